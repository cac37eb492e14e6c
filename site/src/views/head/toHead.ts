import type { ContentReader } from '../../content/ContentReader.ts'
import { isEmptyList } from '../emptyLists.ts'
import { findOwnDocument } from './findOwnDocument.ts'
import { findSection } from './findSection.ts'
import { findSharePicture, type SharePicture } from './findSharePicture.ts'
import { toDocumentAddress } from './parsePath.ts'
import { type SocialWords, socialSize, toSocialPath } from './toSocialPath.ts'

/** What a page says of itself to search engines, and where it is shared. */
export type Head = {
  /** As browsers and search engines show it: with the site's name. */
  title: string
  /** As shared links show it. */
  ownTitle: string
  description: string
  siteName: string
  section: string | null
  author: string
  picture: SharePicture
  /** Whether it is a list that holds nothing yet, which nobody should be led to. */
  isEmpty: boolean
  /** Whether visitors find the page by its words; lists are not found by what they list. */
  isSearched: boolean
  publishedAt: string | null
  updatedAt: string | null
}

/** What is asked of the head of one page. `title` and `description` are what the page itself says. */
export type HeadInput = { path: string; title: string; description: string | null }

/** Pages without a document of their own that hold words of their own. */
const alsoSearched = /^\/(?:contact|testimonials|testimonials\/page\/\d+)\/$/

/** The head of a page: what its document says for search engines counts, then what the page says, then what the site says. */
export function toHead(reader: ContentReader, { path, title, description }: HeadInput): Head {
  const site = reader.global('site', ['name', 'practitioner', 'tagline', 'description', 'picture'])
  const own = findOwnDocument(reader, path)
  const section = findSection(reader, path)
  const ownTitle = own?.meta.title ?? title
  const isBelow = section !== null && section.path !== path && !title.startsWith(section.title)
  const parts = path === '/' ? [title] : [title, ...(isBelow ? [section.title] : []), site.name]
  const words = {
    title: ownTitle,
    section: isBelow ? section.title : null,
    author: site.practitioner ?? site.name,
  }
  const isShared = toDocumentAddress(path) === null
  // What the pages below a list that are no documents begin their description with.
  const kind = isShared && isBelow ? `${section.title}. ` : ''
  const chosen = own?.meta.picture ?? (isShared ? site.picture : null)
  return {
    title: own?.meta.title ?? parts.join(' – '),
    ownTitle,
    description: own?.meta.description ?? toDescription({ title, description, kind, site }),
    siteName: site.name,
    section: words.section,
    author: words.author,
    picture: (chosen === null ? null : findSharePicture(reader, chosen)) ?? toSocialPicture(words),
    isEmpty: isEmptyList(reader, path),
    isSearched: toDocumentAddress(path) !== null || alsoSearched.test(path),
    publishedAt: own?.publishedAt ?? null,
    updatedAt: own?.updatedAt ?? null,
  }
}

/** Pages below a list say which it is, and those that say nothing of themselves begin with their title, so that no two say the same. */
function toDescription({
  title,
  description,
  kind,
  site,
}: {
  title: string
  description: string | null
  kind: string
  site: { name: string; tagline: string | null; description: string | null }
}): string {
  if (description !== null && kind === '') return description
  const words = description ?? site.description ?? site.tagline ?? site.name
  return `${kind}${title}${/[.?!…]$/.test(title) ? '' : '.'} ${words}`
}

function toSocialPicture(words: SocialWords): SharePicture {
  const alt = [words.title, words.section, words.author].filter(Boolean).join(' – ')
  return { path: toSocialPath(words), ...socialSize, alt }
}
