import type { ImageSize } from 'payload'

/** Widths at which a picture is kept, in pixels. */
const widths = { small: 480, medium: 960, large: 1600, wide: 2400 }

/** A picture whole, at one width. One that is narrower is left out; only the widest is then made as wide as the picture is. */
const toSize = (width: number) =>
  ({ width, fit: 'inside', ...(width === widths.wide && { withoutEnlargement: true }) }) as const

/** Each picture at several widths, as AVIF for the browsers that know it and as WebP for all others; made once, at upload. */
export const imageSizes: ImageSize[] = Object.entries(widths).flatMap(([name, width]): ImageSize[] => [
  { name, ...toSize(width), formatOptions: { format: 'webp', options: { quality: 78 } } },
  {
    name: `${name}Avif`,
    ...toSize(width),
    formatOptions: { format: 'avif', options: { quality: 55, effort: 3 } },
  },
])
