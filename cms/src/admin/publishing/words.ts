/** A size as people say it. */
export function describeBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** A number with the word for what is counted: `1 page`, `12 pages`. */
export function describeCount({ count, one, many }: { count: number; one: string; many: string }): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

/** Why there is a release that nobody asked for. `pages`: how many of them changed. */
export function describeUnasked({ pages }: { pages: number }): string {
  return pages === 0
    ? 'No change of yours: the search, and pictures for sharing, brought up to the pages.'
    : 'No change of yours: made when the site started, or after new code.'
}

/** What is done in a release, step by step, in the order in which it happens. Others follow under their own name. */
const stepNames: Record<string, string> = {
  ahead: 'write pages during the save',
  sync: 'fetch',
  render: 'write pages',
  store: 'store',
  swap: 'show',
  confirm: 'check',
}
const stepOrder = Object.keys(stepNames)

function toPlace(step: string): number {
  const place = stepOrder.indexOf(step)
  return place === -1 ? stepOrder.length : place
}

function describeMilliseconds(milliseconds: number): string {
  if (milliseconds < 1000)
    return `${milliseconds < 10 ? Number(milliseconds.toFixed(1)) : Math.round(milliseconds)} ms`
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** How long each step took, in one line: `fetch 9 ms · write pages 5 ms`. Empty where nothing is known. */
export function describeSteps(steps: unknown): string {
  if (typeof steps !== 'object' || steps === null) return ''
  return Object.entries(steps)
    .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
    .sort(([a], [b]) => toPlace(a) - toPlace(b))
    .map(([name, milliseconds]) => `${stepNames[name] ?? name} ${describeMilliseconds(milliseconds)}`)
    .join(' · ')
}
