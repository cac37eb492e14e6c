import { toDocument, type StarterContent } from './StarterDocument.ts'
import { toText } from './toText.ts'

const toPage = (label: string, address: string) => ({ label, target: { type: 'address' as const, address } })

/** The questions and the writing wait in the navigation: none is known yet, and visitors see the links when there is one. */
export const site: StarterContent['site'] = {
  name: 'Jamie Pett',
  practitioner: 'Jamie Pett',
  tagline: 'Learning partner',
  description:
    'Jamie Pett is a learning partner to teams, organisations and networks that are trying something new in uncertain conditions.',
  picture: null,
  social: [],
  navigation: [
    toPage('Services', '/services/'),
    toPage('Case studies', '/case-studies/'),
    toPage('Questions', '/questions/'),
    toPage('Partnerships', '/partnerships/'),
    toPage('Writing', '/writing/'),
    { label: 'About', target: toDocument('pages', 'about') },
    toPage('Contact', '/contact/'),
  ],
  footer: {
    text: 'Learning partnerships with people who are trying something new.',
    links: [toPage('Voices', '/testimonials/'), { label: 'Privacy', target: toDocument('pages', 'privacy') }],
  },
  contact: {
    heading: 'Contact',
    body: toText(`
If you are working through something complex, and want learning to stay at the heart of it, I would be glad to have a conversation.

You need not know yet what kind of help you are looking for. The pages on [learning partnership](doc:services/learning-partnership),
[facilitation](doc:services/facilitation), [research and advisory](doc:services/research-and-advisory) and
[coaching and thought partnership](doc:services/coaching-and-thought-partnership) say how each differs from the others.
`),
    email: null,
    enquiriesKeptMonths: 24,
  },
  phrases: {},
}
