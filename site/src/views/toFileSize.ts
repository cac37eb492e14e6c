const units = ['KB', 'MB', 'GB'] as const

/** Bytes as people write them, in powers of 1,000: "840 KB", "1.2 MB". Never less than 1 KB. */
export function toFileSize(bytes: number): string {
  let size = bytes / 1000
  let unit = 0
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  const digits = unit > 0 && size < 9.95 ? 1 : 0
  return `${Math.max(size, 1).toFixed(digits)}\u00a0${units[unit] ?? 'GB'}`
}
