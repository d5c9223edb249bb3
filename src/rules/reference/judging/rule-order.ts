/**
 * Orders rules by pack and id, numbers by their value, so that `4-5` comes before `10-3` and a decision has the same bytes whatever the
 * order in which packs and rules were given.
 */
export function inRuleOrder(
  a: { readonly pack: string; readonly rule: string },
  b: { readonly pack: string; readonly rule: string },
): number {
  return compare(a.pack, b.pack) || compare(a.rule, b.rule)
}

// Not localeCompare: the answer must not depend on the machine's language data.
function compare(a: string, b: string): number {
  const [left, right] = [chunks(a), chunks(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [x, y] = [left[index] ?? '', right[index] ?? '']
    if (x === y) continue
    const bothNumbers = /^\d+$/.test(x) && /^\d+$/.test(y)
    if (bothNumbers && Number(x) !== Number(y)) return Number(x) - Number(y)
    return x < y ? -1 : 1
  }
  return 0
}

const chunks = (text: string): readonly string[] => text.match(/\d+|\D+/g) ?? []

/** Each rule once, in their order, however many roles its pack plays. */
export function eachOnce<R extends { readonly pack: string; readonly rule: string }>(references: readonly R[]): readonly R[] {
  const seen = new Map(references.map((it) => [`${it.pack}#${it.rule}`, it]))
  return [...seen.values()].sort(inRuleOrder)
}
