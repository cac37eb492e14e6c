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
learn and adapt. Around the same time I was part of the [Curiosity Society](doc:partnerships/curiosity-society) team, where
dozens of organisations worked on the impact they wanted and on learning from experience.

Both were about complex systems, in which nobody can plan everything beforehand. What I took from them is now a closer and longer
way of working with people: a partnership.

## Recent work

- [Summerfield Community Chest](doc:case-studies/summerfield-community-chest)
- [Many-to-Many Governance](doc:case-studies/many-to-many-governance), with Dark Matter Labs
- [SAFE Communities](doc:case-studies/safe-communities)
`),
  },
  {
    title: 'Privacy',
    slug: 'privacy',
    summary: 'What reading this site, and writing to me, leaves behind.',
    meta: noMeta,
    body: toText(`
You can read this site without telling it who you are. Its pages set no cookies, and they load nothing from other companies: no
analytics, no advertising, no embedded media.

## When you write to me

The form on the [contact page](/contact/) sends me your name, your e-mail address and your message, and the page that you came from if you
leave that ticked. They are kept on the server of this site so that I can read and answer them, and may also be sent to me by e-mail. I use
them for nothing else. The form says how long the copy on the server is kept; after that it is deleted by itself. If you would like yours to
be deleted sooner, write to me and say so.

## What the server knows

To send you a page, a server has to know the address of your connection. The program behind this site writes it down nowhere. It remembers
it for an hour at most, and only when you open or send the form, so that the form cannot be flooded; restarting it makes it forget. The
company whose machines it runs on may keep logs of its own.
`),
  },
]
