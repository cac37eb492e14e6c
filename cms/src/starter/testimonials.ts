import type { StarterDocument } from './StarterDocument.ts'

/** Exact words: not a letter of them may change. The site sets the quotation marks. */
const extract =
  'As a learning partner you have been able to provide a safe space in which I could critically but kindly look at what was done, how and what possible futures could be imagined.'
const words = `This report and the last three years would not have been what they were without the gentle and holding support of Jamie Pett. ${extract}`

export const testimonials: StarterDocument<'testimonials'>[] = [
  {
    title: 'Huda Jawad',
    slug: 'huda-jawad',
    summary: extract,
    role: 'Founder',
    organisation: 'safe-communities',
    partnership: 'safe-communities',
    services: ['learning-partnership'],
    picture: null,
    occasion: null,
    date: null,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: words, marks: [] }] }],
  },
]
