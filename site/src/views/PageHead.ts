/** What every page says of itself to search engines and in previews. */
export type PageHead = { title: string; description: string | null }
