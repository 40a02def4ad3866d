import type { Example, Family } from './collect'

/** What was tried with an example. */
export type Trial = 'read' | 'compiled' | 'assigned' | 'sent'

/** How an example fared: the words against it, where it failed. */
export interface Outcome {
  readonly example: Example
  /** `read`: the page's text is neither JSON nor XML, so that there is nothing to try. */
  readonly trial: Trial
  readonly failure?: string
}

const families: readonly Family[] = ['v3', 'brand', 'v2']

const share = (good: number, all: number): string =>
  all === 0 ? '–' : `${good} of ${all} (${((100 * good) / all).toFixed(1)} %)`

function cell(outcomes: readonly Outcome[], trial: Trial, family?: Family): string {
  const own = outcomes.filter(
    (outcome) => outcome.trial === trial && (!family || outcome.example.family === family),
  )
  return share(own.filter(({ failure }) => failure === undefined).length, own.length)
}

/** The sandbox's port is another one each time. */
const bare = (text: string): string =>
  text
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .slice(0, 160)

function rowsOf(outcomes: readonly Outcome[], reasons: Readonly<Record<string, string>>): string[] {
  return outcomes
    .filter(({ failure }) => failure !== undefined)
    .map(({ example, trial, failure }) => {
      const { page, method, path } = example
      const why = reasons[page.split('/')[1]!] ?? example.unreadable ?? '**not explained**'
      return `| ${page} | ${method} ${path} | ${trial} | ${bare(why)} | ${bare(failure!)} |`
    })
}

/**
 * The outcomes as a table in Markdown, those that failed named with the reason.
 *
 * @param outcomes of all examples
 * @param reasons why an example contradicts its own page, by the page's number
 */
export function tableOf(
  outcomes: readonly Outcome[],
  reasons: Readonly<Record<string, string>>,
): string {
  const names: Readonly<Record<Family, string>> = { v3: 'API v3', brand: 'brand', v2: 'API v2' }
  return [
    '| | requests that compile | answers that fit | requests that the sandbox accepts |',
    '| --- | --- | --- | --- |',
    ...families.map(
      (family) =>
        `| ${names[family]} | ${cell(outcomes, 'compiled', family)} | ${cell(outcomes, 'assigned', family)} | ${cell(outcomes, 'sent', family)} |`,
    ),
    `| all | ${cell(outcomes, 'compiled')} | ${cell(outcomes, 'assigned')} | ${cell(outcomes, 'sent')} |`,
    '',
    'Examples that fail, with the reason:',
    '',
    '| page | endpoint | trial | why | words |',
    '| --- | --- | --- | --- | --- |',
    ...rowsOf(outcomes, reasons),
  ].join('\n')
}
