import { Builder, Rsa } from '../../lib'
import { SensitiveFields } from '../../lib/sensitive'
import { keys, sandboxed, thrown } from '../fixtures/sandbox'

const sandbox = sandboxed()
const { platform } = sandbox.credentials
const instance = Builder.factory(sandbox.config)

describe('SensitiveFields', () => {
  it.each([['the public key', platform.publicKeyId, platform.publicKey], ['a certificate', platform.serial, platform.certificate]])('encrypts for %s, and the header names it', async (_, serial, key) => {
    const only = Builder.factory({ ...sandbox.config, certs: { [serial]: key } })
    const fields = new SensitiveFields(only)
    expect(fields.headers).toEqual({ 'Wechatpay-Serial': serial })
    const call = { json: { echo_message: 'x', encrypted_echo_message: fields.encrypt('张三') }, headers: fields.headers }
    const answers = [only.chain('v3/security/echo').post(call as never), await only.chain('v3/security/echo').postAsync(call as never)]
    for (const answer of answers) expect(fields.decrypt((answer.data as { encrypted_echo_message: string }).encrypted_echo_message)).toBe('张三')
  })

  it('walks into bodies, and leaves what it was given as it is', () => {
    const fields = new SensitiveFields(instance)
    const body = { name: '甲', list: [{ id: '1', who: '乙' }, { id: '2' }], deep: { er: { no: '丙' } } }
    const sealed = fields.encryptFields(body, 'name', 'list.*.who', 'deep.er.no', 'not.there')
    expect(body.name).toBe('甲')
    const open = (text: string) => Rsa.decrypt(text, keys.platform.publicKeyPrivateKey)
    expect([open(sealed.name), open(sealed.list[0]!.who!), open(sealed.deep.er.no), sealed.list[1]]).toEqual(['甲', '乙', '丙', { id: '2' }])
    const answer = { name: Rsa.encrypt('丁', keys.certificate) }
    expect(fields.decryptFields(answer, 'name')).toEqual({ name: '丁' })
    expect(thrown(() => fields.encryptFields({ a: 5 }, 'a')).code).toBe('INVALID_FIELD')
  })

  it('says what is missing', () => {
    expect(thrown(() => new SensitiveFields(Builder.factory({ mchid: '1', secret: 's' }))).code).toBe('NOT_CONFIGURED')
    const { privateKey: _, ...rest } = sandbox.config
    expect(thrown(() => new SensitiveFields(Builder.factory({ ...rest, signer: () => '' })).decrypt('AAAA')).code).toBe('NOT_CONFIGURED')
    expect(thrown(() => new SensitiveFields(instance).encrypt('x'.repeat(300))).message).toContain('too long')
  })
})
