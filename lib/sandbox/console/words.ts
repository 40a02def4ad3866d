import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { chineseHint } from './hints'

/** What the page says: English, then Chinese. */
const table = {
  title: ['WeChat Pay sandbox', '微信支付沙箱'],
  requests: ['Requests', '请求'],
  orders: ['Orders', '订单'],
  grants: ['Partnerships', '合作关系'],
  events: ['Events', '通知'],
  faults: ['Faults', '故障'],
  merchants: ['Merchants', '商户'],
  sections: ['Sections', '栏目'],
  language: ['中文', 'English'],
  clock: ['Clock', '时钟'],
  ahead: ['ahead', '快'],
  onTime: ['real time', '真实时间'],
  due: ['due', '待办'],
  advance: ['Advance', '前进'],
  advanceBy: ['by (90s, 2h, 1d 12h)', '时长（90s、2h、1d 12h）'],
  reset: ['Reset all', '全部重置'],
  resetSure: [
    'Forget orders, events, partnerships and faults?',
    '清除订单、通知、合作关系和故障？',
  ],
  filter: ['Filter by path', '按路径筛选'],
  anyStatus: ['Any status', '全部状态'],
  clear: ['Clear', '清空'],
  noRequests: [
    'No request yet. Point a client at this address:',
    '还没有请求。请让客户端访问此地址：',
  ],
  keptOf: ['kept, at most', '条，最多保留'],
  forgotten: ['forgotten', '条已丢弃'],
  select: ['Select a request to look into it.', '请选择一条请求查看详情。'],
  right: ['Signature verified', '签名正确'],
  wrong: ['Signature wrong', '签名错误'],
  missing: ['Signature missing', '缺少签名'],
  lineDiffers: ['The line that differs', '不一致的行'],
  cameAs: ['as it came', '收到的'],
  signedAs: ['as it was signed', '签名所用的'],
  fault: ['A fault met it', '触发了故障'],
  unknown: ['Not documented, ignored:', '文档中没有、被忽略的字段：'],
  code: ['Refuse with the code', '按错误码拒绝'],
  headers: ['Headers', '请求头'],
  body: ['Body', '请求体'],
  opened: ['Body, decrypted', '请求体（已解密）'],
  answer: ['Answer', '应答'],
  answerHeaders: ['Answer headers', '应答头'],
  repeat: ['Repeat it', '重放'],
  copy: ['Copy', '复制'],
  copied: ['Copied', '已复制'],
  close: ['Close', '关闭'],
  dropped: ['dropped', '断开'],
  refunds: ['Refunds', '退款'],
  transfers: ['Transfers', '转账'],
  number: ['Number', '单号'],
  state: ['State', '状态'],
  amount: ['Amount', '金额'],
  merchant: ['Merchant', '商户'],
  kind: ['Kind', '类型'],
  made: ['Made', '创建时间'],
  moves: ['Moves', '操作'],
  pay: ['Pay', '支付'],
  ask: ['Ask for password', '要求输密码'],
  fail: ['Fail', '失败'],
  refund: ['Refund', '退款'],
  succeed: ['Succeed', '成功'],
  confirm: ['Confirm', '确认收款'],
  cancel: ['Cancel', '撤销'],
  terminate: ['Terminate', '终止'],
  start: ['Start', '激活'],
  pause: ['Pause', '暂停'],
  restart: ['Restart', '重启'],
  stop: ['Stop', '终止'],
  expired: ['expired', '已超时'],
  none: ['Nothing here yet.', '暂无内容。'],
  newOrder: ['Make an order', '新建订单'],
  cents: ['cents', '分'],
  partner: ['Partner', '合作方'],
  stock: ['Stock', '批次'],
  stocks: ['Stocks', '代金券与商家券批次'],
  coupon: ['Coupon', '券'],
  coupons: ['Coupons', '用户券'],
  user: ['User', '用户'],
  use: ['Use', '核销'],
  return: ['Return', '退券'],
  deactivate: ['Deactivate', '失效'],
  trigger: ['Trigger', '触发'],
  eventType: ['Event', '事件'],
  to: ['To (URL)', '发往（URL）'],
  set: ['Values (path=value, one a line)', '取值（每行一个 路径=值）'],
  resend: ['Resend', '重发'],
  deliveries: ['Sends', '投递'],
  next: ['next', '下次'],
  resource: ['Inside', '内容'],
  faultsHelp: [
    'Switched on, a fault meets every request that follows.',
    '开启后，之后的每个请求都会遇到该故障。',
  ],
  always: ['always', '始终'],
  left: ['times left', '剩余次数'],
  matching: ['Only paths that match (pattern)', '仅匹配路径（正则）'],
  others: ['Set by code', '由代码设置'],
  remove: ['Remove', '移除'],
  role: ['Role', '角色'],
  serial: ['Certificate serial', '证书序列号'],
  add: ['Add', '添加'],
  keys: ['Keys', '密钥'],
  lost: ['The sandbox does not answer. Trying again…', '沙箱没有应答，正在重试…'],
  keysHelp: [
    '/ filter · ↑ ↓ choose · Esc close · 1–6 sections',
    '/ 筛选 · ↑ ↓ 选择 · Esc 关闭 · 1–6 切换栏目',
  ],
} as const satisfies Record<string, readonly [string, string]>

export type Word = keyof typeof table
export type Language = 'en' | 'zh'

export const isWord = (text: string): text is Word => Object.hasOwn(table, text)

/** The language that was chosen, else the browser's. */
export function usualLanguage(): Language {
  const chosen = localStorage.getItem('language')
  if (chosen === 'en' || chosen === 'zh') return chosen
  return navigator.language.startsWith('zh') ? 'zh' : 'en'
}

export const LanguageContext = createContext<Language>('en')

/** Says what a diagnosis says in the language of the page. */
export function useHints(): (hint: string) => string {
  return useContext(LanguageContext) === 'zh' ? chineseHint : (hint) => hint
}

/** Says a word in the language of the page. */
export function useWords(): (word: Word) => string {
  const at = useContext(LanguageContext) === 'zh' ? 1 : 0
  return (word) => table[word][at]
}
