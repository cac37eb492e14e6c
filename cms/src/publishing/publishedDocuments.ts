import {
  linkableCollections,
  publicGlobals,
  publishedCollections,
  type LinkableCollection,
  type PublicGlobal,
  type PublishedCollection,
} from '@throughline/shared'

/** What a person calls one document of a collection. */
export const documentNames: Record<PublishedCollection | 'media' | PublicGlobal, string> = {
  services: 'Service',
  partnerships: 'Partnership',
  'case-studies': 'Case study',
  testimonials: 'Testimonial',
  organisations: 'Organisation',
  themes: 'Theme',
  writing: 'Writing',
  pages: 'Page',
  redirects: 'Redirect',
  media: 'Picture or file',
  site: 'Site settings',
  home: 'Home page',
}

/** Whether a collection holds documents that are published one by one. */
export function isPublishedCollection(slug: string | undefined): slug is PublishedCollection {
  return (publishedCollections as readonly string[]).includes(slug ?? '')
}

/** Whether the documents of a collection have pages of their own. */
export function isLinkableCollection(slug: string): slug is LinkableCollection {
  return (linkableCollections as readonly string[]).includes(slug)
}

/** Whether a global is published. */
export function isPublicGlobal(slug: string | undefined): slug is PublicGlobal {
  return (publicGlobals as readonly string[]).includes(slug ?? '')
}

/** What a person calls the kind of a document, from the slug of its collection or global. */
export function toKind(slug: string): string {
  return slug in documentNames ? documentNames[slug as keyof typeof documentNames] : slug
}
