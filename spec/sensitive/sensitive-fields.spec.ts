import { constants } from 'node:crypto'
import { Builder, Rsa } from '../../lib'
import { settingsBehind } from '../../lib/client/driver'
import { SensitiveFields } from '../../lib/sensitive'
import { keys, sandboxed, thrown } from '../fixtures/sandbox'

const sandbox = sandboxed()
const { platform } = sandbox.credentials
const instance = Builder.factory(sandbox.config)

describe('SensitiveFields', () => {
  it.each([
    ['the public key', platform.publicKeyId, platform.publicKey],
    ['a certificate', platform.serial, platform.certificate],
  ])('encrypts for %s, and the header names it', async (_, serial, key) => {
    const only = Builder.factory({ ...sandbox.config, certs: { [serial]: key } })
    const fields = new SensitiveFields(only)
    expect(fields.headers).toEqual({ 'Wechatpay-Serial': serial })
    const call = {
      json: { echo_message: 'x', encrypted_echo_message: fields.encrypt('张三') },
      headers: fields.headers,
    }
    const answers = [
      only.chain('v3/security/echo').post(call as never),
      await only.chain('v3/security/echo').postAsync(call as never),
    ]
    for (const answer of answers)
      expect(
        fields.decrypt((answer.data as { encrypted_echo_message: string }).encrypted_echo_message),
      ).toBe('张三')
  })

  it('walks into bodies, and leaves what it was given as it is', () => {
    const fields = new SensitiveFields(instance)
    const body = {
      name: '甲',
      list: [{ id: '1', who: '乙' }, { id: '2' }],
      deep: { er: { no: '丙' } },
    }
    const sealed = fields.encryptFields(body, 'name', 'list.*.who?', 'deep.er.no', 'not.there?')
    expect(body.name).toBe('甲')
    const open = (text: string) => Rsa.decrypt(text, keys.platform.publicKeyPrivateKey)
    expect([
      open(sealed.name),
      open(sealed.list[0]!.who!),
      open(sealed.deep.er.no),
      sealed.list[1],
    ]).toEqual(['甲', '乙', '丙', { id: '2' }])
    const answer = { name: Rsa.encrypt('丁', keys.certificate) }
    expect(fields.decryptFields(answer, 'name')).toEqual({ name: '丁' })
    expect(thrown(() => fields.encryptFields({ a: 5 }, 'a')).code).toBe('INVALID_FIELD')
  })

  it('goes over to a new certificate with each call, and field and header with it', () => {
    const own = sandboxed({ keys: { ...keys, platform: { ...keys.platform } } })
    const certs = { [keys.platform.serial]: keys.platform.certificate }
    const changing = Builder.factory({ ...own.config, certs })
    const fields = new SensitiveFields(changing)
    expect(fields.serial).toBe(keys.platform.serial)
    const { serial, certificate } = own.rotate()
    settingsBehind(changing).v3!.keyring.set(serial, {
      key: Rsa.from(certificate, Rsa.KEY_TYPE_PUBLIC),
      validFrom: Date.now(),
      validTo: Infinity,
    })
    const { json, headers } = fields.seal(
      { echo_message: 'x', encrypted_echo_message: '张三' },
      'encrypted_echo_message',
    )
    expect([fields.serial, headers]).toEqual([serial, { 'Wechatpay-Serial': serial }])
    const answer = changing.chain('v3/security/echo').post({ json, headers })
    expect(
      fields.decryptFields(
        answer.data as { encrypted_echo_message: string },
        'encrypted_echo_message',
      ).encrypted_echo_message,
    ).toBe('张三')
  })

  const fields = new SensitiveFields(instance)
  it.each<[string, () => unknown, string]>([
    [
      'a path that leads nowhere',
      () => fields.seal({ contact_info: { contact_name: '张三' } }, 'contact_info.contact_nmae'),
      '`contact_info.contact_nmae` leads to no field',
    ],
    ['an empty list', () => fields.seal({ list: [] as object[] }, 'list.*.name'), '`list.*.name?`'],
    ['no path', () => fields.encryptFields({ a: 'b' }), 'no path'],
    [
      'plain text in one item of a list, whose name is misspelt',
      () => fields.seal({ list: [{ name: '甲' }, { nmae: '乙' }] }, 'list.*.name'),
      'no field of this body at `list.1.name`',
    ],
    [
      'an item of a list that is null',
      () => fields.seal({ list: [{ name: '甲' }, null] }, 'list.*.name'),
      '`list.1`',
    ],
    [
      'a list that is missing inside one of another list',
      () => fields.seal({ a: [{ b: [{ c: '甲' }] }, { b: [] }] }, 'a.*.b.*.c'),
      '`a.1.b.*`',
    ],
    [
      'an item beyond the end of a list',
      () => fields.seal({ list: [{ name: '甲' }] }, 'list.1.name'),
      '`list.1`',
    ],
    [
      'a list without a star',
      () => fields.seal({ list: [{ name: '甲' }] }, 'list.name'),
      'no field of this body',
    ],
    [
      'plain text where a list was named, optional or not',
      () => fields.seal({ list: '甲' }, 'list.*.name?'),
      'field `list` is a string',
    ],
    [
      'a field that would be encrypted twice',
      () => fields.seal({ list: [{ name: '甲' }] }, 'list.*.name', 'list.0.name'),
      'changed already',
    ],
    [
      'a list of paths',
      () => fields.encryptFields({ a: 'b' }, ['a'] as never),
      'an array as a path',
    ],
    ['a field that is no text', () => fields.seal({ a: 5 }, 'a'), '`a` is a number'],
    ['a field that is undefined', () => fields.seal({ a: undefined }, 'a'), 'leads to no field'],
    ['nothing', () => fields.encrypt(undefined as never), 'undefined; expected text'],
    ['a number', () => fields.encrypt(5 as never), 'a number; expected text'],
    ['nothing to decrypt', () => fields.decrypt(undefined as never), 'undefined; expected base64'],
    [
      'no path to decrypt',
      () => fields.decryptFields({ a: 'b' }),
      'decryptFields() was given no path',
    ],
  ])('refuses %s', (_, act, words) => {
    expect(thrown(act)).toMatchObject({
      name: 'InvalidArgumentException',
      code: 'INVALID_FIELD',
      message: expect.stringContaining(words),
    })
  })

  it('does not ignore the padding that it is given, and has the same one everywhere', () => {
    const { RSA_PKCS1_PADDING: v15, RSA_PKCS1_OAEP_PADDING: oaep } = constants
    const { publicKeyPrivateKey: theirs } = keys.platform
    expect(Rsa.decrypt(fields.encrypt('张三', v15), theirs, v15)).toBe('张三')
    expect(fields.decrypt(Rsa.encrypt('丁', keys.certificate, v15), v15)).toBe('丁')
    const overseas = new SensitiveFields(instance, { padding: v15 })
    const { name } = overseas.seal({ name: '李四' }, 'name').json
    expect(Rsa.decrypt(name, theirs, v15)).toBe('李四')
    expect(Rsa.decrypt(overseas.encrypt('王五'), theirs, v15)).toBe('王五')
    expect(Rsa.decrypt(overseas.encrypt('王五', oaep), theirs)).toBe('王五')
    const answer = { name: Rsa.encrypt('丁', keys.certificate, v15) }
    expect(overseas.decryptFields(answer, 'name')).toEqual({ name: '丁' })
    expect(thrown(() => fields.encrypt('x', 3)).name).toBe('UnexpectedValueException')
    const wrong = () => new SensitiveFields(instance, { padding: 'PKCS1' as never })
    expect(thrown(wrong).code).toBe('INVALID_OPTION')
  })

  it('says what is missing', () => {
    expect(thrown(() => new SensitiveFields({} as never)).code).toBe('INVALID_ARGUMENT')
    expect(
      thrown(() => new SensitiveFields(Builder.factory({ mchid: '1', secret: 's' }))).code,
    ).toBe('NOT_CONFIGURED')
    const { privateKey: _, ...rest } = sandbox.config
    expect(
      thrown(() =>
        new SensitiveFields(Builder.factory({ ...rest, signer: () => '' })).decrypt('AAAA'),
      ).code,
    ).toBe('NOT_CONFIGURED')
    expect(thrown(() => new SensitiveFields(instance).encrypt('x'.repeat(300))).message).toContain(
      'too long',
    )
  })
})
