import type { ContentReader } from '../content/ContentReader.ts'
import type { Entry } from './entries/Entry.ts'
import { serviceFields, toServiceEntry } from './entries/toServiceEntry.ts'

/** All services, as lists show them. */
export function toServices(reader: ContentReader): Entry[] {
  return reader.list('services', serviceFields).map(toServiceEntry)
}
