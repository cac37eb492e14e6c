import { createHash } from 'node:crypto'

/** What a social picture says: the title of the page, what kind of page it is, and who speaks. */
export type SocialWords = { title: string; section: string | null; author: string }

/** To be raised whenever the pictures look different, so that they are made anew. */
const design = 1

/** The address of the picture with these words. It follows from them, so that the same words share one picture for ever. */
export function toSocialPath({ title, section, author }: SocialWords): string {
  const name = createHash('sha256')
    .update(JSON.stringify([design, title, section, author]))
    .digest('hex')
  return `/media/social/${name.slice(0, 32)}.png`
}

export const socialSize = { width: 1200, height: 630 } as const
