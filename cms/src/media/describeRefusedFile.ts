const taken = 'The library takes pictures (JPEG, PNG, WebP or AVIF) and PDFs.'

/** Why a file is not taken, from its name and its bytes. */
export function describeRefusedFile({ name, data }: { name: string; data: Uint8Array }): string {
  const start = new TextDecoder().decode(data.subarray(0, 1000))
  if (/[.]svgz?$/i.test(name) || /<svg[\s>]/i.test(start)) {
    return 'SVG pictures are not taken, because they can hold programs. Save it as a PNG, and upload that.'
  }
  if (/[.]hei[cf]$/i.test(name)) {
    return 'HEIC pictures are not taken, because most browsers do not show them. Save it as a JPEG, and upload that.'
  }
  if (/[.](jpe?g|png|webp|avif|pdf)$/i.test(name)) {
    return `“${name}” is not what its name says. ${taken} Open it in the program that made it, and save it as one of these.`
  }
  return `“${name}” is of a kind that is not taken. ${taken}`
}
