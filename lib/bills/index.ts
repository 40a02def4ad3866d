export { downloadBill, downloadBillSync, type BillOptions, type DownloadedBill } from './bills'
export { readBill, BillReader, type BillRow, type BillSource, type BillSummary } from './read-bill'
export type { BillColumn, BillSummaryColumn } from './columns'
export {
  downloadEncryptedBill,
  downloadEncryptedBillSync,
  type EncryptedBill,
  type EncryptedBillOptions,
} from './encrypted-bill'
