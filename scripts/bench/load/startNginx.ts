import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { findFreePort } from '../../postgres/findFreePort.ts'
import { Problem } from '../../Problem.ts'
import type { Lifetime } from '../../processes/Lifetime.ts'
import { startProcess } from '../../processes/startProcess.ts'
import { stopProcess } from '../../processes/stopProcess.ts'

/** An nginx that serves one page from a file, as Debian's is set up but for the log. Gives its address. */
export async function startNginx({
  program,
  page,
  lifetime,
}: {
  program: string
  page: string
  lifetime: Lifetime
}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-nginx-'))
  lifetime.onEnd(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'page'))
  writeFileSync(join(folder, 'page/index.html'), page)
  const port = await findFreePort()
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const config = `${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes auto; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    events { worker_connections 768; }
    http { sendfile on; tcp_nopush on; access_log off; types { text/html html; }
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      server { listen 127.0.0.1:${port}; root ${folder}/page; } }`
  writeFileSync(join(folder, 'nginx.conf'), config)
  const nginx = await startProcess({
    name: 'nginx',
    command: program,
    args: ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')],
    cwd: folder,
    env: process.env,
    output: { log: join(folder, 'output.log') },
  })
  lifetime.onEnd(() => stopProcess({ process: nginx }))
  const url = `http://127.0.0.1:${port}/`
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return url
    await sleep(50)
  }
  throw new Problem('nginx was installed but does not serve the page.')
}
