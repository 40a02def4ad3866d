export { portFiles, type PortOptions } from './port'
export { reportText, type FileReport, type Item, type Remark, type Report } from './report'
