/** Whether an id is one that the database can have. Others name nothing. */
export function isStoredId(id: string): boolean {
  return /^\d{1,9}$/.test(id)
}
