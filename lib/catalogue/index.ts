export { endpoints, find, findAll, match, type Match } from './endpoints'
export { Endpoint, type BodyFacts, type ErrorFacts, type Method } from './endpoint'
export type { ArrayShape, ChoiceShape, Field, Leaf, ObjectShape, Shape, TextShape } from './shape'
export { nearestEndpoints } from './nearest'
export { propertyChain } from './spelling'
export {
  notifications,
  NotificationFacts,
  type EncryptedFacts,
  type NotificationAnswer,
  type RetryFacts,
  type SignFacts,
} from './notifications'
