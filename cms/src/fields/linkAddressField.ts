import { linkAddressSchema } from '@throughline/shared'
import type { TextField } from 'payload'

/**
 * The address of a link in a text. It takes the place of the editor's own field, which rewrites addresses that it does not know
 * (`https://localhost:3000/x` among them) so that they lead nowhere.
 */
export const linkAddressField: TextField = {
  name: 'url',
  type: 'text',
  label: 'Address',
  required: true,
  admin: { condition: (_, siblings) => siblings?.['linkType'] !== 'internal' },
  validate: (
    value: string | null | undefined,
    { siblingData }: { siblingData: Partial<{ linkType: string }> },
  ) => {
    if (siblingData.linkType === 'internal') return true
    const result = linkAddressSchema.safeParse(value)
    return result.success || (result.error.issues[0]?.message ?? 'This is not an address.')
  },
}
