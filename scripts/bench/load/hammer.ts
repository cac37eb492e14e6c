import { connect } from 'node:net'
import { parseArgs } from 'node:util'

import { Answers } from './Answers.ts'

/**
 * A small load generator, in a process of its own: `hammer.ts URL… --connections N --seconds S [--rate R]`. Without a rate each connection
 * asks again as soon as it is answered; with one, R requests a second are asked for in all, and a late one counts from when it was due. Ends
 * after S seconds or on SIGTERM, with one line of JSON: requests, seconds, failures, and the p99 and longest time in milliseconds.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    connections: { type: 'string', default: '32' },
    seconds: { type: 'string', default: '5' },
    rate: { type: 'string' },
  },
})
const connections = Number(values.connections)
const urls = positionals.map((url) => new URL(url))
const gap = values.rate === undefined ? null : (1000 * connections) / Number(values.rate)
const began = performance.now()
const times: number[] = []
let failures = 0

for (let index = 0; index < connections; index += 1) run(index)
setTimeout(finish, Number(values.seconds) * 1000)
process.on('SIGTERM', finish)

function run(index: number): void {
  const [first] = urls
  if (!first) throw new Error('There is no address to ask.')
  const socket = connect({ host: first.hostname, port: Number(first.port) })
  socket.setNoDelay(true)
  const answers = new Answers()
  let turn = index
  let due = began + ((gap ?? 0) * index) / connections
  const ask = () => {
    const url = urls[turn % urls.length] ?? first
    turn += 1
    if (gap === null) due = performance.now()
    socket.write(`GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`)
  }
  const askWhenDue = () => void setTimeout(ask, Math.max(0, due - performance.now()))
  socket.on('connect', gap === null ? ask : askWhenDue)
  socket.on('data', (bytes) => {
    for (const status of answers.take(bytes)) {
      times.push(performance.now() - due)
      if (status !== 200) failures += 1
      if (gap === null) ask()
      else {
        due += gap
        askWhenDue()
      }
    }
  })
  socket.on('error', () => (failures += 1))
}

function finish(): never {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  const seconds = (performance.now() - began) / 1000
  console.log(JSON.stringify({ requests: sorted.length, seconds, failures, p99: at(0.99), longest: at(1) }))
  process.exit(0)
}
