/** What stands at the head of a page, between two lines of hyphens. */
export interface FrontMatter {
  readonly url: string
  readonly title: string
  /** The page's number. */
  readonly id: string
  /** The language of a sample; absent on a page. */
  readonly language?: string
}

const valueOf = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*"?(.*?)"?\\s*$`, 'm').exec(head)?.[1]

/**
 * Reads the head of a page.
 *
 * @param text the whole page
 * @returns undefined where there is none: then the file is no page
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const head = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)?.[1]
  if (head === undefined) return undefined
  const [url, title, id] = ['url', 'title', 'doc_id'].map((name) => valueOf(head, name))
  if (!url || title === undefined || !id || !/^\d+$/.test(id)) return undefined
  const language = valueOf(head, 'example_lang')
  return { url, title, id, ...(language && { language }) }
}

/**
 * Where a page stands on the site: `merchant/4012791897`, `brand/4015582712`.
 *
 * @param url as its head gives it
 */
export const placeOf = (url: string): string =>
  url.replace(/^.*\/doc\/(v\d\/)?/, '').replace(/\.md$/, '')

/**
 * Whether a page is one of API v2, whose tables have lost rows: they correct by hand, nothing is
 * read from them.
 *
 * @param url as its head gives it
 */
export const isV2Page = (url: string): boolean => url.includes('/doc/v2/')
