import { Endpoint } from '../../lib/catalogue/endpoint'
import type { NotificationFacts } from '../../lib/catalogue/notifications'
import type { Shape } from '../../lib/catalogue/shape'
import { pascal } from './names'
import { origin } from './preamble'
import { Repeats } from './repeats'
import { declare } from './registry'
import { ShapeWriter, type Mode } from './shapes'

const home = 'notifications'

/** What a notification is called: its first event type and its variant, or its page. */
const nameOf = ({ eventTypes, variant, page, api }: NotificationFacts): string =>
  pascal(
    [...(api === 'v2' ? ['v2', page!] : [eventTypes[0]!.toLowerCase()]), variant ?? ''].join('-'),
  )

/** Repeats are found in endpoints: a shape stands in one as its answer. */
class Carrier extends Endpoint {
  constructor(
    readonly carried: Shape,
    isXml: boolean,
    name: string,
  ) {
    super('POST', `${isXml ? 'v2/' : ''}${name}`, home, { name, answers: {} })
  }

  override get answers(): Readonly<Record<string, Shape | null>> {
    return { 200: this.carried }
  }
}

interface Part {
  readonly name: string
  readonly shape: Shape
  readonly mode: Mode
  readonly doc: string
}

function docOf({ name, roles, docs, tell }: NotificationFacts): string {
  const lines = [
    [name, ...(roles.length ? [`【${roles.join('】【')}】`] : [])].join(' '),
    ...(tell ? [`Told by: ${tell}`] : []),
    ...docs.slice(0, 1),
  ]
  return `/** ${lines.join('\n * ')} */\n`
}

function partsOf(notification: NotificationFacts): Part[] {
  const { resource, root, encrypted, answer } = notification
  const name = nameOf(notification)
  const doc = docOf(notification)
  return [
    ...(resource ? [{ name, shape: resource, mode: 'answer' as const, doc }] : []),
    ...(root ? [{ name, shape: root, mode: 'xmlAnswer' as const, doc }] : []),
    ...(encrypted
      ? [{ name: `${name}Opened`, shape: encrypted.holds, mode: 'answer' as const, doc }]
      : []),
    ...(answer.body
      ? [{ name: `${name}Reply`, shape: answer.body, mode: 'request' as const, doc }]
      : []),
  ]
}

/** Collects names under keys, in the order they come. */
function grouped(
  pairs: readonly (readonly [key: string, name: string])[],
): [key: string, names: string[]][] {
  const groups = new Map<string, string[]>()
  for (const [key, name] of pairs) groups.set(key, [...(groups.get(key) ?? []), name])
  return [...groups].map(([key, names]) => [key, [...new Set(names)]])
}

const map = (
  doc: string,
  name: string,
  pairs: readonly (readonly [key: string, name: string])[],
): string =>
  `/** ${doc} */\nexport interface ${name} {\n${grouped(pairs)
    .map(([key, names]) => `  '${key}': ${names.join(' | ')}\n`)
    .join('')}}\n`

const unions = `/** A documented notification: \`api\` tells which world it comes from, \`event_type\` or \`page\` what it holds. */
export type DocumentedNotification =
  | { [Type in keyof NotificationResources]: { readonly api: 'v3', readonly event_type: Type, readonly resource: NotificationResources[Type] } }[keyof NotificationResources]
  | { [Page in keyof NotificationFields]: { readonly api: 'v2', readonly page: Page, readonly fields: NotificationFields[Page] } }[keyof NotificationFields]
`

function tables(all: readonly NotificationFacts[]): string {
  const v3 = all.filter(({ api }) => api === 'v3')
  const v2 = all.filter(({ api }) => api === 'v2')
  const replies = v3.filter(({ answer }) => answer.body)
  const opened = v2.filter(({ encrypted }) => encrypted)
  const byType = (found: readonly NotificationFacts[], ending = ''): [string, string][] =>
    found.flatMap((one) =>
      one.eventTypes.map((type): [string, string] => [type, `${nameOf(one)}${ending}`]),
    )
  return [
    map(
      'What the resource of an event of API v3 holds; several shapes where one event has several senders.',
      'NotificationResources',
      byType(v3),
    ),
    map(
      'What has to be answered to an event, where WeChat Pay wants data.',
      'NotificationReplies',
      byType(replies, 'Reply'),
    ),
    map(
      'The fields of a notification of API v2, by its page.',
      'NotificationFields',
      v2.map((one) => [one.page!, nameOf(one)]),
    ),
    map(
      'What the encrypted field of a notification of API v2 holds, by its page.',
      'NotificationOpened',
      opened.map((one) => [one.page!, `${nameOf(one)}Opened`]),
    ),
    unions,
  ].join('\n')
}

/** `lib/openapi/notifications.ts`: what WeChat Pay sends. */
export function notificationsFile(all: readonly NotificationFacts[]): string {
  const parts = all.flatMap(partsOf)
  const carriers = parts
    .filter(({ mode }) => mode !== 'request')
    .map(({ shape, mode, name }) => new Carrier(shape, mode === 'xmlAnswer', name))
  const repeats = new Repeats(carriers, () => parts.map(({ name }) => name))
  const writer = new ShapeWriter((shape, mode) => repeats.nameOf(shape, mode, home))
  const declared = parts.map(({ name, shape, mode, doc }) => {
    const other = repeats.nameOf(shape, mode, home)
    if (shape.kind !== 'object' || (other && other !== name))
      return `${doc}export type ${name} = ${other ?? writer.spell(shape, mode)}\n`
    return `${doc}export interface ${name} ${writer.spell(shape, mode)}\n`
  })
  const repeated = repeats.in(home).map((repeat) => declare(repeat, writer))
  const body = [tables(all), ...declared, ...repeated].join('\n')
  const used = ['Int64', 'JsonText', 'Open', 'Outcome', 'PathValue'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(body),
  )
  return `${origin}\nimport type { ${used.join(', ')} } from './node'\n\n${body}`
}
