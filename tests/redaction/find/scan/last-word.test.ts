import { describe, expect, it } from 'vitest'
import { lastWord } from '../../../../src/redaction/find/scan/last-word.ts'

describe('lastWord', () => {
  it.each([
    ['Case ', 'case'],
    ['the Order', 'order'],
    ['order: #', 'order'],
    ['order\t\n.=', 'order'],
    ['order"\'([', 'order'],
    ['order_', 'order'],
    ['order     ', ''],
    ['order, ', ''],
    ['order)', ''],
    ['order 2 ', ''],
    ['2order ', 'order'],
    ['an order-', ''],
    ['e-mail ', 'mail'],
    ['Ärger ', 'ärger'],
    ['НОМЕР ', 'номер'],
    ['nº ', 'nº'],
    ['nª ', 'nª'],
    ['n° ', ''],
    ['xÀ', 'xà'],
    ['x¿ ', ''],
    ['x«', ''],
    ['“order', 'order'],
    ['l’article', 'article'],
    ['a—word', 'word'],
    ['x\u2000y', 'y'],
    ['x\u206fy', 'y'],
    ['x\u1fffy', 'x\u1fffy'],
    ['x\u2070y', 'x\u2070y'],
    ['', ''],
    ['   ', ''],
    ['a', 'a'],
    [`${'a'.repeat(24)} `, 'a'.repeat(24)],
    [`${'a'.repeat(25)} `, 'a'.repeat(24)],
  ])('before a number behind %j stands %j', (before, word) => {
    expect(lastWord(`${before}123`, before.length)).toBe(word)
  })
})
