import { createSecurityHeaders, type Headers } from './securityHeaders.ts'

/** Where browsers learn which links they may load before they are followed. */
export const speculationRules = ['speculation-rules', '"/speculation.rules"'] as const

/** The headers of the files of a release, by the address that was asked for. */
export function createFileHeaders({ siteUrl }: { siteUrl: string }): (target: string) => Headers {
  const page = [...createSecurityHeaders({ siteUrl }), ...speculationRules]
  const search = [...createSecurityHeaders({ siteUrl, usesWebAssembly: true }), ...speculationRules]
  const media = createSecurityHeaders({ siteUrl, isShownElsewhere: true })
  return (target) => {
    if (target.startsWith('/media/')) return media
    return target.startsWith('/search/') ? search : page
  }
}
