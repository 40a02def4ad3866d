export { SensitiveFields, type Sealed, type SealHeaders } from './sensitive-fields'
