import type { Endpoint } from '../../lib/catalogue/endpoint'
import type { Shape } from '../../lib/catalogue/shape'
import { pascal } from './names'
import type { Mode } from './shapes'

/** The shapes below an endpoint, each with the mode it stands in and what it might be called. */
export function* sidesOf(endpoint: Endpoint): Generator<[shape: Shape, mode: Mode, hint: string]> {
  const { body, answers, answersJson, path } = endpoint
  const own = pascal(
    path
      .replace(/\{.*?\}/g, '')
      .split('/')
      .filter(Boolean)
      .slice(-2)
      .join('-'),
  )
  for (const { name, shape } of [...endpoint.variables, ...endpoint.query])
    yield [shape, 'query', name]
  for (const { name, shape } of endpoint.headers) yield [shape, 'request', name]
  if (body) yield [body.shape, body.kind === 'xml' ? 'xmlRequest' : 'request', `${own}Request`]
  for (const [status, shape] of Object.entries(answers)) {
    if (shape && status.startsWith('2'))
      yield [shape, answersJson ? 'answer' : 'xmlAnswer', `${own}Answer`]
  }
}

/** Inside a text that holds JSON, XML's rules end. */
export const within = (shape: Shape, mode: Mode): Mode =>
  shape.kind !== 'json' ? mode : mode === 'answer' || mode === 'xmlAnswer' ? 'answer' : 'request'

/** What a shape is made of, with the names of fields. */
export function partsOf(shape: Shape): readonly (readonly [part: Shape, field?: string])[] {
  switch (shape.kind) {
    case 'array':
      return [[shape.items]]
    case 'object':
      return shape.fields.map((field) => [field.shape, field.name] as const)
    case 'json':
      return [[shape.of]]
    case 'one':
      return shape.of.map((part) => [part] as const)
    default:
      return []
  }
}
