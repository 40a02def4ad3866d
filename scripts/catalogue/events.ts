import type { NotificationFacts } from '../../lib/catalogue/notifications'
import type { Field, Shape } from '../../lib/catalogue/shape'
import type { Change } from './drift'
import type { NotificationPage } from './read/notification-page'

/** Pages that name the event of a neighbour: what they describe is listed under its own name. */
const misnamed: ReadonlySet<string> = new Set(['merchant/4012285856', 'partner/4012076414'])

const partsOf = (shape: Shape): readonly Shape[] =>
  shape.kind === 'array'
    ? partsOf(shape.items)
    : 'of' in shape
      ? [shape.of].flat().flatMap((part) => partsOf(part as Shape))
      : [shape]

/** The paths of all fields: `amount/total`. */
function pathsOf(fields: readonly Field[], above = ''): string[] {
  return fields.flatMap(({ name, shape }) => {
    const own = `${above}${name}`
    return [
      own,
      ...partsOf(shape).flatMap((part) =>
        part.kind === 'object' ? pathsOf(part.fields, `${own}/`) : [],
      ),
    ]
  })
}

const pathsIn = (shape: Shape | undefined): string[] =>
  shape
    ? partsOf(shape).flatMap((part) => (part.kind === 'object' ? pathsOf(part.fields) : []))
    : []

/**
 * What the pages of notifications have and the facts lack: events, and fields that no shape of
 * their event has. The facts of notifications are kept by hand, since several senders share one
 * name and each has a page.
 *
 * @param known the facts
 * @param pages of a folder
 */
export function newOfNotifications(
  known: readonly NotificationFacts[],
  pages: readonly NotificationPage[],
): readonly Change[] {
  const places = new Map<string, Change>()
  for (const { page, title, eventTypes, resource } of pages.filter(
    ({ page }) => !misnamed.has(page),
  )) {
    const shapes = known.filter((one) => one.eventTypes.some((type) => eventTypes.includes(type)))
    for (const type of eventTypes) {
      if (!known.some((one) => one.eventTypes.includes(type)))
        places.set(type, { what: 'new', place: type, after: `${title}, page ${page}` })
    }
    const paths = new Set(shapes.flatMap((one) => pathsIn(one.resource)))
    for (const path of shapes.length > 0 ? pathsOf(resource) : []) {
      const place = `${eventTypes.join(', ')} resource/${path}`
      if (!paths.has(path)) places.set(place, { what: 'new', place, after: `page ${page}` })
    }
  }
  return [...places.values()].sort((one, other) => (one.place < other.place ? -1 : 1))
}
