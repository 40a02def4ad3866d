// Made by scripts/generate-types.ts.
import type { Node } from './node'
import type { Appauth } from './v2/appauth'
import type { Applyment } from './v2/applyment'
import type { Billcommentsp } from './v2/billcommentsp'
import type { CgiBin } from './v2/cgi-bin'
import type { Deposit } from './v2/deposit'
import type { Face } from './v2/face'
import type { Fund } from './v2/fund'
import type { Mchrisk } from './v2/mchrisk'
import type { Mmpaymkttransfers } from './v2/mmpaymkttransfers'
import type { Mmpaysptrans } from './v2/mmpaysptrans'
import type { Papay } from './v2/papay'
import type { Pay } from './v2/pay'
import type { Payitil } from './v2/payitil'
import type { Risk } from './v2/risk'
import type { Sandboxnew } from './v2/sandboxnew'
import type { Secapi } from './v2/secapi'
import type { Secsvc } from './v2/secsvc'
import type { Tools } from './v2/tools'
import type { Transit } from './v2/transit'
import type { Vehicle } from './v2/vehicle'
import type { Wxv } from './v2/wxv'
import type { Xdc } from './v2/xdc'

export interface V2 extends Node {
  appauth: Appauth
  applyment: Applyment
  billcommentsp: Billcommentsp
  cgiBin: CgiBin
  'cgi-bin': CgiBin
  deposit: Deposit
  face: Face
  fund: Fund
  mchrisk: Mchrisk
  mmpaymkttransfers: Mmpaymkttransfers
  mmpaysptrans: Mmpaysptrans
  papay: Papay
  pay: Pay
  payitil: Payitil
  risk: Risk
  sandboxnew: Sandboxnew
  secapi: Secapi
  secsvc: Secsvc
  tools: Tools
  transit: Transit
  vehicle: Vehicle
  wxv: Wxv
  xdc: Xdc
}
