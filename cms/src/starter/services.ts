import type { StarterDocument } from './StarterDocument.ts'
import { toText } from './toText.ts'

export const services: StarterDocument<'services'>[] = [
  {
    title: 'Learning partnership',
    slug: 'learning-partnership',
    summary:
      'I stay beside a team, organisation or network for a stretch of its work, and look after the learning while it happens.',
    order: 10,
    neighbours: ['facilitation', 'research-and-advisory', 'coaching-and-thought-partnership'],
    body: toText(`
When people attempt something new, the learning is what they most hope for and what they soonest run out of time for. As a
learning partner I keep that time open. I stay beside the work, and together we look at what is happening, ask what it could mean
and decide what to try next.

## What it is

It is learning as something that a group does together, over time. I do not stand outside and mark the
work, and I do not bring a finished answer. I help people notice patterns, say out loud what they had been assuming, and find their
own way on. Evidence counts; it serves the next step, not a verdict at the end. That is where it parts from evaluation and from
consultancy as they are usually done.

## Who it suits

Mostly groups: a team, an organisation, a network, or an initiative that runs across several of them. Now and then I spend most of
my time with one person who looks after something larger, and even then the learning is meant for the whole of it. Where the aim is
that person’s own development, [coaching or thought partnership](doc:services/coaching-and-thought-partnership) is the better place
to start.

It works where people are curious, may change their plans, and will stop now and then to think.

## How it unfolds

- **At the start** we say what good would look like, sometimes as a light framework, and choose a few questions to learn about. They
  give direction, and they change as the work does.
- **Along the way** we keep a rhythm of stopping to make sense of things: learning conversations, a pause inside a meeting that
  exists anyway, or a longer session to step back. Where it helps I gather some data as well, by interview or by survey.
- **With those who lead** I often talk closely, part coach, part critical friend, part thinking partner on strategy. When the work
  weighs heavily, there is care in these conversations too.
- **All the way through** I write down what is coming into view, in notes and reports for the group, and bring it back to the group to
  talk through. I use what I know of design and strategy to help turn it into changes.
- **Towards the end** I often help to make something that others, too, can learn from.

## In practice

I have lately been a learning partner to [Summerfield Community Chest](doc:partnerships/summerfield-community-chest), to
[Many-to-Many Governance](doc:partnerships/many-to-many-governance) and to [SAFE Communities](doc:partnerships/safe-communities). The
approach grew out of earlier work, on [LearnAdapt](doc:partnerships/learnadapt) and with the
[Curiosity Society](doc:partnerships/curiosity-society).
`),
  },
  {
    title: 'Facilitation',
    slug: 'facilitation',
    summary: 'Sessions in which a group steps back, notices patterns and talks through what to do next.',
    order: 20,
    neighbours: ['learning-partnership', 'research-and-advisory'],
    body: toText(`
I facilitate sessions in which a group steps back from its work, looks for patterns, and thinks together about what they ask of it.
Helping organisations learn from experience with the [Curiosity Society](doc:partnerships/curiosity-society) is where my practice
as a facilitator deepened.

## Beside a learning partnership

Facilitation often sits next to a [learning partnership](doc:services/learning-partnership), and there is some of it inside every
partnership: it is how findings come back to the group and turn into decisions. The difference is where the centre lies. A
partnership is about learning as a practice that people share over time; a session is one moment in it.
`),
  },
  {
    title: 'Research and advisory',
    slug: 'research-and-advisory',
    summary: 'Finding things out and thinking them through with you, often alongside a learning partnership.',
    order: 30,
    neighbours: ['learning-partnership', 'facilitation'],
    body: toText(`
Research and advisory work often sits next to a [learning partnership](doc:services/learning-partnership). Within a partnership I
interview people, run a survey or gather other light data where that is useful, and draw what comes out of it together so that the
group can use it.

## How it differs

In a learning partnership the weight lies on people learning their own way forward, not on prescribing a solution or on assessing
success afterwards. If what you need first is a question answered or a view from outside, we can talk about research or advice; if
you want to keep learning while the work goes on, a partnership fits better.
`),
  },
  {
    title: 'Coaching and thought partnership',
    slug: 'coaching-and-thought-partnership',
    summary: 'For one person and their own development, where a learning partnership is for a group.',
    order: 40,
    neighbours: ['learning-partnership'],
    body: toText(`
Some work is first of all about one person: how they think, how they lead, what they are growing into. That belongs in coaching or
thought partnership.

## How it differs

A [learning partnership](doc:services/learning-partnership) is anchored in a group. It, too, holds conversations between two people,
somewhere between coaching, critical friendship and thinking about strategy, and sometimes I work most closely with the one person
who looks after a wider initiative. What decides is whom the learning is for: the system that they are part of, or themselves.
`),
  },
]
