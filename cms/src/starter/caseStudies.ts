import { noMeta, noThread } from './empty.ts'
import type { StarterDocument } from './StarterDocument.ts'
import { toText } from './toText.ts'

export const caseStudies: StarterDocument<'case-studies'>[] = [
  {
    title: 'Two years of learning with a community-led fund',
    slug: 'summerfield-community-chest',
    summary:
      'How a learning partnership went alongside Summerfield Community Chest, across delivery, engagement and governance.',
    partnership: 'summerfield-community-chest',
    services: ['learning-partnership'],
    themes: ['governance', 'adaptive-practice'],
    testimonials: [],
    picture: null,
    date: null,
    meta: noMeta,
    thread: noThread,
    context: toText(`
[Summerfield Community Chest](doc:partnerships/summerfield-community-chest) is a funding initiative led by the community itself.
`),
    body: toText(`
## What we looked at

Over two years we followed three sides of the work: how it was delivered, how people were engaged in it, and how it was governed.

## My part

I was there to help those involved to reflect, to adapt and to learn, and to keep hold of the thread of learning while
things around it moved. It was a [learning partnership](doc:services/learning-partnership): part of the work as it went on, not an
assessment of it at the end.
`),
  },
  {
    title: 'Making sense of governance across organisations',
    slug: 'many-to-many-governance',
    summary: 'Interviews, sensemaking and shared writing in Many-to-Many Governance, with Dark Matter Labs.',
    partnership: 'many-to-many-governance',
    services: ['learning-partnership'],
    themes: ['governance'],
    testimonials: [],
    picture: null,
    date: null,
    meta: noMeta,
    thread: {
      ...noThread,
      rhythms: [
        { name: 'Interviews', frequency: null, description: null },
        {
          name: 'Sensemaking together',
          frequency: null,
          description: 'Looking, in company, at what the interviews and the work brought up.',
        },
      ],
      outputs: [{ title: 'Writing on what was learned', kind: null, target: null, date: null }],
    },
    context: toText(`
[Many-to-Many Governance](doc:partnerships/many-to-many-governance) is an inquiry into governance that several organisations take
part in. I worked alongside it with Dark Matter Labs.
`),
    body: toText(`
With many organisations in one inquiry, much is in motion at once. My part as a
[learning partner](doc:services/learning-partnership) was to help keep the learning in sight.
`),
  },
  {
    title: 'Learning beside a founder and a council of peers',
    slug: 'safe-communities',
    summary:
      'A learning partnership with SAFE Communities, on race, faith and violence against women and girls.',
    partnership: 'safe-communities',
    services: ['learning-partnership'],
    themes: [],
    testimonials: ['huda-jawad'],
    picture: null,
    date: null,
    meta: noMeta,
    thread: noThread,
    context: toText(`
[SAFE Communities](doc:partnerships/safe-communities) explores race, faith and violence against women and girls, and is a pioneer in
doing so.
`),
    body: toText(`
## Who I worked with

As its [learning partner](doc:services/learning-partnership) I worked closely with the project’s founder and with a peer advisory
council.

## What it was like

The founder, Huda Jawad, says it best, in the words that follow.
`),
  },
]
