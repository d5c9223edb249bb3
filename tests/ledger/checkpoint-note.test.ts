import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkpointNote, parseCheckpointNote } from '../../src/ledger/index.ts'

// The example of C2SP tlog-checkpoint, without its signature and with it.
const body = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'
const signed = `${body}\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n`
const root = Buffer.from('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', 'base64').toString('hex')
const published = { origin: 'example.com/behind-the-sofa', checkpoint: { v: 1, size: 20_852_163, root } }

describe('the text of a checkpoint', () => {
  it('is what transparency logs publish', () => {
    expect(checkpointNote({ v: 1, size: 20_852_163, root }, 'example.com/behind-the-sofa')).toBe(body)
    expect(parseCheckpointNote(body)).toEqual({ ok: true, value: published, notes: [] })
  })

  it('can be followed by lines and signatures, which are not looked at', () => {
    expect(parseCheckpointNote(signed)).toEqual({ ok: true, value: published, notes: [] })
    expect(parseCheckpointNote(`${body}one more line\n`)).toEqual({ ok: true, value: published, notes: [] })
  })

  it('reads as it was written', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.domain(), (size, bytes, origin) => {
        const checkpoint = { v: 1, size, root: Buffer.from(bytes).toString('hex') } as const
        expect(parseCheckpointNote(checkpointNote(checkpoint, origin))).toEqual({ ok: true, value: { origin, checkpoint }, notes: [] })
      }),
    )
  })

  it.each([[''], ['two words'], ['two\nlines'], ['a+b'], ['tab\t'], ['\u0000'], ['\u202e'], ['\ud800']])(
    'has no origin such as %j',
    (origin) => {
      expect(() => checkpointNote({ v: 1, size: 0, root }, origin)).toThrow(
        expect.objectContaining({ name: 'UsageError', code: 'ledger.bad-origin' }) as Error,
      )
    },
  )

  it.each([
    ['no origin', body.replace('example.com/behind-the-sofa', ''), ['origin']],
    ['an origin of blanks', body.replace('example.com/behind-the-sofa', '  '), ['origin']],
    ['a size with leading zeros', body.replace('2085', '02085'), ['size']],
    ['a size with a sign', body.replace('2085', '+2085'), ['size']],
    ['a size in another notation', body.replace('20852163', '2e7'), ['size']],
    ['a size beyond 2^53', body.replace('20852163', '9007199254740992'), ['size']],
    ['no size', body.replace('20852163', ''), ['size']],
    ['a root that is too short', body.replace('CsUY', ''), ['root']],
    ['a root that is too long', body.replace('CsUY', 'CsUYCsUY'), ['root']],
    ['a root without its last sign', body.replace('=', ''), ['root']],
    ['a root in another spelling', body.replace('q2I=', 'q2J='), ['root']],
    ['a root in the alphabet of URLs', body.replace('/Xaj', '_Xaj'), ['root']],
    ['a root in hexadecimal', body.replace(/.*=/, root), ['root']],
    ['no last line feed', body.slice(0, -1), ['root']],
    ['lines that end as on Windows', body.replaceAll('\n', '\r\n'), ['size', 'root']],
    ['nothing', '', ['origin', 'size', 'root']],
    ['no text', null, ['origin', 'size', 'root']],
    ['a list of lines', body.split('\n'), ['origin', 'size', 'root']],
  ])('is none with %s', (_name, text, expected) => {
    const result = parseCheckpointNote(text)
    expect(result.ok ? [] : result.issues.map((it) => [it.code, ...it.path])).toEqual(expected.map((it) => ['ledger.bad-checkpoint', it]))
  })

  it('names the place of every single bit that makes it none, or is about another checkpoint', () => {
    const bytes = new TextEncoder().encode(body)
    for (let bit = 'example.com/behind-the-sofa\n'.length * 8; bit < bytes.length * 8; bit++) {
      const changed = bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      const result = parseCheckpointNote(new TextDecoder().decode(changed))
      expect(result.ok && result.value.checkpoint.size === 20_852_163 && result.value.checkpoint.root === root).toBe(false)
    }
  })
})
