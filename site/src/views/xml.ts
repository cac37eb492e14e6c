/** Characters that XML 1.0 allows nowhere, not even escaped. */
// eslint-disable-next-line no-control-regex -- these are the characters to be removed
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for the content or an attribute of an XML element. */
export function toXmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** An element with text in it; nothing where there is no text. */
export function toXmlElement(name: string, text: string | null): string {
  return text === null ? '' : `<${name}>${toXmlText(text)}</${name}>`
}
