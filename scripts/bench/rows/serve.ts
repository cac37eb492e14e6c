import { join } from 'node:path'
import { mkdirSync } from 'node:fs'

import { cacheDir } from '../../places.ts'
import { measureRequests } from '../load/measureRequests.ts'
import { providePrograms } from '../load/providePrograms.ts'
import { startNginx } from '../load/startNginx.ts'
import { toRow } from '../Row.ts'
import type { Row } from '../Row.ts'
import type { MeasureRow } from '../rows.ts'

/** Requests a second that Payload's website template serves on a machine of this kind. */
const peer = 1018

/** One page at 32 connections, and the same page from nginx. */
export const serve: MeasureRow = async ({ system, isQuick, lifetime, progress }) => {
  mkdirSync(cacheDir, { recursive: true })
  const programs = await progress.step('looking for wrk and nginx', () =>
    providePrograms({ log: join(cacheDir, 'bench-install.log'), lifetime }),
  )
  const { wrk } = programs
  const seconds = isQuick ? 3 : 8
  const url = `${system.siteUrl.replace('localhost', '127.0.0.1')}/services/facilitation/`
  const page = await (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).text()
  await measureRequests({ url, wrk, seconds: 1 })
  const ours = await measureRequests({ url, wrk, seconds })
  const by = wrk === null ? 'a small generator in Node (wrk is missing)' : 'wrk'
  const rows: Row[] = [
    toRow({
      row: 'one page, 32 connections',
      measured: `${ours} requests/s, by ${by}`,
      target: `10 × the peer’s ${peer}`,
      ratio: ours / peer,
      isMet: ours >= 10 * peer,
    }),
  ]
  const row = 'one page, beside nginx'
  const target = 'a third of nginx’s'
  if (programs.nginx === null) {
    rows.push({ row, target, measured: 'nginx is missing', ratio: '', verdict: 'not measured' })
    return { rows, details: { by, ours } }
  }
  const nginxUrl = await startNginx({ program: programs.nginx, page, lifetime })
  await measureRequests({ url: nginxUrl, wrk, seconds: 1 })
  const nginx = await measureRequests({ url: nginxUrl, wrk, seconds })
  const measured = `${ours} against ${nginx} requests/s`
  rows.push(toRow({ row, measured, target, ratio: ours / nginx, isMet: ours >= nginx / 3 }))
  return { rows, details: { by, ours, nginx, bytes: page.length } }
}
