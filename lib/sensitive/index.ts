export { SensitiveFields, type SealedBody as Sealed, type SealHeaders } from './sensitive-fields'
