import sharp from 'sharp'

import { createRandom } from './Random.ts'

const skies = ['#dfe8ee', '#f1e3d3', '#d9e2dc', '#e9dfe8', '#f4e9c9', '#cfdde6']
const grounds = ['#7d8f84', '#8a7a66', '#5d7485', '#92796f', '#6f7f5e', '#566a73']

/** A made-up landscape: hills under a sky, the same for the same seed. */
export async function drawPicture({
  seed,
  width,
  height,
}: {
  seed: number
  width: number
  height: number
}): Promise<Buffer> {
  const { pick, whole } = createRandom(seed)
  const hill = (at: number) => {
    const top = height * (0.45 + at * 0.17)
    const lift = () => top + whole(-12, 12) * (height / 100)
    const curve = `M0 ${lift()} C ${width * 0.3} ${lift()}, ${width * 0.6} ${lift()}, ${width} ${lift()}`
    return `<path d="${curve} V ${height} H 0 Z" fill="${pick(grounds)}" opacity="${0.55 + at * 0.15}"/>`
  }
  const sun = `<circle cx="${whole(15, 85)}%" cy="${whole(15, 40)}%" r="${whole(4, 9)}%" fill="#fffaf0" opacity="0.8"/>`
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${pick(skies)}"/>${sun}${[0, 1, 2].map(hill).join('')}</svg>`
  return sharp(Buffer.from(drawing)).jpeg({ quality: 82 }).toBuffer()
}
