/** Runs one job with the package as ES modules have it. */
import {
  Builder,
  ClientException,
  ConnectException,
  InvalidArgumentException,
  ResponsePromise,
  SignatureException,
} from 'wechatpay-chainable'
import { downloadBill, downloadBillSync } from 'wechatpay-chainable/bills'
import { Notifications } from 'wechatpay-chainable/notification'
import { grant, list } from 'wechatpay-chainable/partnerships'
import { Sandbox } from 'wechatpay-chainable/sandbox'
import { runJob } from './jobs.cjs'

await runJob({
  Builder,
  ClientException,
  ConnectException,
  InvalidArgumentException,
  ResponsePromise,
  SignatureException,
  downloadBill,
  downloadBillSync,
  Notifications,
  grant,
  list,
  Sandbox,
})
