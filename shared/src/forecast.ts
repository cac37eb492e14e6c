import { z } from 'zod'

import { contentChangeSchema } from './publishing.ts'

/**
 * POST, below the site's own address, with the site key: what a save is about to publish, told before it is committed, so that the site can
 * render it meanwhile. It counts for nothing: only a publication makes a release. Answered 202 with an empty object.
 */
export const forecastPath = '/publisher/forecast'

export const forecastSchema = z.strictObject({ changes: z.array(contentChangeSchema) })
export type Forecast = z.infer<typeof forecastSchema>
