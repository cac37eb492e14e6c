import { caseStudies } from './caseStudies.ts'
import { home } from './home.ts'
import { organisations } from './organisations.ts'
import { pages } from './pages.ts'
import { partnerships } from './partnerships.ts'
import { services } from './services.ts'
import { site } from './site.ts'
import type { StarterContent } from './StarterDocument.ts'
import { testimonials } from './testimonials.ts'
import { themes } from './themes.ts'

/** What an empty database begins with: the first practitioner's site, from what is known of the work. Ordinary content once loaded. */
export const starterContent: StarterContent = {
  organisations,
  themes,
  services,
  partnerships,
  testimonials,
  'case-studies': caseStudies,
  pages,
  home,
  site,
}
