import { noMeta } from './empty.ts'
import type { StarterDocument } from './StarterDocument.ts'
import { toText } from './toText.ts'

export const pages: StarterDocument<'pages'>[] = [
  {
    title: 'About',
    slug: 'about',
    summary: 'Jamie Pett, learning partner: how I work, and where the approach comes from.',
    meta: noMeta,
    body: toText(`
I’m Jamie Pett. I work as a learning partner with teams, organisations and networks that are doing something new and cannot be sure
how it will turn out.

## How I work

I join people in the middle of what they are doing. I listen, ask, help to notice what is changing, and bring what we find back to
those who can use it. I don’t judge from a distance and I don’t hand over answers. The page on
[learning partnership](doc:services/learning-partnership) says how that unfolds.

## Where it comes from

From 2017 to 2020 I was part of [LearnAdapt](doc:partnerships/learnadapt), a programme with ODI, Brink and DFID on how organisations
learn and adapt. Around then I was also in the team of the [Curiosity Society](doc:partnerships/curiosity-society), where
dozens of organisations worked on the impact they wanted and on learning from experience.

Both were about complex systems, in which nobody can plan everything beforehand. What I took from them is now a closer and longer
way of working with people: a partnership.

## Lately

- [Summerfield Community Chest](doc:case-studies/summerfield-community-chest)
- [Many-to-Many Governance](doc:case-studies/many-to-many-governance), with Dark Matter Labs
- [SAFE Communities](doc:case-studies/safe-communities)
`),
  },
  {
    title: 'Privacy',
    slug: 'privacy',
    summary: 'What reading this site leaves behind.',
    meta: noMeta,
    body: toText(`
You can read this site without telling it who you are. Its pages set no cookies, and they load nothing from other companies: no
analytics, no advertising, no embedded media.
`),
  },
]
