/** Fonts that only some pages need, by the element whose words are set in them. */
export type OwnFonts = Readonly<Record<'em' | 'strong', string>>

/**
 * A page with what helps a browser to load it in order. The fonts that its own words need, which the browser would find only with the
 * style sheet, are named in the head. Scripts come after all that is seen: no page needs one to be read.
 */
export function addLoadingHints({ html, fonts }: { html: string; fonts: OwnFonts }): string {
  const links = Object.entries(fonts)
    .filter(([element]) => html.includes(`<${element}>`))
    .map(([, href]) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`)
  return html
    .replace('<title>', () => `${links.join('')}<title>`)
    .replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=')
}
