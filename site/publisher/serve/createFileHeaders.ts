import { createSecurityHeaders, type Headers } from './securityHeaders.ts'

/** The headers of the files of a release, by the address that was asked for. */
export function createFileHeaders({ siteUrl }: { siteUrl: string }): (target: string) => Headers {
  const page = createSecurityHeaders({ siteUrl })
  const asset = createSecurityHeaders({ siteUrl, loadsNothing: true })
  const search = createSecurityHeaders({ siteUrl, usesWebAssembly: true })
  const media = createSecurityHeaders({ siteUrl, isShownElsewhere: true })
  return (target) => {
    if (target.startsWith('/media/')) return media
    if (target.startsWith('/assets/')) return asset
    return target.startsWith('/search/') ? search : page
  }
}
