export { Notifications, type NotificationOptions } from './notifications'
export type { HandlerOptions, NotificationHandler, NotificationHandlers } from './delivery'
export type { NotificationRequest } from './raw-body'
export type { SeenEvents } from './seen'
export type {
  ComplaintNotice,
  Notification,
  NotificationEvents,
  NotificationV2,
  PaymentTransaction,
  RefundNotice,
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
