export { Notifications, type NotificationOptions } from './notifications'
export type { HandlerOptions } from './delivery'
export type { NotificationHandler, NotificationHandlers } from './handlers'
export type { NotificationRequest } from './raw-body'
export type { NotificationReply } from './reply'
export type { SeenEvents } from './seen'
export type {
  ComplaintNotice,
  Notification,
  NotificationEvents,
  NotificationV2,
  PageV2,
  ParsedV2,
  PaymentTransaction,
  RefundNotice,
  RetiredEvents,
  TransferNotice,
  UndescribedEvent,
  UnlistedEvent,
} from './events'
export type {
  DocumentedNotification,
  NotificationFields,
  NotificationOpened,
  NotificationReplies,
  NotificationResources,
} from '../openapi/notifications'
export type { NotificationHeaders, RawNotification } from './raw-body'
