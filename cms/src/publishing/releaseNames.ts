const form = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})?Z/

/** The moment in a release's name (`20260102T030405678Z-aaaa`); null where there is none. */
export function toReleaseMoment(name: string): Date | null {
  const parts = form.exec(name)
  if (!parts) return null
  const [year, month, day, hour, minute, second, millisecond = '000'] = parts.slice(1)
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`)
  return Number.isNaN(moment.getTime()) ? null : moment
}

const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' })

/** A release as a person knows it: by its moment, in UTC. Null where there is no release. */
export function describeReleaseName(name: unknown): string | null {
  if (typeof name !== 'string' || name === '') return null
  const moment = toReleaseMoment(name)
  return moment ? `${words.format(moment).replace(' at ', ', ')} UTC` : name
}
