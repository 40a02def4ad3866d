export { Sandbox } from './sandbox'
export type { SandboxCredentials } from './sandbox'
export type { SandboxOptions } from './options'
export type { SandboxBrandKeys, SandboxKeys } from './keys/keys'
export type { SandboxBrandCredentials } from './keys/brand'
export type { FaultMatch, FaultRule } from './faults/faults'
export type { RecordedRequest } from './request-log'
export type { NotifyOptions, NotifyResult, SandboxEvent, SandboxEventV2 } from './events/notify'
export type { Partnership } from './state/partnerships'
export type {
  ClockControl,
  MerchantGiven,
  OrderGiven,
  SandboxControls,
  TriggerOptions,
} from './control/sandbox-controls'
export type {
  EventView,
  MerchantView,
  OrderView,
  RefundView,
  SharingView,
  StockView,
  TransferView,
} from './control/views'
export type { StockDraft } from './state/stocks'
