import { noMeta } from './empty.ts'
import type { StarterContent } from './StarterDocument.ts'
import { toText } from './toText.ts'

export const home: StarterContent['home'] = {
  headline: 'I help teams, organisations and networks keep learning while they try something new.',
  introduction: toText(`
Learning is often the first thing to go when there is a lot to deliver and little time. As a
[learning partner](doc:services/learning-partnership) I help to keep it alive in the middle of the work: noticing what is coming up,
making sense of it together, and changing course on the way.
`),
  caseStudies: ['summerfield-community-chest', 'many-to-many-governance', 'safe-communities'],
  testimonial: 'huda-jawad',
  invitation: {
    heading: 'Working together',
    text: 'If you are finding your way through something complex and want learning to stay at its heart, I would be glad to talk.',
    label: 'Get in touch',
  },
  meta: noMeta,
}
