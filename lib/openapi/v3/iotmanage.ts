// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface Iotmanage extends Node {
  deviceInspections: DeviceInspections
  'device-inspections': DeviceInspections
  devices: Devices
}

interface DeviceInspections extends Node {
  _device_sn_: DeviceInspectionsByDeviceSn
  '{device_sn}': DeviceInspectionsByDeviceSn
}

export interface DeviceInspectionsByDeviceSn extends Node {
  /** 获取出厂检查结果 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html */
  get(options: DeviceInspectionsByDeviceSnGet): Response<DeviceInspectionsByDeviceSnGetAnswer>
  /** 获取出厂检查结果 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html */
  getAsync(options: DeviceInspectionsByDeviceSnGet): Promised<DeviceInspectionsByDeviceSnGetAnswer>
}

interface DeviceInspectionsByDeviceSnGet extends CallOptions {
  device_sn: PathValue
}
interface DeviceInspectionsByDeviceSnGetAnswer {
  device_sn?: string
  wired_mac?: string
  wireless_mac?: string
  bluetooth_mac?: string
  app_version?: string
  camera_sn?: string
  imei?: string
  result?: Open<'SUCCESS' | 'WARN' | 'FAIL'>
  errors?: string[]
  warnings?: string[]
  inspect_time?: string
}

export interface Devices extends Node {
  /** 智能设备列表 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html */
  get(options: DevicesGet): Response<DevicesGetAnswer>
  /** 智能设备列表 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html */
  getAsync(options: DevicesGet): Promised<DevicesGetAnswer>
}

interface DevicesGet extends CallOptions {
  query: { limit: Numeric, offset: Numeric }
}
interface DevicesGetAnswer {
  data: Array<{
    device_sn?: string
    camera_sn?: string
    device_category_code?: string
    device_category?: string
    device_class_code?: string
    device_class?: string
    device_model?: string
    app_scene_code?: string
    app_scene?: string
    operating_system?: string
    activation_status?: Open<'ACTIVATED' | 'INACTIVATED'>
    activation_time?: string
    mchid?: string
    merchant_shortname?: string
    sub_mchid?: string
    sub_merchant_shortname?: string
  }>
  offset?: number
  limit?: number
  total_count?: number
  links?: { next?: string, prev?: string, self?: string }
}
