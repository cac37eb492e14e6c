import { noMeta } from './empty.ts'
import type { StarterDocument } from './StarterDocument.ts'
import { toText } from './toText.ts'

export const partnerships: StarterDocument<'partnerships'>[] = [
  {
    title: 'Summerfield Community Chest',
    slug: 'summerfield-community-chest',
    summary:
      'Learning alongside a community-led funding initiative: its delivery, its engagement and its governance.',
    organisations: [],
    services: ['learning-partnership'],
    role: 'Learning partner',
    standing: 'recent',
    from: null,
    to: null,
    ongoing: false,
    place: null,
    meta: noMeta,
    duration: 'over two years',
    body: toText(`
Summerfield Community Chest is a funding initiative that is led by the community. I helped it to reflect, learn and adapt across
three sides of its work: delivering it, engaging people in it, and governing it.

[More about this work](doc:case-studies/summerfield-community-chest)
`),
  },
  {
    title: 'Many-to-Many Governance',
    slug: 'many-to-many-governance',
    summary: 'Learning alongside an inquiry into governance that spans several organisations.',
    organisations: ['dark-matter-labs'],
    services: ['learning-partnership'],
    role: 'Learning partner',
    standing: 'recent',
    from: null,
    to: null,
    ongoing: false,
    place: null,
    meta: noMeta,
    duration: null,
    body: toText(`
Many-to-Many Governance is an inquiry into governance by several organisations, and I worked on it with Dark Matter Labs. My part
brought together interviews, making sense of what came up, and writing that could be shared.

[More about this work](doc:case-studies/many-to-many-governance)
`),
  },
  {
    title: 'SAFE Communities',
    slug: 'safe-communities',
    summary:
      'Learning partner to a pioneering initiative on race, faith and violence against women and girls.',
    organisations: ['safe-communities'],
    services: ['learning-partnership'],
    role: 'Learning partner',
    standing: 'recent',
    from: null,
    to: null,
    ongoing: false,
    place: null,
    meta: noMeta,
    duration: null,
    body: toText(`
SAFE Communities is breaking new ground in how race, faith and violence against women and girls are explored together. I was its
learning partner, and worked closely with its founder and with a council of peers who advised it.

[More about this work](doc:case-studies/safe-communities)
`),
  },
  {
    title: 'LearnAdapt',
    slug: 'learnadapt',
    summary: 'A programme on how organisations learn and adapt when nobody can know the outcome beforehand.',
    organisations: ['odi', 'brink', 'dfid'],
    services: [],
    role: 'Part of the programme',
    standing: 'earlier',
    from: '2017',
    to: '2020',
    ongoing: false,
    place: null,
    meta: noMeta,
    duration: null,
    body: toText(`
LearnAdapt asked how an organisation can learn and change course when the outcome of its work cannot be known beforehand. I was part
of the programme with ODI, Brink and DFID.

It gave me my grounding in adaptive management and in learning loops. I use both today in
[learning partnerships](doc:services/learning-partnership), which last longer and sit closer to the people in the work.
`),
  },
  {
    title: 'Curiosity Society',
    slug: 'curiosity-society',
    summary:
      'Helping dozens of organisations to name the difference they wanted to make, and to learn on the way.',
    organisations: ['curiosity-society'],
    services: [],
    role: 'Member of the team',
    standing: 'earlier',
    from: null,
    to: null,
    ongoing: false,
    place: null,
    meta: noMeta,
    duration: 'around the time of LearnAdapt',
    body: toText(`
As one of the Curiosity Society’s team I supported dozens of organisations: to say what impact they were after, to learn from what
happened, and to adjust their strategies and what they did on the ground.

These years shaped me. They are where I grew into [facilitating](doc:services/facilitation) other people’s learning.
`),
  },
]
