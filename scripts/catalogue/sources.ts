import { joinPages, type EndpointFacts } from './merge/join'
import { readFacts } from './read/facts'
import { readFolder, type PageFile } from './read/folder'
import { readNotificationPage, type NotificationPage } from './read/notification-page'

/** What a folder of pages says, and what of it could not be used. */
export interface Source {
  readonly endpoints: readonly EndpointFacts[]
  readonly notifications: readonly NotificationPage[]
  /** Pages of endpoints that were read. */
  readonly pages: number
  /** Files that could not be read, rows that are not understood. */
  readonly unread: readonly string[]
  /** Where two pages contradict each other: the newer counts. */
  readonly contradictions: readonly string[]
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/**
 * Reads the endpoints of a folder of pages.
 *
 * @param folder of Markdown files
 * @throws NoPagesError where it holds none
 */
export function readSource(folder: string): Source {
  const { pages, unread } = readFolder(folder)
  const failed = [...unread]
  const facts = pages.flatMap((page) => read(page, readFacts, failed))
  const notifications = pages.flatMap((page) => read(page, readNotificationPage, failed))
  failed.push(
    ...facts.flatMap(({ page, problems }) => problems.map((problem) => `${page}: ${problem}`)),
  )
  const contradictions: string[] = []
  const endpoints = joinPages(facts, (contradiction) => contradictions.push(contradiction))
  return { endpoints, notifications, pages: facts.length, unread: failed, contradictions }
}

/** A page that fails is named, the rest goes on. */
function read<Facts>(
  page: PageFile,
  reader: (page: PageFile) => Facts | undefined,
  failed: string[],
): Facts[] {
  try {
    const facts = reader(page)
    return facts ? [facts] : []
  } catch (error) {
    failed.push(`${page.file}: ${reasonOf(error)}`)
    return []
  }
}
