import { isGenerator, isPrim, listOf, plainTypeOf, unknown, type Ty } from './kinds'
import { spellName, spellText } from './spelling'
import { tableOf } from './table'

/** Types of the library's that it does not export by name. */
const spelt: Readonly<Record<string, string>> = tableOf({
  DateTime: 'Moment__helper',
  DateTimeImmutable: 'Moment__helper',
  DateTimeZone: 'string',
  Function: '(...args: never[]) => unknown',
  Body: "ReturnType<Response['getBody']>",
  Driver: "ReturnType<WeChatPay['getDriver']>",
  Interceptors: "ReturnType<ReturnType<WeChatPay['getDriver']>['select']>['interceptors']",
  AxiosInstance: "ReturnType<ReturnType<WeChatPay['getDriver']>['select']>",
  TextFile: 'TextFile__helper',
  FileDescriptor: 'number',
  HashContext: 'ReturnType<typeof createHash>',
  HmacContext: 'ReturnType<typeof createHmac>',
  SignedBody: "ReturnType<MediaUtil['getStream']>",
})

const nullishLast = (all: readonly Ty[]): Ty[] => [
  ...all.filter((one) => !isPrim(one, 'null', 'undefined')),
  ...all.filter((one) => isPrim(one, 'null', 'undefined')),
]

/** Whether a type needs parentheses before `[]`, by the way it is written as well. */
function isCompound(given: Ty, written: string): boolean {
  const ty = plainTypeOf(given)
  if (ty.kind === 'union') return ty.of.length > 1 && written.includes(' | ')
  return ty.kind === 'function' || (ty.kind === 'object' && written.includes('=>'))
}

function generatorText([value = unknown, returns = unknown, key]: readonly Ty[]): string {
  const item = key ? `[${typeText(key)}, ${typeText(value)}]` : typeText(value)
  return `Generator<${item}, ${typeText(returns)}, unknown>`
}

/** The type as TypeScript writes it, in one line. */
export function typeText(ty: Ty): string {
  switch (ty.kind) {
    case 'prim':
      return ty.name === 'int' ? 'number' : ty.name
    case 'list': {
      // once, since each level would write out all below it twice
      const of = typeText(ty.of)
      return isCompound(ty.of, of) ? `(${of})[]` : `${of}[]`
    }
    case 'record':
      return `Record<string, ${typeText(ty.of)}>`
    case 'shape':
      return ty.fields.size === 0
        ? 'Record<string, never>'
        : `{ ${[...ty.fields].map(([name, one]) => `${keyText(name)}: ${typeText(one)}`).join('; ')} }`
    case 'union':
      return [
        ...new Set(
          nullishLast(ty.of).map((one) => {
            const written = typeText(one)
            return written.includes('=>') && one.kind !== 'list' && one.kind !== 'shape'
              ? `(${written})`
              : written
          }),
        ),
      ].join(' | ')
    case 'object':
      if (isGenerator(ty)) return generatorText(ty.args ?? [])
      return Object.hasOwn(spelt, ty.name)
        ? spellText(spelt[ty.name]!)
        : ty.args && ty.args.length > 0
          ? `${spellName(ty.name)}<${ty.args.map(typeText).join(', ')}>`
          : spellName(ty.name)
    case 'function': {
      const params = (ty.params ?? []).map((one, at) => `arg${at}: ${typeText(one)}`)
      const rest = ty.rest ? [`...rest: ${typeText(listOf(ty.rest))}`] : []
      return `(${[...params, ...rest].join(', ')}) => ${typeText(ty.returns)}`
    }
    case 'data':
      return typeText(ty.data.ty())
    case 'caught':
      return 'unknown'
  }
}

export const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)
export const quote = (value: string): string => {
  const escaped = JSON.stringify(value)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  const [single, double] = [escaped.split("'").length, escaped.split('"').length]
  return single > double
    ? `"${escaped.replaceAll('"', '\\"')}"`
    : `'${escaped.replaceAll("'", "\\'")}'`
}
export const keyText = (name: string): string => (isIdentifier(name) ? name : quote(name))
