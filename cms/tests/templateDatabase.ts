/** The database that is migrated once and cloned for each test file. */
export const templateDatabase = 'throughline_template'
