import { type FoundPage, loadPagefind } from './Pagefind.ts'
import { toResultItem } from './toResultItem.ts'
import { walkResults } from './walkResults.ts'

/**
 * Searches the site in place. Nothing is loaded before somebody enters the field. The query stands in the address (?q=), so that a search
 * can be linked to and survives going back.
 */
const form = document.querySelector<HTMLFormElement>('[data-search]')
const input = form?.querySelector('input')
const status = document.querySelector<HTMLElement>('[data-search-status]')
const list = document.querySelector<HTMLElement>('[data-search-results]')
const more = document.querySelector<HTMLElement>('[data-search-more]')

/** Results shown at a time. */
const page = 10
/** Milliseconds without a key before it searches. */
const rest = 180

let found: FoundPage[] = []
let asked = 0

async function search(query: string): Promise<void> {
  const number = (asked += 1)
  remember(query)
  if (query === '') return show({ number, results: [], words: '' })
  say(toPhrase('running'))
  try {
    const pagefind = await loadPagefind()
    const { results } = await pagefind.search(query)
    await show({ number, results, words: toStatus({ count: results.length, query }) })
  } catch {
    await show({ number, results: [], words: toPhrase('unreached') })
  }
}

async function show({ number, results, words }: { number: number; results: FoundPage[]; words: string }) {
  // Somebody who types on wants the later answer.
  const items = await toItems(results.slice(0, page))
  if (number !== asked || !list) return
  found = results
  list.replaceChildren(...items)
  list.hidden = items.length === 0
  say(words)
  offerMore()
}

async function showMore(): Promise<void> {
  const number = asked
  const shown = list?.childElementCount ?? 0
  const items = await toItems(found.slice(shown, shown + page))
  if (number !== asked) return
  list?.append(...items)
  items[0]?.querySelector('a')?.focus()
  offerMore()
}

const toItems = async (results: readonly FoundPage[]) =>
  (await Promise.all(results.map((result) => result.data()))).map(toResultItem)

function offerMore(): void {
  if (more) more.hidden = (list?.childElementCount ?? 0) >= found.length
}

function say(words: string): void {
  if (status) status.textContent = words
}

function toStatus({ count, query }: { count: number; query: string }): string {
  if (count === 0) return toPhrase('nothing').replace('{query}', () => query)
  return count === 1 ? toPhrase('one') : toPhrase('many').replace('{count}', String(count))
}

/** What the page brings along to be said. */
function toPhrase(name: 'running' | 'unreached' | 'nothing' | 'one' | 'many'): string {
  return status?.dataset[name] ?? ''
}

function remember(query: string): void {
  const url = new URL(location.href)
  if (query === '') url.searchParams.delete('q')
  else url.searchParams.set('q', query)
  history.replaceState(history.state, '', url)
}

if (form && input) {
  if (list) walkResults({ input, list })
  let timer: ReturnType<typeof setTimeout> | undefined
  const begin = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void search(input.value.trim()), wait)
  }
  input.addEventListener('focus', () => void loadPagefind().catch(() => undefined), { once: true })
  input.addEventListener('input', () => begin(rest))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    begin(0)
  })
  more?.addEventListener('click', () => void showMore())
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  if (input.value !== '') begin(0)
}
