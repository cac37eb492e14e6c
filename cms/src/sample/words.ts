/** What sample texts are put together from. Nobody and nothing in it is real. */

/** Stands at the end of every sample text; what holds it, and a sample address, is removed again. */
export const sampleMarker = 'This is sample content: nobody and nothing in it is real.'

export const firstNames = [
  'Ada',
  'Bram',
  'Cleo',
  'Dov',
  'Esme',
  'Femi',
  'Greta',
  'Hanno',
  'Ines',
  'Joss',
  'Kaya',
  'Lior',
]
export const lastNames = [
  'Appleyard',
  'Brook',
  'Carraway',
  'Dunmore',
  'Eastlake',
  'Farrow',
  'Greenholt',
  'Hollin',
]
export const roles = [
  'Programme lead',
  'Founder',
  'Director',
  'Community organiser',
  'Trustee',
  'Head of learning',
]

export const places = [
  'Lantern',
  'Harbour',
  'Orchard',
  'Millstone',
  'Heron',
  'Copper',
  'Juniper',
  'Tidewater',
  'Larkfield',
  'Quarry',
]
export const bodies = [
  'Trust',
  'Commons',
  'Network',
  'Collective',
  'Foundation',
  'Assembly',
  'Workshop',
  'Alliance',
]

export const services = [
  'Walking alongside a team',
  'Hosting a conversation',
  'Listening for what changed',
  'Thinking in company',
  'Writing it down together',
  'Reading the signals',
  'Making room to decide',
  'Looking back to look ahead',
]
export const themes = [
  'Neighbourhoods',
  'Power and money',
  'Young people',
  'Slow change',
  'Evidence',
  'Care',
  'Networks',
  'Endings',
  'Rural life',
  'Trust',
  'Time',
  'Repair',
]

const subjects = [
  'The group',
  'A small team',
  'Everyone in the room',
  'The partners',
  'One of the neighbours',
  'The steering circle',
  'Those who had been there longest',
  'The newer members',
]
const actions = [
  'noticed that the plan no longer fitted the work',
  'asked what would happen if the meetings stopped',
  'wrote down three things that had surprised them',
  'kept returning to the same question about money',
  'found that people learned most on the way home',
  'decided to try it for a month and then look again',
  'brought stories where others had brought numbers',
  'named what had been hard to say aloud',
]
const circumstances = [
  'before the winter was over',
  'although nobody had planned for it',
  'while the budget was still being argued about',
  'and that changed the rest of the year',
  'once there was time to listen',
  'in a room that was too small for the purpose',
  'after a season of going round in circles',
  'and it held',
]
export const sentenceParts = { subjects, actions, circumstances }

export const headings = [
  'What was asked',
  'How it began',
  'What we tried',
  'What came of it',
  'What stayed open',
  'What I would do again',
]
export const titles = [
  'Learning with',
  'A year with',
  'Finding out with',
  'Slowing down with',
  'Starting again with',
  'Listening to',
]

/** For the parts of services, partnerships, testimonials and learning threads. */
export const phases = ['Arriving', 'Listening', 'Trying things', 'Stepping back', 'Handing over']
export const regions = ['The Marsh Counties', 'Upper Fenwater', 'Online', 'A coast that is on no map']
export const occasions = [
  'At the closing gathering',
  'In a letter',
  'Over the last cup of tea',
  'In the yearly review',
]
export const questions = [
  'What would have to be true for neighbours to decide this by themselves?',
  'Who is missing when we say “everyone”?',
  'What do we notice only once a meeting is over?',
  'Which of our habits does the money keep alive?',
  'How would we know that it is time to stop?',
  'What do people do differently because they were asked?',
]
export const rhythms = [
  'Dusk talks',
  'Field notes',
  'The long table',
  'Walks in pairs',
  'A letter to next year',
]
export const frequencies = ['Every second Thursday', 'Once a season', 'After each gathering', 'Twice a year']
export const outputs = [
  { title: 'What the first year asked of us', kind: 'Report' },
  { title: 'Eleven small stories', kind: 'Booklet' },
  { title: 'The questions, on cards', kind: 'Cards' },
  { title: 'A conversation about slowness', kind: 'Recording' },
]
export const unknowns = [
  'Whether any of it lasts without somebody who holds it.',
  'What those who never came would have said.',
  'How much of this was the place, and how much the people.',
  'Whether we would begin in the same way again.',
]
