import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder `cms/src`. (Turbopack knows `import.meta.url`, not `import.meta.dirname`.) */
export const sourceFolder = path.dirname(fileURLToPath(import.meta.url))
