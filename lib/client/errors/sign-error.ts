/** The lines of a signed message, in order. */
const lines = [
  'HTTP method',
  'request target (path and query)',
  'timestamp',
  'nonce',
  'body',
] as const

/** Who signed, in the words of the configuration. */
interface Signer {
  readonly caller: string
  readonly id: string
}

interface SignInformation {
  readonly truncated_sign_message?: unknown
  readonly sign_message_length?: unknown
}

/**
 * The five parts of a signed message. The body may hold line feeds itself; the last one closes the
 * message.
 */
function partsOf(message: string): string[] {
  const parts = message.split('\n')
  const body = parts.slice(4).join('\n')
  return [...parts.slice(0, 4), ...(parts.length > 4 ? [body] : [])]
}

const cut = (text: string): string =>
  JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)

/**
 * Explains a `SIGN_ERROR`: which line of what was signed here differs from what the platform
 * signed.
 *
 * @param local the message signed here
 * @param detail `detail` of the platform's answer
 * @param signer who signed, and the option that says which one
 * @returns undefined where the platform did not tell what it signed
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export function explainSignError(
  local: string,
  detail: unknown,
  signer: Signer = { caller: 'merchant', id: 'mchid' },
): string | undefined {
  const information = (detail as { sign_information?: SignInformation } | undefined)
    ?.sign_information
  if (typeof information?.truncated_sign_message !== 'string') return undefined
  const theirs = partsOf(information.truncated_sign_message)
  const ours = partsOf(local)
  for (const [at, line] of theirs.entries()) {
    const mine = ours[at] ?? ''
    const last = at === theirs.length - 1
    if (last ? sameStart(mine, line) : mine === line) continue
    return `line ${at + 1} of the signed message, the ${lines[at]}, differs: signed here ${cut(mine)}, by the platform ${cut(line)}`
  }
  return explainEqual(local, information.sign_message_length, signer)
}

/** Whether the platform's last line, which may be cut anywhere, is how ours begins. */
const sameStart = (mine: string, theirs: string): boolean =>
  mine.startsWith(theirs.replace(/\n?(\.{3}|…)?\n?$/, ''))

function explainEqual(local: string, length: unknown, { caller, id }: Signer): string {
  if (typeof length === 'number' && length !== Buffer.byteLength(local)) {
    return `line 5 of the signed message, the body, differs in length: ${Buffer.byteLength(local)} bytes signed here in all, ${length} by the platform; something changed the body on its way`
  }
  return `the platform signed the same message, so the key is wrong: \`privateKey\` is not the key of the ${caller} certificate \`serial\`, or of this \`${id}\``
}
