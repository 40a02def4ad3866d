// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface AbnormalFundProcessing extends Node {
  receipts: Receipts
}

interface Receipts extends Node {
  _receipt_id_: ReceiptsByReceiptId
  '{receipt_id}': ReceiptsByReceiptId
}

export interface ReceiptsByReceiptId extends Node {
  transferInstructions: ReceiptsTransferInstructions
  'transfer-instructions': ReceiptsTransferInstructions
  /** 查询在途异常资金付款结果 · 收付通∙个人收款
   * 【电商平台】 */
  get(options: ReceiptsByReceiptIdGet): Response<ReceiptsByReceiptIdGetAnswer>
  /** 查询在途异常资金付款结果 · 收付通∙个人收款
   * 【电商平台】 */
  getAsync(options: ReceiptsByReceiptIdGet): Promised<ReceiptsByReceiptIdGetAnswer>
}

interface ReceiptsByReceiptIdGet extends CallOptions {
  receipt_id: PathValue
}
interface ReceiptsByReceiptIdGetAnswer {
  product_name: Open<'C2C'>
  receipt_id: string
  transfer_amount: { total: number, currency: Open<'CNY'> }
  receipt_state: Open<'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED'>
  create_time?: string
  last_update_time?: string
  instruction?: {
    out_instruction_no: string
    commander?: { operator?: Open<'MERCHANT'>, mchid: string }
    transfer_mode?: Open<'TRANSFER_TO_ORIGINAL_RECEIVE_USER'>
    success_time?: string
    appid?: string[]
    notify_url?: string
    receiver?: { account_type?: string, openid?: string, appid?: string }
  }
}

export interface ReceiptsTransferInstructions extends Node {
  _out_instruction_no_: ReceiptsTransferInstructionsByOutInstructionNo
  '{out_instruction_no}': ReceiptsTransferInstructionsByOutInstructionNo
  /** 发起在途异常资金付款指令 · 收付通∙个人收款
   * 【电商平台】 */
  post(options: ReceiptsTransferInstructionsPost): Response<ReceiptsTransferInstructionsPostAnswer>
  /** 发起在途异常资金付款指令 · 收付通∙个人收款
   * 【电商平台】 */
  postAsync(options: ReceiptsTransferInstructionsPost): Promised<ReceiptsTransferInstructionsPostAnswer>
}

interface ReceiptsTransferInstructionsPost extends CallOptions {
  receipt_id: PathValue
  json: {
    out_instruction_no: string
    transfer_mode: Open<'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'>
    receiver?: { openid?: string, appid?: string, mchid?: string }
    notify_url?: string
    appid?: unknown
  }
}
interface ReceiptsTransferInstructionsPostAnswer {
  product_name: Open<'C2C'>
  receipt_id: string
  transfer_amount: { total: number, currency: Open<'CNY'> }
  receipt_state: Open<'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED'>
  create_time?: string
  last_update_time?: string
  instruction?: {
    out_instruction_no: string
    commander?: { operator?: Open<'MERCHANT'>, mchid: string }
    transfer_mode?: Open<TransferMode>
    receiver?: { openid?: string, appid?: string, mchid?: string }
    instruction_state?: Open<InstructionState>
    create_time?: string
    success_time?: string
    notify_url?: string
    appid?: unknown
  }
}

export interface ReceiptsTransferInstructionsByOutInstructionNo extends Node {
  /** 查询在途异常资金付款指令执行结果 · 收付通∙个人收款
   * 【电商平台】 */
  get(options: ReceiptsTransferInstructionsByOutInstructionNoGet): Response<ReceiptsTransferInstructionsByOutInstructionNoGetAnswer>
  /** 查询在途异常资金付款指令执行结果 · 收付通∙个人收款
   * 【电商平台】 */
  getAsync(options: ReceiptsTransferInstructionsByOutInstructionNoGet): Promised<ReceiptsTransferInstructionsByOutInstructionNoGetAnswer>
}

interface ReceiptsTransferInstructionsByOutInstructionNoGet extends CallOptions {
  receipt_id: PathValue
  out_instruction_no: PathValue
}
interface ReceiptsTransferInstructionsByOutInstructionNoGetAnswer {
  out_instruction_no: string
  commander?: { operator?: Open<'MERCHANT'>, mchid?: string }
  transfer_mode?: Open<TransferMode>
  receiver?: { account_type?: string, openid?: string, appid?: string, mchid?: string }
  instruction_state: Open<InstructionState>
  create_time?: string
  success_time?: string
  close_time?: string
  notify_url: string
  instruction_instance_id?: string
}

type InstructionState = 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS'

type TransferMode = 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
