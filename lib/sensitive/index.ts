export {
  SensitiveFields,
  type SealedBody as Sealed,
  type SealHeaders,
  type SensitiveFieldsOptions,
} from './sensitive-fields'
