import { isMainThread } from 'node:worker_threads'

/**
 * Loaded into every Node process of ours (`node --import`). Their standard input is a pipe that only the starting process holds open:
 * when it ends, the starter is gone, however it died, and the process ends itself with all that it started.
 * Worker threads and forked workers inherit the import but not the pipe, so that they are left alone.
 */
if (isMainThread && process.env['THROUGHLINE_PARENT'] === String(process.ppid)) {
  process.stdin.on('error', endGroup).on('close', endGroup).on('end', endGroup).resume()
  if ('unref' in process.stdin && typeof process.stdin.unref === 'function') process.stdin.unref()
}

let isEnding = false

function endGroup(): void {
  if (isEnding) return
  isEnding = true
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), 5000).unref()
  process.kill(-process.pid, 'SIGTERM')
}
