/** What crawlers may read: everything. */
export function toRobots({ siteUrl }: { siteUrl: string }): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`
}
