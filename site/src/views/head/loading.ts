/** What helps a browser to load a page in order. */

/** Those of the fonts that the words of a page need, by the element whose words are set in them: else found only with the style sheet. */
export function listOwnFonts(html: string, fonts: Readonly<Record<'em' | 'strong', string>>): string[] {
  return Object.entries(fonts).flatMap(([element, href]) => (html.includes(`<${element}>`) ? href : []))
}

/** Has scripts come after all that is seen: no page needs one to be read. */
export function putScriptsLast(html: string): string {
  return html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=')
}
