import { isLoopbackName } from './isForbiddenAddress.ts'

/** Whether messages may be sent there: https, or http to this machine itself. Gives a sentence where not. */
export function validateAddress(value: string | null | undefined): string | true {
  const url = URL.parse(value ?? '')
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return 'Write the whole address, with https:// in front.'
  }
  if (url.username || url.password)
    return 'Leave the name and password out of the address. Use a secret instead.'
  if (url.protocol === 'http:' && !isLoopbackName(url.hostname)) {
    return 'Only an address on this machine may begin with http://. Use https://.'
  }
  return true
}
