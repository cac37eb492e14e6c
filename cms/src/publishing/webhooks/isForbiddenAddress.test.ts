import { expect, it } from 'vitest'

import { isForbiddenAddress } from './isForbiddenAddress.ts'
import { validateAddress } from './validateAddress.ts'

const isForbidden = (address: string, hostname = 'host.example') => isForbiddenAddress({ address, hostname })

it('no message goes where a cloud tells a machine its own keys', () => {
  for (const address of [
    '169.254.169.254',
    'fe80::1',
    'fd00:ec2::254',
    '::ffff:169.254.169.254',
    '100.100.100.200',
  ]) {
    expect(isForbidden(address), address).toBe(true)
    expect(isForbidden(address, address), address).toBe(true)
  }
})

it('this machine is reached where the owner names it, not by a name that leads here', () => {
  for (const address of ['127.0.0.1', '::1', '0.0.0.0', '::ffff:127.0.0.1']) {
    expect(isForbidden(address), address).toBe(true)
    expect(isForbidden(address, 'localhost'), address).toBe(false)
  }
  expect(isForbidden('203.0.113.7')).toBe(false)
})

it('an address begins with https, or names this machine', () => {
  for (const good of [
    'https://host.example/hook?x=1',
    'http://localhost:3000/',
    'http://127.0.0.1:9/',
    'http://[::1]:9/',
  ]) {
    expect(validateAddress(good), good).toBe(true)
  }
  for (const bad of [
    '',
    'host.example',
    'http://host.example/',
    'ftp://host.example/',
    'https://a:b@host.example/',
    'file:///etc/passwd',
  ]) {
    expect(validateAddress(bad), bad).toEqual(expect.any(String))
  }
})
