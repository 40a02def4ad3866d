export { grant, terminate, type BulkOptions, type BulkProgress, type Outcome } from './bulk'
export { list, type ListFilter, type ListedPartnership } from './list'
export { faultOf, identityOf, type Grant } from './rules'
export { readRows, type Row, type RowFault } from './rows'
