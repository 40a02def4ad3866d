export { downloadBill, downloadBillSync, type BillOptions, type DownloadedBill } from './bills'
