/** What crawlers may read: everything that is public. */
export function toRobots({ siteUrl }: { siteUrl: string }): string {
  return `User-agent: *\nAllow: /\nDisallow: /preview/\n\nSitemap: ${siteUrl}/sitemap.xml\n`
}
