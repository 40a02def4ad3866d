/** Runs one job with the package as CommonJS has it. */
const { runJob } = require('./jobs.cjs')

void runJob({
  ...require('wechatpay-chainable'),
  ...require('wechatpay-chainable/bills'),
  ...require('wechatpay-chainable/notification'),
  ...require('wechatpay-chainable/partnerships'),
  ...require('wechatpay-chainable/sandbox'),
})
