import { createHash } from 'node:crypto'

/** Which links browsers may load as soon as somebody is about to follow them: those that lead to pages of this site. */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: ['/*.*', '/media/*', '/search/*'] } }],
      },
      eagerness: 'moderate',
    },
  ],
})

/** By what the security policy knows them: they stand in the page, and nothing else may. */
export const speculationRulesHash = `'sha256-${createHash('sha256').update(speculationRules).digest('base64')}'`
