/** A person as colleagues are told of them: by name, else by role. E-mail addresses are an owner's to see. */
export function toPersonName(user: { name?: string | null; role?: string | null }): string {
  const name = user.name?.trim()
  if (name) return name
  return user.role === 'owner' ? 'the owner' : 'an editor'
}
