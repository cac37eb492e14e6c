import { hasAllWords } from './hasAllWords.ts'

/**
 * Filters the index of the search page in place. The page is complete without it: the field is hidden until this runs, and the
 * query stands in the address (?q=), so that a search can be linked to and survives going back.
 */
const search = document.querySelector<HTMLElement>('[data-search]')
const input = search?.querySelector('input')
const status = search?.querySelector('[role="status"]')
const groups = [...document.querySelectorAll<HTMLElement>('.section')]

function show(query: string): void {
  let found = 0
  for (const group of groups) {
    const entries = [...group.querySelectorAll<HTMLElement>('.entry')]
    for (const entry of entries) {
      entry.hidden = !hasAllWords({ text: entry.textContent, query })
      if (!entry.hidden) found += 1
    }
    group.hidden = entries.every((entry) => entry.hidden)
  }
  if (status) status.textContent = query === '' ? '' : toStatus({ found, query })
}

function toStatus({ found, query }: { found: number; query: string }): string {
  if (found === 0) return `Nothing on this site holds “${query}”. Try another word.`
  return found === 1 ? 'One thing found.' : `${found} things found.`
}

function remember(query: string): void {
  const url = new URL(location.href)
  if (query === '') url.searchParams.delete('q')
  else url.searchParams.set('q', query)
  history.replaceState(history.state, '', url)
}

if (search && input) {
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  search.hidden = false
  input.addEventListener('input', () => {
    const query = input.value.trim()
    show(query)
    remember(query)
  })
  show(input.value.trim())
}
