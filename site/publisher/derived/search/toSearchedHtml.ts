/**
 * A page as it is searched. Its facts, its headings and the captions of its pictures can be found, but an excerpt is to read as prose:
 * they follow the text, each as a sentence, the facts without their labels. Questions are sentences of the text.
 */
export function toSearchedHtml(html: string): string {
  const apart: string[] = []
  const setApart = (element: string): string => {
    apart.push(element)
    return ''
  }
  const facts: string[] = []
  const prose = html
    .replace(ownHeading, (heading: string) => (/\?\s*<\/h\d>$/.test(heading) ? heading : setApart(heading)))
    .replace(/<figcaption>((?!<p>)[^]*?)<\/figcaption>/g, (_, words: string) => setApart(`<p>${words}</p>`))
    .replace(/<dl class="facts">([^]*?)<\/dl>/g, (_, inner: string) => {
      for (const [, value = ''] of inner.matchAll(/<dd[^>]*>([^]*?)<\/dd>/g)) facts.push(value)
      return ''
    })
  if (facts.length > 0) setApart(`<p>${facts.join(', ')}.</p>`)
  return prose.replace('</main>', () => `${apart.join('')}</main>`)
}

/** A heading of the text; those of entries, which are no part of it, have a class. */
const ownHeading = /<(h2|h3|h4) id="[^"]*">[^]*?<\/\1>|<(h3|h4)>[^]*?<\/\2>/g
