import { noInvitation, noMeta, noPins } from './empty.ts'
import type { StarterDocument } from './StarterDocument.ts'
import { toText } from './toText.ts'

export const services: StarterDocument<'services'>[] = [
  {
    title: 'Learning partnership',
    slug: 'learning-partnership',
    summary:
      'I stay beside a team, organisation or network for a stretch of its work, and look after the learning while it happens.',
    order: 10,
    body: toText(`
When people attempt something new, learning is what they most hope for, and what they run out of time for first. As a learning
partner I keep that time open. I stay beside the work, and together we look at what is happening, ask what it could mean
and decide what to try next.

It is learning as something that a group does together, over time. I do not stand outside and mark the
work, and I do not bring a finished answer. I help people notice patterns, say out loud what they had been assuming, and find their
own way on. Evidence counts; it serves the next step, not a verdict at the end. That is how it differs from
evaluation and consultancy as they are usually done.
`),
    audience: toText(`
Mostly groups: a team, an organisation, a network, or an initiative that runs across several of them. Now and then I spend most of
my time with one person who looks after something larger, and even then the learning is meant for the whole of it.

It works where people are curious, may change their plans, and will stop now and then to think.
`),
    phases: [
      {
        name: 'At the start',
        description:
          'We say what good would look like, sometimes as a light framework, and choose a few questions to learn about. They give direction, and they change as the work does.',
      },
      {
        name: 'Along the way',
        description:
          'We keep a rhythm of stopping to make sense of things: learning conversations, a pause inside a meeting that exists anyway, or a longer session to step back. Where it helps I gather some data as well, by interview or by survey.',
      },
      {
        name: 'With those who lead',
        description:
          'I often talk closely with one or two people, part coach, part critical friend, part thinking partner on strategy. When the work weighs heavily, there is care in these conversations too.',
      },
      {
        name: 'All the way through',
        description:
          'I write down what is coming into view, in notes and reports for the group, and bring it back to the group to talk through. I use what I know of design and strategy to help turn it into changes.',
      },
      {
        name: 'Towards the end',
        description: 'I often help to make something that others, too, can learn from.',
      },
    ],
    neighbours: [
      {
        service: 'facilitation',
        difference: 'A session is one moment. A partnership is learning shared over time.',
      },
      {
        service: 'research-and-advisory',
        difference: 'There, I find something out for you. Here, you learn your own way forward, and I help.',
      },
      {
        service: 'coaching-and-thought-partnership',
        difference:
          'Coaching is first of all for one person’s own development. A partnership is for a group, and for the system it is part of.',
      },
    ],
    origins: toText(`
The approach grew out of earlier work on adaptive practice and on learning in complex systems: on
[LearnAdapt](doc:partnerships/learnadapt), from 2017 to 2020, and around the same time with the
[Curiosity Society](doc:partnerships/curiosity-society). What I took from both is now a closer and longer way of working with people.
`),
    invitation: {
      heading: 'Working together',
      text: 'If you are finding your way through something complex and want learning to stay at its heart, I would be glad to have a conversation.',
      label: null,
    },
    pinned: noPins,
    meta: noMeta,
  },
  {
    title: 'Facilitation',
    slug: 'facilitation',
    summary: 'Sessions in which a group steps back, notices patterns and talks through what to do next.',
    order: 20,
    audience: [],
    phases: [],
    origins: [],
    invitation: noInvitation,
    pinned: noPins,
    meta: noMeta,
    neighbours: [
      {
        service: 'learning-partnership',
        difference:
          'A partnership is about learning as a practice that people share over time; a session is one moment in it.',
      },
      { service: 'research-and-advisory', difference: null },
    ],
    body: toText(`
I facilitate sessions in which a group steps back from its work, looks for patterns, and thinks together about what they ask of it.
Helping organisations learn from experience with the [Curiosity Society](doc:partnerships/curiosity-society) is where my practice
as a facilitator deepened.

Facilitation often sits next to a [learning partnership](doc:services/learning-partnership), and there is some of it inside every
partnership: it is how findings come back to the group and turn into decisions.
`),
  },
  {
    title: 'Research and advisory',
    slug: 'research-and-advisory',
    summary: 'Finding things out and thinking them through with you, often alongside a learning partnership.',
    order: 30,
    audience: [],
    phases: [],
    origins: [],
    invitation: noInvitation,
    pinned: noPins,
    meta: noMeta,
    neighbours: [
      {
        service: 'learning-partnership',
        difference:
          'A partnership is about people learning their own way forward, rather than about prescribing a solution or assessing success afterwards.',
      },
      { service: 'facilitation', difference: null },
    ],
    body: toText(`
Research and advisory work often sits next to a [learning partnership](doc:services/learning-partnership). Within a partnership I
interview people, run a survey or gather other light data where that is useful, and draw what comes out of it together so that the
group can use it.

If what you need first is a question answered or a view from outside, we can talk about research or advice; if you want to keep
learning while the work goes on, a partnership fits better.
`),
  },
  {
    title: 'Coaching and thought partnership',
    slug: 'coaching-and-thought-partnership',
    summary: 'For one person and their own development, where a learning partnership is for a group.',
    order: 40,
    audience: [],
    phases: [],
    origins: [],
    invitation: noInvitation,
    pinned: noPins,
    meta: noMeta,
    neighbours: [
      {
        service: 'learning-partnership',
        difference:
          'A partnership is anchored in a group: the learning is for the system that people are part of.',
      },
    ],
    body: toText(`
Some work is first of all about one person: how they think, how they lead, what they are growing into. That belongs in coaching or
thought partnership.

A [learning partnership](doc:services/learning-partnership), too, holds conversations between two people,
somewhere between coaching, critical friendship and thinking about strategy, and sometimes I work most closely with the one person
who looks after a wider initiative. What decides is whom the learning is for: the system that they are part of, or themselves.
`),
  },
]
