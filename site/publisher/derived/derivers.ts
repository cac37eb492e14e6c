import type { Deriver } from '../derive/Deriver.ts'
import { pictureDeriver } from './picture/pictureDeriver.ts'
import { searchDeriver } from './search/searchDeriver.ts'
import { twinDeriver } from './twin/twinDeriver.ts'

/** What is derived from each release, the quick first. */
export const derivers: readonly Deriver[] = [twinDeriver, searchDeriver, pictureDeriver]
