/** One line of the table. */
export type Row = {
  row: string
  measured: string
  target: string
  /** Against what the target is measured; empty where it stands for itself. */
  ratio: string
  verdict: 'ok' | 'missed' | 'not measured'
}

/** One line, judged. */
export function toRow({
  isMet,
  ...row
}: Omit<Row, 'verdict' | 'ratio'> & { ratio?: number; isMet: boolean }): Row {
  return {
    ...row,
    ratio: row.ratio === undefined ? '' : row.ratio.toFixed(2),
    verdict: isMet ? 'ok' : 'missed',
  }
}

/** Numbers behind the rows, for the JSON. */
export type Measured = { rows: Row[]; details: Record<string, unknown> }
