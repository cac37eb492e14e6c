/**
 * The words that the site itself says: section titles, labels, buttons. Each has a default here and can be said differently under Site
 * settings, so that no word needs a developer. A phrase's name says where it stands.
 */
export const defaultPhrases = {
  servicesTitle: 'Services',
  caseStudiesTitle: 'Case studies',
  partnershipsTitle: 'Partnerships',
  testimonialsTitle: 'Voices',
  writingTitle: 'Writing',
} as const

export type PhraseName = keyof typeof defaultPhrases
export const phraseNames = Object.keys(defaultPhrases) as PhraseName[]

/** The words for each phrase: the practitioner's own where there are some. */
export function toPhrases(own: Partial<Record<PhraseName, string>>): Record<PhraseName, string> {
  return { ...defaultPhrases, ...own }
}
