/**
 * Formats the TypeScript, JavaScript and JSON blocks of the documentation as the code is formatted;
 * the text around them stays as it is. With `--check` it writes nothing and names the files that
 * would change.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { format, resolveConfig, type Options } from 'prettier'

const root = join(__dirname, '..')
const parsers: Readonly<Record<string, string>> = {
  ts: 'typescript',
  typescript: 'typescript',
  js: 'babel',
  javascript: 'babel',
  json: 'json',
}
const block = /^```(\w+)\n([\s\S]*?)^```$/gm

const pages = (): string[] => [
  ...['README.md', 'README.zh-CN.md', 'bench/README.md'].map((name) => join(root, name)),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, 'docs', name)),
]

/**
 * A block that is no whole program, such as an object without its name, stays as its writer left
 * it.
 */
async function formatBlock(language: string, code: string, options: Options): Promise<string> {
  const parser = parsers[language]
  if (parser === undefined) return code
  try {
    return await format(code, { ...options, parser })
  } catch {
    return code
  }
}

async function formatPage(text: string, options: Options): Promise<string> {
  const parts: string[] = []
  let end = 0
  for (const found of text.matchAll(block)) {
    const [whole, language, code] = found as unknown as [string, string, string]
    const formatted = await formatBlock(language, code, options)
    parts.push(text.slice(end, found.index), `\`\`\`${language}\n${formatted}\`\`\``)
    end = found.index + whole.length
  }
  return parts.join('') + text.slice(end)
}

async function main(check: boolean): Promise<void> {
  const options = (await resolveConfig(join(root, 'package.json'))) ?? {}
  for (const page of pages()) {
    const text = readFileSync(page, 'utf8')
    const formatted = await formatPage(text, options)
    if (formatted === text) continue
    if (!check) writeFileSync(page, formatted)
    else {
      console.error(
        `${relative(root, page)}: code blocks are not formatted; npm run format mends it`,
      )
      process.exitCode = 1
    }
  }
}

void main(process.argv.includes('--check'))
