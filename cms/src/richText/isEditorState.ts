import { isRecord } from './LexicalNode.ts'

function isNode(value: unknown): boolean {
  if (!isRecord(value) || typeof value.type !== 'string') return false
  const { fields = null, children = [] } = value
  return (fields === null || isRecord(fields)) && Array.isArray(children) && children.every(isNode)
}

/** Whether a value is a tree of nodes, as the editor reads it without failing. Which nodes they are is another question. */
export function isEditorState(value: unknown): boolean {
  return isRecord(value) && isRecord(value.root) && isNode({ type: 'root', ...value.root })
}
