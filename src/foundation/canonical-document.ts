import { canonicalJson, type Json } from './canonical-json.ts'

/**
 * Writes a rule, a pack or instructions in the canonical form that is hashed and signed: RFC 8785, with the list `rules` sorted by id first, since
 * the order of rules in a pack says nothing.
 */
export function canonicalDocument(document: object): string {
  const rules: unknown = 'rules' in document ? document.rules : undefined
  const sorted = Array.isArray(rules) ? { ...document, rules: [...(rules as unknown[])].sort(byId) } : document
  return canonicalJson(sorted as Json)
}

const byId = (a: unknown, b: unknown): number => {
  const [left, right] = [idOf(a), idOf(b)]
  return left === right ? 0 : left < right ? -1 : 1
}

/** What is no rule stays where it is; somebody else says that it is none. */
const idOf = (rule: unknown): string =>
  typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string' ? rule.id : ''
