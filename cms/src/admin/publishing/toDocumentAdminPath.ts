/** Where a document is edited. A global goes by its slug instead of an id. */
export function toDocumentAdminPath({ slug, id }: { slug: string; id: string }): string {
  return id === slug ? `/admin/globals/${slug}` : `/admin/collections/${slug}/${encodeURIComponent(id)}`
}
