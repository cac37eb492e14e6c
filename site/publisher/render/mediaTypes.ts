import { extname } from 'node:path'

/** The content types of the files that a build leaves beside the pages, by extension. */
const mediaTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.xsl': 'text/xsl; charset=utf-8',
}

/** The content type of a file by its name. */
export function toMediaType(filename: string): string {
  return mediaTypes[extname(filename).toLowerCase()] ?? 'application/octet-stream'
}

/** A content type that names its character set where it is text. */
export function withCharset(type: string): string {
  const isText = /^(text\/|application\/([a-z.-]+\+)?(xml|json)|image\/svg\+xml)/i.test(type)
  return isText && !/charset=/i.test(type) ? `${type}; charset=utf-8` : type
}
