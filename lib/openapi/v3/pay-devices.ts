// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface PayDevices extends Node {
  openScenarioSpeaker: OpenScenarioSpeaker
  'open-scenario-speaker': OpenScenarioSpeaker
  openScenarioSpeakerorder: OpenScenarioSpeakerorder
  'open-scenario-speakerorder': OpenScenarioSpeakerorder
  printers: Printers
}

interface OpenScenarioSpeaker extends Node {
  _device_sn_: OpenScenarioSpeakerByDeviceSn
  '{device_sn}': OpenScenarioSpeakerByDeviceSn
}

export interface OpenScenarioSpeakerByDeviceSn extends Node {
  bind: OpenScenarioSpeakerBind
  prebind: OpenScenarioSpeakerPrebind
  unbind: OpenScenarioSpeakerUnbind
  /** 查询音箱绑定信息 · 支付码牌∙音箱
   * 【服务商】 */
  get(options: OpenScenarioSpeakerByDeviceSnGet): Response<OpenScenarioSpeakerAnswer>
  /** 查询音箱绑定信息 · 支付码牌∙音箱
   * 【服务商】 */
  getAsync(options: OpenScenarioSpeakerByDeviceSnGet): Promised<OpenScenarioSpeakerAnswer>
}

interface OpenScenarioSpeakerByDeviceSnGet extends CallOptions {
  device_sn: PathValue
}

export interface OpenScenarioSpeakerBind extends Node {
  /** 绑定音箱设备码牌 · 支付码牌∙音箱
   * 【服务商】 */
  post(options: OpenScenarioSpeakerBindPost): Response<OpenScenarioSpeakerAnswer>
  /** 绑定音箱设备码牌 · 支付码牌∙音箱
   * 【服务商】 */
  postAsync(options: OpenScenarioSpeakerBindPost): Promised<OpenScenarioSpeakerAnswer>
}

interface OpenScenarioSpeakerBindPost extends CallOptions {
  device_sn: PathValue
  json: { sub_mchid: string, code_url: string }
}

export interface OpenScenarioSpeakerPrebind extends Node {
  /** 出厂预绑定音箱和码牌 · 支付码牌∙音箱
   * 【服务商】 */
  post(options: OpenScenarioSpeakerPrebindPost): Response<OpenScenarioSpeakerPrebindPostAnswer>
  /** 出厂预绑定音箱和码牌 · 支付码牌∙音箱
   * 【服务商】 */
  postAsync(options: OpenScenarioSpeakerPrebindPost): Promised<OpenScenarioSpeakerPrebindPostAnswer>
}

interface OpenScenarioSpeakerPrebindPost extends CallOptions {
  device_sn: PathValue
  json: { code_url: string }
}
interface OpenScenarioSpeakerPrebindPostAnswer {
  device_sn?: string
  bind_state: Open<'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'>
  code_url: string
}

export interface OpenScenarioSpeakerUnbind extends Node {
  /** 解绑音箱设备码牌 · 支付码牌∙音箱
   * 【服务商】 */
  post(options: OpenScenarioSpeakerUnbindPost): Response<OpenScenarioSpeakerAnswer>
  /** 解绑音箱设备码牌 · 支付码牌∙音箱
   * 【服务商】 */
  postAsync(options: OpenScenarioSpeakerUnbindPost): Promised<OpenScenarioSpeakerAnswer>
}

interface OpenScenarioSpeakerUnbindPost extends CallOptions {
  device_sn: PathValue
}

interface OpenScenarioSpeakerorder extends Node {
  _transaction_id_: OpenScenarioSpeakerorderByTransactionId
  '{transaction_id}': OpenScenarioSpeakerorderByTransactionId
}

interface OpenScenarioSpeakerorderByTransactionId extends Node {
  report: OpenScenarioSpeakerorderReport
}

export interface OpenScenarioSpeakerorderReport extends Node {
  /** 码牌支付结果上报 · 支付码牌∙音箱
   * 【服务商】 */
  post(options: OpenScenarioSpeakerorderReportPost): Response<OpenScenarioSpeakerorderReportPostAnswer>
  /** 码牌支付结果上报 · 支付码牌∙音箱
   * 【服务商】 */
  postAsync(options: OpenScenarioSpeakerorderReportPost): Promised<OpenScenarioSpeakerorderReportPostAnswer>
}

interface OpenScenarioSpeakerorderReportPost extends CallOptions {
  transaction_id: PathValue
  json: { sub_mchid: string, code_url: string, out_trade_no: string, device_sn: string }
}
interface OpenScenarioSpeakerorderReportPostAnswer { sub_mchid: string, code_url: string, out_trade_no: string, device_sn?: string, transaction_id: string }

interface Printers extends Node {
  _device_id_: PrintersByDeviceId
  '{device_id}': PrintersByDeviceId
}

interface PrintersByDeviceId extends Node {
  printOrders: PrintersPrintOrders
  'print-orders': PrintersPrintOrders
}

export interface PrintersPrintOrders extends Node {
  _print_order_no_: PrintersPrintOrdersByPrintOrderNo
  '{print_order_no}': PrintersPrintOrdersByPrintOrderNo
  /** 小票机打印 · 经营工具∙小票机
   * 【服务商】【渠道商】 */
  post(options: PrintersPrintOrdersPost): Response<''>
  /** 小票机打印 · 经营工具∙小票机
   * 【服务商】【渠道商】 */
  postAsync(options: PrintersPrintOrdersPost): Promised<''>
}

interface PrintersPrintOrdersPost extends CallOptions {
  device_id: PathValue
  json: {
    print_order_no?: string
    template_id?: string
    notify_url?: string
    variable_list?: Array<{ key?: string, value?: string }>
    table_list?: Array<{
      key?: string
      row_list?: Array<{ cell_list?: string[] }>
    }>
  }
}

export interface PrintersPrintOrdersByPrintOrderNo extends Node {
  /** 查询订单 · 经营工具∙小票机
   * 【服务商】【渠道商】 */
  get(options: PrintersPrintOrdersByPrintOrderNoGet): Response<PrintersPrintOrdersByPrintOrderNoGetAnswer>
  /** 查询订单 · 经营工具∙小票机
   * 【服务商】【渠道商】 */
  getAsync(options: PrintersPrintOrdersByPrintOrderNoGet): Promised<PrintersPrintOrdersByPrintOrderNoGetAnswer>
}

interface PrintersPrintOrdersByPrintOrderNoGet extends CallOptions {
  device_id: PathValue
  print_order_no: PathValue
}
interface PrintersPrintOrdersByPrintOrderNoGetAnswer {
  print_order_no?: string
  template_id?: string
  notify_url?: string
  print_state?: Open<'PRINT_STATE_WAIT' | 'PRINT_STATE_SUCCESS' | 'PRINT_STATE_FAIL' | 'PRINT_STATE_CACHED'>
  print_state_description?: string
  variable_list?: Array<{ key?: string, value?: string }>
  table_list?: Array<{
    key?: string
    row_list?: Array<{ cell_list?: string[] }>
  }>
}

interface OpenScenarioSpeakerAnswer {
  sub_mchid: string
  device_sn?: string
  bind_state: Open<'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'>
  code_url: string
}
