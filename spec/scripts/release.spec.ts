import {
  checkChangeLog,
  checkTree,
  checkVersions,
  releaseNotes,
} from '../../scripts/release/checks'
import { compareFileLists, formatFileList } from '../../scripts/release/file-list'

describe('the change log', () => {
  const changeLog =
    '# Change log\n\n## 1.2.0 (2026-11-26)\n\n- New.\n\n## 1.1.0 (2026-01-02)\n\n- Old.\n'

  it('is fine where it has the version, its date and what is new', () => {
    expect(checkChangeLog(changeLog, '1.2.0')).toEqual([])
    expect(releaseNotes(changeLog, '1.2.0')).toBe('- New.')
    expect(releaseNotes(changeLog, '1.1.0')).toBe('- Old.')
  })

  it.each([
    ['no heading of the version', changeLog, '1.3.0', 'has no heading "## 1.3.0 (<date>)"'],
    ['only a longer version', '## 1.2.01 (2026-11-26)\n- x', '1.2.0', 'has no heading'],
    [
      'a dot that stands for any character',
      '## 1x2.0 (2026-11-26)\n- x',
      '1.2.0',
      'has no heading',
    ],
    [
      'an unreleased version',
      '## 1.2.0 (unreleased)\n- x',
      '1.2.0',
      'has (unreleased) after 1.2.0',
    ],
    ['no date', '## 1.2.0\n- x', '1.2.0', 'has nothing after 1.2.0'],
    [
      'nothing under it',
      '## 1.2.0 (2026-11-26)\n\n## 1.1.0\n- x',
      '1.2.0',
      'says nothing of 1.2.0',
    ],
  ])('is at fault with %s', (_, text, version, fault) => {
    expect(checkChangeLog(text, version)).toEqual([expect.stringContaining(fault)])
  })
})

describe('a version', () => {
  const right = { version: '1.2.0', manifest: '1.2.0', lock: '1.2.0', tags: ['v1.1.0'] }

  it.each(['1.2.0', '0.1.0-beta.1'])('may be %s', (version) => {
    expect(checkVersions({ ...right, version, manifest: version, lock: version })).toEqual([])
  })

  it.each(['v1.2.0', '1.2', '01.2.0', '1.2.0 ', '--force', ''])('may not be "%s"', (version) => {
    expect(checkVersions({ ...right, version })).toEqual([expect.stringContaining('is no version')])
  })

  it('has to stand in package.json and its lock', () => {
    expect(checkVersions({ ...right, manifest: '1.1.0', lock: '1.0.0' })).toEqual([
      expect.stringMatching(/^package\.json has version 1\.1\.0; expected 1\.2\.0: npm version/),
      expect.stringMatching(/^package-lock\.json has version 1\.0\.0/),
    ])
  })

  it('is not tagged twice', () => {
    const faults = checkVersions({ ...right, tags: ['v1.2.0'] })
    expect(faults).toEqual(['the tag v1.2.0 is there already'])
  })
})

describe('the tree', () => {
  it('is clean, or every file that is not is told', () => {
    expect(checkTree('')).toEqual([])
    expect(checkTree(' M lib/a.ts\n?? b\n')).toEqual([
      'the tree is not clean: commit or remove\n   M lib/a.ts\n  ?? b',
    ])
  })
})

describe('the list of files', () => {
  it('has a line for each source, and a count for what is generated', () => {
    const paths = [
      'dist/openapi/v3/a.d.ts',
      'openapi/v3/a.json',
      'dist/openapi/v3/b.d.ts',
      'dist/index.mjs',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/index.d.mts',
      'README.md',
      'openapi/hk.json',
    ]
    expect(formatFileList(paths)).toEqual([
      'README.md',
      'dist/index .d.mts .d.ts .js .mjs',
      'dist/openapi/ (2 files)',
      'openapi/hk.json',
      'openapi/v3/ (1 files)',
    ])
  })

  it('tells what is gone and what is new', () => {
    expect(compareFileLists(['a', 'b .js'], ['a', 'b .d.ts .js', '.env'])).toEqual([
      '- b .js',
      '+ b .d.ts .js',
      '+ .env',
    ])
    expect(compareFileLists(['a'], ['a'])).toEqual([])
  })
})
