export { SensitiveFields } from './sensitive-fields'
