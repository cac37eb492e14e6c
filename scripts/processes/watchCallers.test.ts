import { expect, test } from 'vitest'

import { findRunners } from './watchCallers.ts'

const toCallers = (...commandLines: string[]) => commandLines.map((commandLine) => ({ commandLine }))

test('everything from our shell up to npx is watched', () => {
  const callers = toCallers(
    'sh -c node scripts/start.ts',
    'pnpm start',
    "sh -c 'pnpm' start",
    'npm exec pnpm@12 start',
    'bash',
  )
  expect(findRunners(callers)).toEqual(callers.slice(0, 4))
})

test('pnpm and npx run as Node scripts are runners too', () => {
  const callers = toCallers('sh -c node scripts/start.ts', 'node /usr/lib/pnpm/bin/pnpm.cjs start', 'zsh')
  expect(findRunners(callers)).toEqual(callers.slice(0, 2))
})

test('a shell script that starts the system in the background may end', () => {
  const callers = toCallers(
    'sh -c node scripts/start.ts',
    'pnpm start',
    'bash -c npx -y pnpm@12 start &',
    'init',
  )
  expect(findRunners(callers)).toEqual(callers.slice(0, 2))
})

test('without a runner nobody is watched', () => {
  expect(findRunners(toCallers('bash', 'sshd'))).toEqual([])
})
