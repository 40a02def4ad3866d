import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { Resolver } from '../../lib/catalogue/resolve'
import type { Field, ObjectShape } from '../../lib/catalogue'
import type { RawShape } from '../../lib/catalogue/facts'
import { drift, lineOf } from '../../scripts/catalogue/drift'
import { Catalogue, type Draft } from '../../scripts/catalogue/merge/draft'
import { filesOf } from '../../scripts/catalogue/merge/files'
import { mergeAll } from '../../scripts/catalogue/merge/merge'
import { spell, spellFields } from '../../scripts/catalogue/merge/spell'
import { readSource } from '../../scripts/catalogue/sources'
import { folderOf, page, type PageOptions } from '../fixtures/pages'

const resolver = new Resolver(() => undefined)
const plain = (): undefined => undefined
const fieldsOf = (raw: RawShape): readonly Field[] =>
  (resolver.resolve(raw, 'v3/kites') as ObjectShape).fields

/** An endpoint as a catalogue might have it. */
const known = (json: RawShape, more: Partial<Draft> = {}): Draft => ({
  area: 'v3/kites',
  verb: 'post',
  path: 'v3/kites/orders',
  facts: { name: '放风筝', roles: ['直连商户', '服务商'] },
  variables: [],
  query: [],
  headers: [],
  body: { kind: 'json', shape: resolver.resolve(json, 'v3/kites') },
  answers: { 200: null },
  answerHeaders: [],
  ...more,
})

const source = (...pages: PageOptions[]) =>
  readSource(
    folderOf(
      Object.fromEntries(
        pages.map((options, at) => [`${at}.md`, page({ id: `400000000${at}`, ...options })]),
      ),
    ),
  )
const bodyOf = (draft: Draft | undefined): RawShape => spell(draft!.body!.shape, plain)
const merged = (json: RawShape, ...pages: PageOptions[]): Draft =>
  mergeAll([known(json)], source(...pages).endpoints)[0]!

describe('pages of one endpoint', () => {
  it('are joined: all their fields, required only what each of them requires', () => {
    const {
      endpoints: [one],
    } = source(
      {
        body: [
          ['kite_no', 'string(32)', true],
          ['mchid', 'string', true],
        ],
      },
      {
        audience: 'partner',
        body: [
          ['kite_no', 'string(64)', true],
          ['sub_mchid', 'string', true],
        ],
      },
    )
    expect(spellFields(one!.body!.shape.fields, plain)).toEqual({
      kite_no: 'string ..64',
      'sub_mchid?': 'string',
      'mchid?': 'string',
    })
    expect([...one!.pages].sort()).toEqual(['merchant/4000000000', 'partner/4000000001'])
  })

  it('that contradict each other about a type are reported, and the newer decides', () => {
    const {
      endpoints: [one],
      contradictions,
    } = source(
      { updated: '2026.01.01', body: [['count', 'string', true]] },
      { updated: '2026.02.01', body: [['count', 'integer', true]] },
    )
    expect(spellFields(one!.body!.shape.fields, plain)).toEqual({ count: 'integer' })
    expect(contradictions).toEqual([
      'POST v3/kites/orders json/count: integer on the newer page, string on the older',
    ])
  })
})

describe('the merge of pages into the catalogue', () => {
  it('lets the page count where they differ, and keeps what only the catalogue has, optional', () => {
    expect(
      bodyOf(
        merged(
          { count: 'string 8..16', 'tail?': 'string', knots: 'integer', copied: 'any' },
          {
            body: [
              ['count', 'integer', false],
              ['tail', 'string(8)', true],
            ],
          },
        ),
      ),
    ).toEqual({ 'count?': 'integer', tail: 'string ..8', 'knots?~': 'integer' })
  })

  it('keeps the least length, the pattern and the inside of a text, which no table has', () => {
    expect(
      bodyOf(
        merged(
          { no: 'string 1..32 /^\\w+$/', meta: { $json: { a: 'string' } } },
          {
            body: [
              ['no', 'string(32)', true],
              ['meta', 'string', true],
            ],
          },
        ),
      ),
    ).toEqual({ no: 'string 1..32 /^\\w+$/', meta: { $json: { a: 'string' } } })
  })

  it('closes a list that the page has, joins an older one of it, and opens one that no page has', () => {
    const values = '可选取值：<li>`UP`: -</li><li>`DOWN`: -</li>'
    expect(
      bodyOf(
        merged(
          { a: '=UP|LOST', b: '=RED', c: '=BOX' },
          {
            body: [
              ['a', 'string', true, values],
              ['b', 'string', true, values],
              ['c', 'string', true],
            ],
          },
        ),
      ),
    ).toEqual({ a: '=UP|DOWN|LOST', b: '=UP|DOWN', c: '=BOX|…' })
  })

  it('asks for Wechatpay-Serial only where the page has encrypted fields', () => {
    const before = known({ a: 'string' }, { headers: fieldsOf({ 'Wechatpay-Serial': 'string' }) })
    expect(
      mergeAll([before], source({ body: [['a', 'string', true]] }).endpoints)[0]!.headers,
    ).toEqual([])
  })

  it('adds an endpoint that the catalogue lacks', () => {
    expect(mergeAll([], source({}).endpoints)[0]).toMatchObject({
      area: 'v3/kites',
      verb: 'post',
      path: 'v3/kites/orders',
      facts: { name: '放风筝', pages: ['merchant/4000000000'] },
    })
  })

  it('says the same when it is run again', () => {
    const { endpoints } = source({
      body: [['a', 'string(8)', true]],
      errors: [[429, 'FREQUENCY_LIMITED']],
    })
    const once = mergeAll([known({ b: 'string', 'c?*': 'string' })], endpoints)
    expect(drift(once, mergeAll(once, endpoints))).toEqual([])
    expect([...filesOf(mergeAll(once, endpoints))]).toEqual([...filesOf(once)])
  })
})

describe('what no page describes', () => {
  const mended = (json: RawShape, more: Partial<Draft> = {}): Draft =>
    mergeAll([known(json, more)], [])[0]!

  it('asks no merchant for a sub-merchant, drops names that nothing describes, and opens lists', () => {
    expect(
      bodyOf(mended({ sub_mchid: 'string', ghost: 'any', kind: '=BOX', length: 'string 32..' })),
    ).toEqual({ 'sub_mchid?': 'string', kind: '=BOX|…', length: 'string ..32' })
  })

  it('promises ids, states and amounts of an answer only', () => {
    const { answers } = mended(
      {},
      {
        answers: {
          200: resolver.resolve({ kite_id: 'string', state: 'string', wind: 'string' }, 'v3/kites'),
        },
      },
    )
    expect(spell(answers[200]!, plain)).toEqual({
      kite_id: 'string',
      state: 'string',
      'wind?': 'string',
    })
  })

  it('gives overseas callers their host, and the choice of how they name themselves', () => {
    const draft = mended(
      {
        mchid: 'string',
        appid: 'string',
        sp_mchid: 'string',
        sp_appid: 'string',
        sub_mchid: 'string',
        total: 'integer',
      },
      { path: 'v3/global/kites' },
    )
    expect(draft.facts.base).toBe('https://apihk.mch.weixin.qq.com/')
    expect(bodyOf(draft)).toEqual({
      $one: [
        { mchid: 'string', appid: 'string', total: 'integer' },
        { sp_mchid: 'string', sp_appid: 'string', sub_mchid: 'string', total: 'integer' },
      ],
    })
  })
})

describe('the drift', () => {
  it('names what is new, gone and changed', () => {
    const before = mergeAll(
      [],
      source({
        body: [
          ['a', 'string(8)', true],
          ['b', 'string', true],
        ],
      }).endpoints,
    )
    const after = mergeAll(
      before,
      source({
        body: [
          ['a', 'string(16)', false],
          ['c', 'integer', true],
        ],
      }).endpoints,
    )
    expect(drift(before, after).map(lineOf)).toEqual([
      'changed POST v3/kites/orders json/a: string ..8 required → string ..16',
      'gone    POST v3/kites/orders json/b: string required',
      'new     POST v3/kites/orders json/c: integer required',
    ])
  })

  const root = join(__dirname, '../..')
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['-r', 'esbuild-register', 'scripts/catalogue.ts', 'drift', ...args],
      { cwd: root, encoding: 'utf8' },
    )

  it('is a command: it fails, and goes on, where a page cannot be read; it says so where there is none', () => {
    const older = folderOf({ 'a.md': page({ body: [['a', 'string', true]] }) })
    const { status, stdout, stderr } = run(
      folderOf({ 'a.md': page({ body: [['a', 'integer', true]] }), 'bad.md': '?' }),
      older,
    )
    expect([status, stderr]).toEqual([
      1,
      'not read: bad.md: it does not begin with url, title and doc_id\n',
    ])
    expect(stdout).toContain(
      'changed POST v3/kites/orders json/a: string required → integer required\n0 new, 0 gone, 1 changed\n',
    )
    expect(run(folderOf({}))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('holds no page') as string,
    })
    expect(run()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('give a folder of pages') as string,
    })
  })
})

describe('openapi/', () => {
  it('is as the merge writes it, so that a run of it changes what has changed and nothing else', () => {
    const made = filesOf(new Catalogue().drafts())
    const differs = [...made].filter(
      ([name, text]) => readFileSync(join(__dirname, '../../openapi', name), 'utf8') !== text,
    )
    expect(differs.map(([name]) => name)).toEqual([])
  })
})
