/**
 * Makes an element like another one and keeps what can be kept of it, so that scroll position, focus and loaded pictures stay. What a
 * person unfolded or folded stays as they left it.
 */
export function morph(element: Element, wanted: Element): void {
  for (const { name } of [...element.attributes]) {
    if (!wanted.hasAttribute(name) && !isPersons(element, name)) element.removeAttribute(name)
  }
  for (const { name, value } of wanted.attributes) {
    if (element.getAttribute(name) !== value && !isPersons(element, name)) element.setAttribute(name, value)
  }
  morphChildren(element, wanted)
}

function morphChildren(element: Element, wanted: Element): void {
  let next: ChildNode | null = element.firstChild
  for (const child of [...wanted.childNodes]) {
    const match = findMatch(next, child)
    if (match === null) {
      element.insertBefore(document.importNode(child, true), next)
      continue
    }
    // What stands before the match is in the wanted order no more.
    while (next !== null && next !== match) next = removeAndGoOn(next)
    next = match.nextSibling
    if (match instanceof Element && child instanceof Element) morph(match, child)
    else if (match.nodeValue !== child.nodeValue) match.nodeValue = child.nodeValue
  }
  while (next !== null) next = removeAndGoOn(next)
}

function removeAndGoOn(node: ChildNode): ChildNode | null {
  const next = node.nextSibling
  node.remove()
  return next
}

/** The first node from `from` on that is the same as `wanted`; else `from` itself where it can become it, else null. */
function findMatch(from: ChildNode | null, wanted: ChildNode): ChildNode | null {
  for (let node = from; node !== null; node = node.nextSibling) if (node.isEqualNode(wanted)) return node
  for (let node = from; node !== null; node = node.nextSibling) if (hasSameId(node, wanted)) return node
  return from !== null && canBecome(from, wanted) ? from : null
}

function hasSameId(node: ChildNode, wanted: ChildNode): boolean {
  return node instanceof Element && wanted instanceof Element && node.id !== '' && node.id === wanted.id
}

function canBecome(node: ChildNode, wanted: ChildNode): boolean {
  if (node.nodeType !== wanted.nodeType) return false
  if (!(node instanceof Element && wanted instanceof Element)) return true
  // A script never runs twice, and a picture that changes its source would show the old one meanwhile.
  return node.tagName === wanted.tagName && !['SCRIPT', 'IMG'].includes(node.tagName)
}

function isPersons(element: Element, attribute: string): boolean {
  return element instanceof HTMLDetailsElement && attribute === 'open'
}
