import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readFrontMatter, type FrontMatter } from './front-matter'

/** A page and the samples that go with it. */
export interface PageFile {
  readonly file: string
  readonly front: FrontMatter
  readonly text: string
  /** Texts by language: `curl`, `java`, `go`. */
  readonly samples: Readonly<Record<string, string>>
}

/** The pages of a folder, and the files that could not be read. */
export interface Pages {
  readonly pages: readonly PageFile[]
  /** `file: reason` */
  readonly unread: readonly string[]
}

/** A folder that cannot be read, or that holds no page. */
export class NoPagesError extends Error {}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

function filesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new NoPagesError(
      `${folder} is no folder: give the folder that holds the pages as Markdown`,
    )
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const isFolder = (name: string): boolean =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false
  return names.filter((name) => name.endsWith('.md') && !isFolder(name)).sort()
}

/** Bytes that are no UTF-8 are a broken file, not a strange text. */
const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads all pages of a folder and of those below it.
 *
 * @param folder of Markdown files, one a page, samples beside their pages
 * @throws NoPagesError where it holds no page
 */
export function readFolder(folder: string): Pages {
  const pages = new Map<string, Omit<PageFile, 'samples'>>()
  const samples = new Map<string, Record<string, string>>()
  const unread: string[] = []
  for (const file of filesIn(folder)) {
    try {
      const text = decoder.decode(readFileSync(join(folder, file)))
      const front = readFrontMatter(text)
      if (!front) unread.push(`${file}: it does not begin with url, title and doc_id`)
      else if (front.language)
        samples.set(front.id, { ...samples.get(front.id), [front.language]: text })
      else pages.set(front.id, { file, front, text })
    } catch (error) {
      unread.push(`${file}: ${reasonOf(error)}`)
    }
  }
  if (pages.size === 0) {
    throw new NoPagesError(
      `${folder} holds no page: a page is a .md file whose head has url, title and doc_id`,
    )
  }
  const found = [...pages.values()].map((page) => ({
    ...page,
    samples: samples.get(page.front.id) ?? {},
  }))
  return { pages: found.sort((one, other) => (one.front.id < other.front.id ? -1 : 1)), unread }
}
