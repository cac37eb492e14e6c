/** From the field into what was found and back with the arrow keys; Tab works as anywhere. */
export function walkResults({ input, list }: { input: HTMLInputElement; list: HTMLElement }): void {
  const onKey = (event: KeyboardEvent) => {
    if (
      (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey
    )
      return
    const stops = [input, ...list.querySelectorAll<HTMLElement>('.entry-title a')]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    const next = at === -1 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  for (const place of [input, list]) place.addEventListener('keydown', onKey)
}
