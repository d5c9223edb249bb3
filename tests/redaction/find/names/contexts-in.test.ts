import { describe, expect, it } from 'vitest'
import { contextsIn } from '../../../../src/redaction/find/names/contexts-in.ts'

describe('contextsIn', () => {
  it.each<[string, ...(readonly string[])]>([
    ['the Telegram account of X', 'title: Telegram account'],
    ['an account on Instagram', 'title: account on Instagram'],
    ['X account', 'title: X account'],
    ['Instagram-Konto', 'title: Instagram-Konto'],
    ['his user name was', 'name: user name'],
    ['on Telegram', 'service: Telegram'],
    ['na Instagramie', 'service: Instagramie'],
    ["Telegram'daki", "service: Telegram'daki"],
    ['on GitHub', 'ordinary: GitHub'],
    ['on X', 'ordinary: X'],
    ['the user', 'account: user'],
    ['Telegram, and the user of GitHub', 'service: Telegram', 'account: user', 'ordinary: GitHub'],
    // What is called like something else, by its capital
    ['on Signal', 'ordinary: Signal'],
    ['a signal'],
    ['Signal account', 'title: Signal account'],
    ['the session user', 'account: session user'],
    ['in line users', 'account: line users'],
    // Inside other words, addresses and paths
    ['telegraphs and x_telegram and /telegram and a@telegram and telegram2'],
    ['x'],
  ])('%s', (text, ...expected) => {
    expect(contextsIn(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)).toEqual(expected)
  })
})
