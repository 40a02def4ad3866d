export {
  downloadCertificates,
  downloadCertificatesSync,
  type DownloadedCertificate,
} from './download'
export { keepFresh, type FreshOptions } from './keep-fresh'
