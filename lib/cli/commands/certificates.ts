import { Command } from 'commander'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { downloadCertificates } from '../../certificates'

interface Flags { mchid: string, serialno: string, privatekey: string, key: string, output: string, baseuri?: string }

/** `wechatpay-chainable certificates`: wechatpay-php's CertificateDownloader, option for option. */
export function certificatesCommand(): Command {
  return new Command('certificates')
    .description('download the platform certificates, verify and save them')
    .requiredOption('-m, --mchid <mchid>', 'merchant id')
    .requiredOption('-s, --serialno <serial>', 'serial of the merchant certificate')
    .requiredOption('-f, --privatekey <file>', "path of the merchant's private key")
    .requiredOption('-k, --key <apiv3key>', 'APIv3 key')
    .option('-o, --output <folder>', 'where the certificates go', '.')
    .option('-u, --baseuri <url>', 'another host than https://api.mch.weixin.qq.com/')
    .action(async ({ mchid, serialno, privatekey, key, output, baseuri }: Flags) => {
      const privateKey = privatekey.startsWith('file://') ? privatekey : pathToFileURL(resolve(privatekey)).href
      const found = await downloadCertificates({ mchid, serial: serialno, privateKey, apiv3Key: key, base_uri: baseuri })
      mkdirSync(output, { recursive: true })
      for (const { serial, certificate, effectiveTime, expireTime } of found) {
        const path = resolve(join(output, `wechatpay_${serial}.pem`))
        writeFileSync(path, certificate)
        process.stdout.write(`serial      ${serial}\nnot before  ${effectiveTime.toISOString()}\nnot after   ${expireTime.toISOString()}\nsaved to    ${path}\nlook at it  openssl x509 -in ${path} -noout -serial -dates\n\n`)
      }
    })
}
