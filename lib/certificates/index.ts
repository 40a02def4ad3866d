export {
  downloadCertificates,
  downloadCertificatesSync,
  type DownloadConfig,
  type DownloadedCertificate,
} from './download'
export { keepFresh, type FreshOptions } from './keep-fresh'
