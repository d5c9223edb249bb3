/** The digits from `from` up to `to` as text, two at a time: making one character after the other takes three times as long. */
export function printDigits(digits: Uint8Array, from: number, to: number): string {
  let text = ''
  let at = from
  for (; at + 1 < to; at += 2) text += pairs[(digits[at] ?? 0) * 10 + (digits[at + 1] ?? 0)] ?? ''
  return at < to ? text + String(digits[at] ?? 0) : text
}

const pairs: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0'))
