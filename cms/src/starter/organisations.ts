import type { StarterDocument } from './StarterDocument.ts'

const organisation = (title: string, slug: string, summary: string): StarterDocument<'organisations'> => ({
  title,
  slug,
  summary,
  body: [],
  website: null,
  logo: null,
  kind: null,
})

export const organisations: StarterDocument<'organisations'>[] = [
  organisation('Dark Matter Labs', 'dark-matter-labs', 'With whom I worked on Many-to-Many Governance.'),
  organisation(
    'SAFE Communities',
    'safe-communities',
    'An initiative that explores race, faith and violence against women and girls.',
  ),
  organisation('ODI', 'odi', 'With whom I worked on the LearnAdapt programme.'),
  organisation('Brink', 'brink', 'With whom I worked on the LearnAdapt programme.'),
  organisation('DFID', 'dfid', 'With whom I worked on the LearnAdapt programme.'),
  organisation('Curiosity Society', 'curiosity-society', 'Where I was part of the team.'),
]
