import { describe, expect, it } from 'vitest'
import { changeText } from '../../../src/redaction/change/change-text.ts'
import type { Finding } from '../../../src/redaction/finding.ts'
import { readReplacement } from '../../../src/redaction/options.ts'

const text = 'a 192.0.2.7 b'
const found: Finding = { kind: 'ip-address', start: 2, end: 11, text: '192.0.2.7', canonical: '192.0.2.7', why: 'ipv4' }

describe('changeText', () => {
  it('changes the part between two places, and gives that part alone', () => {
    expect(changeText(text, 1, 12, [found], readReplacement({}))).toEqual({
      text: ' [ip-address] ',
      findings: [{ kind: 'ip-address', start: 2, end: 11, why: 'ipv4' }],
    })
  })

  it.each<[string, readonly Finding[]]>([
    ['where nothing was found', []],
    ['where what was found may stay', [found]],
  ])('gives the part as it was %s', (_, findings) => {
    expect(changeText(text, 1, 12, findings, readReplacement({ keep: ['192.0.2.7'] }))).toEqual({ text: ' 192.0.2.7 ', findings: [] })
  })
})
