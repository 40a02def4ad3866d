import { notifications, type Shape } from '../../lib/catalogue'
import type {
  DocumentedNotification,
  NotificationFields,
  NotificationReplies,
  NotificationResources,
} from '../../lib/openapi/notifications'

/** Never called: `npm run types` reads it. */
export function typed(came: DocumentedNotification): string {
  if (came.api === 'v2') {
    return came.page === 'transaction-success' ? came.fields.out_trade_no : came.page
  }
  switch (came.event_type) {
    case 'COMPLAINT.CREATE':
      return came.resource.complaint_id
    case 'REFUND.SUCCESS':
      return came.resource.out_refund_no
    // several senders share one name: what tells them apart tells the shape
    case 'TRANSACTION.SUCCESS':
      return 'combine_out_trade_no' in came.resource
        ? came.resource.combine_out_trade_no
        : came.event_type
    // @ts-expect-error an event that is none
    case 'COMPLAINT.CREATED':
      return ''
    default:
      return came.event_type
  }
}

/** What has to be answered with data is typed as well. */
export const reply: NotificationReplies['PARKING_FEE.QUERY_TRANS_INFO'] = {
  code: 'SUCCESS',
  total_amount: 1,
}

// @ts-expect-error the code is missing
export const broken: NotificationReplies['PARKING_FEE.QUERY_TRANS_INFO'] = { total_amount: 1 }

type Listed = { readonly [Name in keyof NotificationResources | keyof NotificationFields]: true }
const isListed = (names: readonly string[]): names is (keyof Listed)[] => names.length > 0

const shapesOf = ({
  resource,
  root,
  encrypted,
  answer,
}: ReturnType<typeof notifications>[number]): Shape[] =>
  [resource, root, encrypted?.holds, answer.body, answer.xml, answer.header].filter(
    (shape) => shape !== undefined,
  )

describe('the documented notifications', () => {
  const all = notifications()

  it('are 108 of API v3 and 10 of API v2', () => {
    expect([
      all.filter(({ api }) => api === 'v3').length,
      all.filter(({ api }) => api === 'v2').length,
    ]).toEqual([108, 10])
  })

  it.each(
    all.map(
      (each) => [`${each.eventTypes[0] ?? each.page} ${each.variant ?? ''}`.trim(), each] as const,
    ),
  )('%s says what it holds, and what counts as received', (_, each) => {
    expect(isListed(each.api === 'v3' ? each.eventTypes : [each.page!])).toBe(true)
    expect(shapesOf(each).every(({ kind }) => kind === 'object' || kind === 'one')).toBe(true)
    expect(each.api === 'v3' ? each.resource : each.root).toBeDefined()
    expect(each.answer.status).toContain(200)
    if (each.api === 'v3')
      expect([each.key, each.algorithms.length > 0]).toEqual([
        expect.stringMatching(/^(merchant|brand)$/),
        true,
      ])
  })

  it('tell apart what shares an event type', () => {
    const types = all
      .filter(({ api }) => api === 'v3')
      .flatMap((each) => each.eventTypes.map((type) => [type, each] as const))
    const shared = types.filter(([type]) => types.filter(([other]) => other === type).length > 1)
    expect(shared.length).toBeGreaterThan(20)
    expect(shared.filter(([, each]) => !each.variant).map(([type]) => type)).toEqual([])
  })
})
