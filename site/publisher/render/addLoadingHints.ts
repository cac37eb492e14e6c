/** A font that the layout names for words set in one element. */
const fontOfWords = /<link ([^>]*) data-words="(\w+)">/g

/**
 * Has a browser load a page in order. What the layout cannot know, because the head comes before the words: fonts of elements that the
 * page does not have are not named, else bold and italic are (a style sheet would have them found late). Scripts come after all
 * that is seen: no page needs one to be read.
 */
export function addLoadingHints(page: Buffer): Buffer {
  // As bytes: what is looked for is ASCII, and everything else stays as it is.
  const html = page.toString('latin1')
  const hinted = html
    .replace(fontOfWords, (_, link: string, element: string) =>
      html.includes(`<${element}>`) ? `<link ${link}>` : '',
    )
    .replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=')
  return Buffer.from(hinted, 'latin1')
}
