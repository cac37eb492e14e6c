import sharp, { type Metadata, type Sharp } from 'sharp'

/** The largest picture that is taken, in pixels. Its sizes are made in memory. */
const mostPixels = 100_000_000

/** Why a picture is not taken, as a sentence for the person who chose it. */
export class PictureRefusal extends Error {
  override name = 'PictureRefusal'
}

const encoders: Record<string, (picture: Sharp) => Sharp> = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 90, mozjpeg: true }),
  'image/png': (picture) => picture.png(),
  'image/webp': (picture) => picture.webp({ quality: 90 }),
  'image/avif': (picture) => picture.avif({ quality: 70, effort: 3 }),
}

const toMegapixels = (pixels: number) => `${Math.round(pixels / 1_000_000)} megapixels`

function checkSize({ width, height }: Metadata): void {
  const pixels = width * height
  if (pixels <= mostPixels) return
  throw new PictureRefusal(
    `This picture has ${toMegapixels(pixels)}; at most ${toMegapixels(mostPixels)} can be taken. Make it smaller, 4000 pixels wide for example, and upload that.`,
  )
}

/**
 * A picture as it may become public: upright, and without what the camera wrote into it (the place where it was taken, among other
 * things). One that holds nothing of that keeps its bytes.
 * @throws PictureRefusal
 */
export async function preparePicture({
  data,
  mimeType,
}: {
  data: Buffer
  mimeType: string
}): Promise<Buffer> {
  const encode = encoders[mimeType]
  if (!encode) return data
  const broken =
    'This picture is damaged and cannot be opened. Save it again with a picture program, and upload that.'
  try {
    // Its measures are read before any of it is unpacked.
    const metadata = await sharp(data, { limitInputPixels: false }).metadata()
    checkSize(metadata)
    const { exif, xmp, iptc, orientation = 1, pages = 1 } = metadata
    const picture = sharp(data, { limitInputPixels: mostPixels, animated: pages > 1 })
    const isClean = !exif && !xmp && !iptc && orientation === 1
    // Unpacked once in any case: a picture that cannot be is found here.
    if (isClean) {
      await picture.stats()
      return data
    }
    return await encode(picture.rotate()).toBuffer()
  } catch (error) {
    if (error instanceof PictureRefusal) throw error
    throw new PictureRefusal(broken, { cause: error })
  }
}
