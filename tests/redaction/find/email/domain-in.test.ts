import { describe, expect, it } from 'vitest'
import { domainIn } from '../../../../src/redaction/find/email/domain-in.ts'

describe('domainIn', () => {
  it.each([
    ['example.org', 'example.org'],
    ['1.2.3.example', '1.2.3.example'],
    ['münchen.example', 'münchen.example'],
    ['é.ör', 'é.ör'],
    ['example.xn--fiqs8s', 'example.xn--fiqs8s'],
    ['example.xn--a1', 'example.xn--a1'],
    ['192.0.2.7', '192.0.2.7'],
    // What is the text's.
    ['example.org.', 'example.org'],
    ['example.org-', 'example.org'],
    ['example.org.-.', 'example.org'],
    ['example.xn--a1-', 'example.xn--a1'],
    ['example.org-2026', 'example.org'],
    ['example.org1', 'example.org'],
    ['example.org.1', 'example.org'],
    ['192.0.2.7.8', '192.0.2.7'],
    // Versions, files and words.
    ['1.2.3', ''],
    ['2x.png', ''],
    ['2xa.png', '2xa.png'],
    ['12x.example', '12x.example'],
    ['example', ''],
    ['example.123', ''],
    ['example.o', ''],
    ['example.a1b', ''],
    ['a..b.org', ''],
    ['-example.org', ''],
    ['.org', ''],
    ['...', ''],
    ['', ''],
  ])('begins %j with %j', (run, domain) => {
    expect(domainIn(run)).toBe(domain)
  })
})
