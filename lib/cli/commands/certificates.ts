import { Command, InvalidArgumentError } from 'commander'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { downloadCertificates } from '../../certificates'

interface Flags { mchid: string, serialno: string, privatekey: string, key: string, output: string, baseuri?: string }

/** PHP's tool takes `-f=file` as well, which commander hands over with the sign. */
const plain = (text: string): string => text.replace(/^=/, '')

function folderAt(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new InvalidArgumentError(`--output ${path} is no folder and cannot be made one (${(error as NodeJS.ErrnoException).code})`)
  }
}

/** `wechatpay-chainable certificates`: wechatpay-php's CertificateDownloader, option for option. */
export function certificatesCommand(): Command {
  return new Command('certificates')
    .description('download the platform certificates, verify and save them')
    .requiredOption('-m, --mchid <mchid>', 'merchant id', plain)
    .requiredOption('-s, --serialno <serial>', 'serial of the merchant certificate', plain)
    .requiredOption('-f, --privatekey <file>', "path of the merchant's private key", plain)
    .requiredOption('-k, --key <apiv3key>', 'APIv3 key', plain)
    .option('-o, --output <folder>', 'where the certificates go; default the folder for temporary files, as in PHP', plain, tmpdir())
    .option('-u, --baseuri <url>', 'another host than https://api.mch.weixin.qq.com/', plain)
    .action(async ({ mchid, serialno, privatekey, key, output, baseuri }: Flags) => {
      const privateKey = privatekey.startsWith('file://') ? privatekey : pathToFileURL(resolve(privatekey)).href
      const found = await downloadCertificates({ mchid, serial: serialno, privateKey, apiv3Key: key, base_uri: baseuri })
      folderAt(output)
      for (const { serial, certificate, effectiveTime, expireTime } of found) {
        const path = resolve(join(output, `wechatpay_${serial}.pem`))
        writeFileSync(path, certificate)
        process.stdout.write(`serial      ${serial}\nnot before  ${effectiveTime.toISOString()}\nnot after   ${expireTime.toISOString()}\nsaved to    ${path}\nlook at it  openssl x509 -in ${path} -noout -serial -dates\n\n`)
      }
    })
}
