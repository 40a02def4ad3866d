export { Notifications, type NotificationOptions } from './notifications'
export type { HandlerOptions, NotificationHandler } from './http'
export type { Notification, NotificationEvents, PaymentTransaction, RefundNotice } from './events'
