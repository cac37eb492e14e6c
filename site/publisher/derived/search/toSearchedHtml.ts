/**
 * A page as it is searched. Its facts can be found, but an excerpt is to read as prose: without their labels they follow the text, as
 * one sentence.
 */
export function toSearchedHtml(html: string): string {
  const facts: string[] = []
  const rest = html.replace(/<dl class="facts">([^]*?)<\/dl>/g, (_, inner: string) => {
    for (const [, value = ''] of inner.matchAll(/<dd[^>]*>([^]*?)<\/dd>/g)) facts.push(value)
    return ''
  })
  return facts.length === 0 ? html : rest.replace('</main>', `<p>${facts.join(', ')}.</p></main>`)
}
