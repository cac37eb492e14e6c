import { BlockList, isIP } from 'node:net'
import { networkInterfaces } from 'node:os'

/** Where clouds tell a machine its own keys, and other addresses of the next cable only: never anybody's build hook. */
const never = new BlockList()
never.addSubnet('169.254.0.0', 16, 'ipv4')
never.addSubnet('fe80::', 10, 'ipv6')
never.addAddress('fd00:ec2::254', 'ipv6')
never.addAddress('100.100.100.200', 'ipv4')
never.addSubnet('224.0.0.0', 4, 'ipv4')
never.addSubnet('ff00::', 8, 'ipv6')

/** This machine, by whatever number. */
const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addSubnet('0.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')
loopback.addAddress('::', 'ipv6')

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

/** A v4 address that comes in the clothes of a v6 address. */
function toPlain(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  return mapped?.[1] ?? address
}

function isOwn(address: string): boolean {
  const own = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
  return loopback.check(address, family(address)) || own.some((one) => one.address === address)
}

/** Whether a host in an address names this machine in so many words. */
export function isLoopbackName(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '')
  return name === 'localhost' || (isIP(name) !== 0 && loopback.check(name, family(name)))
}

/**
 * Whether no message may go to an IP address. `hostname` is what the owner typed: this machine's own services are reached only where
 * it names them, not by a name elsewhere that leads here.
 */
export function isForbiddenAddress({ address, hostname }: { address: string; hostname: string }): boolean {
  const plain = toPlain(address)
  if (isIP(plain) === 0 || never.check(plain, family(plain))) return true
  const typed = hostname.replace(/^\[|\]$/g, '')
  return isOwn(plain) && !isLoopbackName(typed) && typed !== address
}
