import { getPayload } from 'payload'

import { env } from './env.ts'
import config from './payload.config.ts'
import { ensureFirstUser } from './prepare/ensureFirstUser.ts'
import { isEmpty } from './prepare/isEmpty.ts'
import { loadStarterContent } from './starter/loadStarterContent.ts'

/**
 * Makes the database ready before any port opens: migrations, the first user, and starter content where there is none.
 * Changes nothing when run again.
 */

const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
const user = await ensureFirstUser({ payload, email: env.adminEmail, password: env.adminPassword })
if (user) console.log(user.message)
if (await isEmpty(payload)) {
  await loadStarterContent({ payload })
  console.log('Starter content is in place.')
}
process.exit(0)
