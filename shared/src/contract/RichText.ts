import { z } from 'zod'

import { documentReferenceSchema } from './DocumentReference.ts'

/** How a run of text is marked. */
export const markSchema = z.enum([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'code',
  'subscript',
  'superscript',
])
export type Mark = z.infer<typeof markSchema>

/** A run of plain text with the same marks throughout. */
export const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  marks: z.array(markSchema),
})
export type Text = z.infer<typeof textSchema>

/** A forced line break inside a paragraph. */
export const lineBreakSchema = z.strictObject({ type: z.literal('line-break') })

/**
 * An address that a link may lead to: http(s), mail, telephone, a path on this site, or a fragment of the same page.
 * Anything else (`javascript:` among it) is refused.
 */
export const linkAddressSchema = z
  .string()
  .regex(/^(https?:\/\/[^\s]+|mailto:[^\s]+|tel:[^\s]+|\/(?!\/)[^\s]*|#[^\s]+)$/i, {
    error: 'A link must start with https://, http://, mailto:, tel:, / or #.',
  })

/** Where a link leads: another document of this site, or an address. */
export const linkTargetSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('document'), document: documentReferenceSchema }),
  z.strictObject({ type: z.literal('address'), address: linkAddressSchema }),
])
export type LinkTarget = z.infer<typeof linkTargetSchema>

/** A link around text. */
export const linkSchema = z.strictObject({
  type: z.literal('link'),
  target: linkTargetSchema,
  children: z.array(z.discriminatedUnion('type', [textSchema, lineBreakSchema])),
})
export type Link = z.infer<typeof linkSchema>

/** What a paragraph, a heading or a list item is made of. */
export const inlineSchema = z.discriminatedUnion('type', [textSchema, lineBreakSchema, linkSchema])
export type Inline = z.infer<typeof inlineSchema>

/** A section title. Level 1 is the page's own title, so text starts at 2. `id` is unique in its text and made from the words. */
export const headingSchema = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  id: z.string().min(1),
  children: z.array(inlineSchema),
})
export type Heading = z.infer<typeof headingSchema>

export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  children: z.array(inlineSchema),
})
export type Paragraph = z.infer<typeof paragraphSchema>

/** A quotation: its paragraphs, and who said it where that is known. */
export const quoteSchema = z.strictObject({
  type: z.literal('quote'),
  paragraphs: z.array(z.array(inlineSchema)),
  attribution: z.array(inlineSchema).nullable(),
})
export type Quote = z.infer<typeof quoteSchema>

/** One item of a list: its text, then the lists nested in it. */
export type ListItem = { children: Inline[]; lists: List[] }
export type List = { type: 'list'; ordered: boolean; items: ListItem[] }

export const listSchema: z.ZodType<List> = z.lazy(() =>
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.strictObject({ children: z.array(inlineSchema), lists: z.array(listSchema) })),
  }),
)

/** A picture or a file from the media library, by id. Which of the two it is follows from the media document. */
export const mediaBlockSchema = z.strictObject({ type: z.literal('media'), media: z.string() })
export type MediaBlock = z.infer<typeof mediaBlockSchema>

/** A thematic break. */
export const ruleSchema = z.strictObject({ type: z.literal('rule') })

export const blockSchema = z.union([
  headingSchema,
  paragraphSchema,
  quoteSchema,
  listSchema,
  mediaBlockSchema,
  ruleSchema,
])
export type Block = z.infer<typeof blockSchema>

/** The closed tree in which written text reaches the site. An empty text is an empty list. */
export const richTextSchema = z.array(blockSchema)
export type RichText = z.infer<typeof richTextSchema>
