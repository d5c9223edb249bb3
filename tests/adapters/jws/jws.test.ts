import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto'
import { base64url, CompactSign, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { signDocument, verifyDocument, type VerificationKey } from '../../../src/adapters/jws/index.ts'
import { canonicalJson, type Json } from '../../../src/foundation/canonical-json.ts'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { compile, decide, parsePack, ruleDigest, type Signer } from '../../../src/rules/index.ts'
import { questionOf } from '../../support/given.ts'
import { instructions, law, lawPack, opens } from '../../support/synthetic-packs.ts'

// RFC 8037, appendix A.1: an Ed25519 key pair for examples.
const rfc8037: JWK = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
}
// RFC 7515, appendix A.3.1: a P-256 key pair for examples.
const rfc7515: JWK = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
}
const publicOf = (key: JWK): JWK => Object.fromEntries(Object.entries(key).filter(([name]) => name !== 'd'))
const keys = { counsel: publicOf(rfc8037), office: publicOf(rfc7515) }

const pack = lawPack([opens, law({ id: 'another', effect: 'permit', confidence: 'unverified' })])
const text = (part: object): string => base64url.encode(JSON.stringify(part))
const codesOf = async (document: unknown, signature: unknown, trusted: Readonly<Record<string, VerificationKey>> = keys) => {
  const verified = await verifyDocument(document, signature, trusted)
  return verified.ok ? [] : verified.issues.map((it) => it.code)
}
const usageError = (code: string): Error => expect.objectContaining({ name: 'UsageError', code }) as Error

let byCounsel: string
let byOffice: string
beforeAll(async () => {
  byCounsel = await signDocument(pack, rfc8037, { keyId: 'counsel' })
  byOffice = await signDocument(pack, rfc7515, { keyId: 'office' })
})

describe('a signature', () => {
  it.each([
    ['counsel', 'EdDSA', () => byCounsel],
    ['office', 'ES256', () => byOffice],
  ])('of %s is a detached JWS with %s, and is verified', async (kid, alg, signature) => {
    const [header = '', payload] = signature().split('.')
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg, kid })
    expect(payload).toBe('')
    expect(await verifyDocument(pack, signature(), keys)).toEqual({
      ok: true,
      value: { digest: ruleDigest(pack), signedBy: kid },
      notes: [],
    })
  })

  it('speaks of the bytes that the digest speaks of: another implementation finds the same', () => {
    const sorted = { ...pack, rules: [...pack.rules].sort((a, b) => (a.id < b.id ? -1 : 1)) }
    const bytes = canonicalJson(sorted as unknown as Json)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(ruleDigest(pack))
    const [header = '', , signature = ''] = byCounsel.split('.')
    const input = Buffer.from(`${header}.${Buffer.from(bytes).toString('base64url')}`)
    expect(verify(null, input, { key: keys.counsel, format: 'jwk' }, Buffer.from(signature, 'base64url'))).toBe(true)
    // Ed25519 has one signature for one message, so Node's must be ours.
    expect(sign(null, input, { key: rfc8037, format: 'jwk' } as never).toString('base64url')).toBe(signature)
  })

  it('does not depend on the order of keys and rules', async () => {
    const turned = Object.fromEntries(Object.entries({ ...pack, rules: [...pack.rules].reverse() }).reverse())
    expect(await signDocument(turned, rfc8037, { keyId: 'counsel' })).toBe(byCounsel)
    expect(await codesOf(turned, byCounsel)).toEqual([])
    expect(await codesOf(JSON.parse(JSON.stringify(pack)), byOffice)).toEqual([])
  })

  it('is made and verified with keys of the platform too, and over instructions', async () => {
    for (const alg of ['EdDSA', 'ES256']) {
      const { privateKey, publicKey } = await generateKeyPair(alg)
      const document = instructions({})
      const signature = await signDocument(document, privateKey, { keyId: 'a' })
      expect(await verifyDocument(document, signature, { a: publicKey })).toMatchObject({
        ok: true,
        value: { digest: ruleDigest(document) },
      })
      expect(await codesOf(document, signature, { a: (await generateKeyPair(alg)).publicKey })).toEqual(['signature.does-not-match'])
    }
  })

  it.each<readonly [string, string, () => Promise<unknown>]>([
    ['an RSA key', 'signature.bad-key', () => signDocument(pack, { kty: 'RSA', n: 'AQAB', e: 'AQAB' }, { keyId: 'a' })],
    ['a curve of another kind', 'signature.bad-key', () => signDocument(pack, { ...rfc7515, crv: 'P-384' }, { keyId: 'a' })],
    ['a symmetric key', 'signature.bad-key', () => signDocument(pack, { kty: 'oct', k: 'AAAA' }, { keyId: 'a' })],
    ['a public key', 'signature.bad-key', () => signDocument(pack, keys.counsel, { keyId: 'a' })],
    ['a key without a name', 'signature.bad-key-id', () => signDocument(pack, rfc8037, { keyId: '' })],
    ['a name of two lines', 'signature.bad-key-id', () => signDocument(pack, rfc8037, { keyId: 'a\nb' })],
    ['a document that is none', 'signature.bad-document', () => signDocument({ it: () => 1 }, rfc8037, { keyId: 'a' })],
  ])('is not made with %s', async (_name, code, make) => {
    await expect(make()).rejects.toThrow(usageError(code))
  })
})

describe('what is not believed', () => {
  it('is a signature over another document', async () => {
    const edits: readonly object[] = [
      { ...pack, version: '2' },
      { ...pack, rules: pack.rules.slice(1) },
      { ...pack, rules: pack.rules.map((it) => ({ ...it, confidence: 'verified' })) },
      { ...pack, more: true },
      {},
    ]
    for (const edited of edits)
      for (const signature of [byCounsel, byOffice]) expect(await codesOf(edited, signature)).toEqual(['signature.does-not-match'])
  })

  it('is a signature any of whose bits was changed', async () => {
    const [header = '', , signature = ''] = byCounsel.split('.')
    const bytes = Buffer.from(signature, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit += 5) {
      const turned = Buffer.from(bytes)
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(await codesOf(pack, `${header}..${turned.toString('base64url')}`)).toEqual(['signature.does-not-match'])
    }
    for (const short of ['A', 'AA', signature.slice(0, 40), signature + signature])
      expect(await codesOf(pack, `${header}..${short}`)).toEqual(['signature.does-not-match'])
  })

  it.each<readonly [string, () => unknown]>([
    ['nothing', () => undefined],
    ['no text', () => ({ signature: byCounsel })],
    ['an empty text', () => ''],
    ['no JWS', () => 'hello'],
    ['a JWS with the payload in it', () => byCounsel.replace('..', `.${text({})}.`)],
    ['a JWS without signature', () => `${byCounsel.split('..')[0] ?? ''}..`],
    ['a header that is not JSON', () => `${base64url.encode('{')}..AAAA`],
    ['a header that is no object', () => `${base64url.encode('[]')}..AAAA`],
    ['letters that are not base64url', () => byCounsel.replace('..', '..+/')],
    ['critical extensions', () => `${text({ alg: 'EdDSA', kid: 'counsel', crit: ['b64'], b64: false })}..AAAA`],
    ['an extension that is critical', () => `${text({ alg: 'EdDSA', kid: 'counsel', crit: ['exp'], exp: 1 })}..AAAA`],
    ['an unencoded payload', () => `${text({ alg: 'EdDSA', kid: 'counsel', b64: false })}..AAAA`],
    ['a text without end', () => `${byCounsel}${'A'.repeat(9000)}`],
  ])('is %s', async (_name, signature) => {
    expect(await codesOf(pack, signature())).toEqual(['signature.malformed'])
  })

  it.each<readonly [string, object, readonly string[]]>([
    ['the algorithm none', { alg: 'none', kid: 'counsel' }, ['signature.algorithm-not-allowed']],
    ['no algorithm', { kid: 'counsel' }, ['signature.algorithm-not-allowed']],
    ['HMAC with a public key as secret', { alg: 'HS256', kid: 'counsel' }, ['signature.algorithm-not-allowed']],
    ['RSA', { alg: 'RS256', kid: 'counsel' }, ['signature.algorithm-not-allowed']],
    ['the algorithm of another key', { alg: 'ES256', kid: 'counsel' }, ['signature.algorithm-not-allowed']],
    ['a key that nobody trusts', { alg: 'EdDSA', kid: 'stranger' }, ['signature.unknown-key']],
    ['no key', { alg: 'EdDSA' }, ['signature.unknown-key']],
    ['a number as key', { alg: 'EdDSA', kid: 1 }, ['signature.unknown-key']],
    ['a name that every object has', { alg: 'EdDSA', kid: 'constructor' }, ['signature.unknown-key']],
    ['a key that it brings along', { alg: 'EdDSA', jwk: keys.counsel }, ['signature.unknown-key']],
    ['both', { alg: 'none', kid: 'stranger' }, ['signature.unknown-key', 'signature.algorithm-not-allowed']],
  ])('is a header with %s', async (_name, header, codes) => {
    expect(await codesOf(pack, `${text(header)}..${byCounsel.split('..')[1] ?? ''}`)).toEqual(codes)
  })

  it('is a signature under the name of another key, and one that is no longer trusted', async () => {
    expect(await codesOf(pack, byCounsel, { counsel: (await generateKeyPair('EdDSA')).publicKey })).toEqual(['signature.does-not-match'])
    expect(await codesOf(pack, byCounsel, { office: keys.office })).toEqual(['signature.unknown-key'])
    expect(await codesOf(pack, byCounsel, {})).toEqual(['signature.unknown-key'])
  })

  it('is a JWT of the same key', async () => {
    const jwt = await new SignJWT({ id: pack.id }).setProtectedHeader({ alg: 'EdDSA', kid: 'counsel' }).sign(rfc8037)
    expect(await codesOf(pack, jwt)).toEqual(['signature.malformed'])
    const [header = '', , signature = ''] = jwt.split('.')
    expect(await codesOf(pack, `${header}..${signature}`)).toEqual(['signature.does-not-match'])
  })

  it('is a document that is not plain data, whatever signed it; all is said at once', async () => {
    const cycle: { self?: object } = {}
    cycle.self = cycle
    for (const document of [cycle, () => 1, null, 'text', [pack], { ...pack, rules: [null, Number.NaN] }, { text: '\ud800' }])
      expect(await codesOf(document, byCounsel)).toContain('signature.not-plain-data')
    expect(await codesOf(undefined, 'hello')).toEqual(['signature.not-plain-data', 'signature.malformed'])
    expect(await codesOf({ rules: [null, 1, { id: 1 }] }, byCounsel)).toEqual(['signature.does-not-match'])
  })

  it('repeats nothing of what came in', async () => {
    const verified = await verifyDocument({ secret: undefined, 'jane@example.org': [Number.NaN] }, 'jane@example.org', keys)
    expect(JSON.stringify(verified)).not.toContain('jane')
  })

  it.each<readonly [string, JWK]>([
    ['an RSA key', { kty: 'RSA', n: 'AQAB', e: 'AQAB' }],
    ['a symmetric key', { kty: 'oct', k: 'AAAA' }],
    ['a private key', rfc8037],
    ['a curve of another kind', { ...publicOf(rfc7515), crv: 'P-384' }],
    ['a key for agreement', { ...publicOf(rfc8037), crv: 'X25519' }],
    ['a point that is not on the curve', { ...publicOf(rfc7515), y: publicOf(rfc7515).x as string }],
  ])('%s among the trusted ones is a mistake of the program', async (name, key) => {
    // Whether a point is on the curve is seen when the key is used, all else when it is given.
    const signature = name.startsWith('a point') ? byOffice : byCounsel
    await expect(verifyDocument(pack, signature, { counsel: keys.counsel, office: key })).rejects.toThrow(usageError('signature.bad-key'))
  })

  it('a private key of the platform among the trusted ones is one too', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    await expect(verifyDocument(pack, byCounsel, { ...keys, other: privateKey })).rejects.toThrow(usageError('signature.bad-key'))
  })

  it('what other software signs is believed just as well', async () => {
    const bytes = new TextEncoder().encode(
      canonicalJson({ ...pack, rules: [...pack.rules].sort((a, b) => (a.id < b.id ? -1 : 1)) } as unknown as Json),
    )
    const attached = await new CompactSign(bytes)
      .setProtectedHeader({ alg: 'ES256', kid: 'office', typ: 'JOSE' })
      .sign(await importJWK(rfc7515, 'ES256'))
    const [header = '', , signature = ''] = attached.split('.')
    expect(await codesOf(pack, `${header}..${signature}`)).toEqual([])
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const [own, payload] = [text({ alg: 'EdDSA', kid: 'node' }), Buffer.from(bytes).toString('base64url')]
    const signed = sign(null, Buffer.from(`${own}.${payload}`), privateKey).toString('base64url')
    expect(await codesOf(pack, `${own}..${signed}`, { node: await exportJWK(publicKey) })).toEqual([])
  })
})

describe('signers in a decision', () => {
  const question = questionOf(['person-name'], { instrument: 'other-production-order' })
  const signed = instructions({})

  it('are named for what they signed, each once and in order', async () => {
    const signers: Signer[] = []
    for (const [document, signature] of [
      [pack, byOffice],
      [pack, byCounsel],
      [pack, byOffice],
      [signed, await signDocument(signed, rfc7515, { keyId: 'office' })],
    ] as const) {
      const verified = await verifyDocument(document, signature, keys)
      if (verified.ok) signers.push(verified.value)
    }
    const decision = decide(compile([pack, eEvidence], signed, { signers }), question)
    expect(decision.packs.map((it) => [it.id, it.signedBy])).toEqual([
      ['eu/e-evidence', undefined],
      ['xx/example-act', ['counsel', 'office']],
    ])
    expect(decision.instructions?.signedBy).toEqual(['office'])
  })

  it('cannot be written into a pack', () => {
    const forged = { ...pack, signedBy: ['counsel'] }
    expect(parsePack(forged)).toMatchObject({ ok: false, issues: [{ code: 'pack.unknown-field' }] })
    expect(() => compile([forged])).toThrow(usageError('rules.bad-pack'))
  })
})
