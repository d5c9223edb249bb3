import { execFileSync } from 'node:child_process'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { issueCodes } from '../../src/foundation/issue-codes.ts'
import {
  accountLinkSchema,
  cidrSchema,
  emailAddressSchema,
  ibanSchema,
  imeiSchema,
  imsiSchema,
  ipAddressSchema,
  ipEndpointSchema,
  ipRangeSchema,
  macAddressSchema,
  observationSchemaFor,
  parseAccountLink,
  parseCidr,
  parseEmailAddress,
  parseIban,
  parseImei,
  parseImsi,
  parseIpAddress,
  parseIpEndpoint,
  parseIpRange,
  parseMacAddress,
  parseObservation,
  parsePaymentCard,
  parsePhoneNumber,
  parseTelUri,
  paymentCardSchema,
  phoneNumberSchema,
  phoneNumberSchemaFor,
  telUriSchema,
} from '../../src/identifiers/index.ts'

describe.each([
  { name: 'ipAddressSchema', schema: ipAddressSchema, parse: parseIpAddress, good: '2001:DB8::7', bad: ' 192.168.001.010' },
  { name: 'phoneNumberSchema', schema: phoneNumberSchema, parse: parsePhoneNumber, good: '+44 20 7946 0958', bad: ' +44 020 7946 0958' },
  { name: 'ipEndpointSchema', schema: ipEndpointSchema, parse: parseIpEndpoint, good: '192.0.2.1:443', bad: ' 192.0.2.01:443' },
  { name: 'cidrSchema', schema: cidrSchema, parse: parseCidr, good: '192.0.2.0/24', bad: ' 203.0.113.0' },
  { name: 'ipRangeSchema', schema: ipRangeSchema, parse: parseIpRange, good: '192.0.2.1-192.0.2.9', bad: ' 192.0.2.9-192.0.2.1' },
  { name: 'telUriSchema', schema: telUriSchema, parse: parseTelUri, good: 'tel:+442079460958', bad: ' tel:1234' },
  {
    name: 'emailAddressSchema',
    schema: emailAddressSchema,
    parse: parseEmailAddress,
    good: 'anna@example.org',
    bad: ' "anna"@example.org',
  },
  { name: 'imeiSchema', schema: imeiSchema, parse: parseImei, good: '490154203237518', bad: ' 490154203237519' },
  { name: 'imsiSchema', schema: imsiSchema, parse: parseImsi, good: '262019999999999', bad: ' 001019999999999' },
  { name: 'macAddressSchema', schema: macAddressSchema, parse: parseMacAddress, good: '00:00:5e:00:53:01', bad: ' 01:00:5e:00:53:01' },
  { name: 'ibanSchema', schema: ibanSchema, parse: parseIban, good: 'DE89370400440532013000', bad: ' DE88370400440532013000' },
  { name: 'paymentCardSchema', schema: paymentCardSchema, parse: parsePaymentCard, good: '4111111111111111', bad: ' 4111111111111112' },
  {
    name: 'accountLinkSchema',
    schema: accountLinkSchema,
    parse: parseAccountLink,
    good: 'https://t.me/example_user',
    bad: ' https://t.me/',
  },
  {
    name: 'phoneNumberSchemaFor',
    schema: phoneNumberSchemaFor({ defaultCountry: 'GB' }),
    parse: (text: unknown) => parsePhoneNumber(text, { defaultCountry: 'GB' }),
    good: '020 7946 0958',
    bad: ' 020 7946',
  },
] as const)('$name', ({ schema, parse, good, bad }) => {
  it('gives what the function gives', () => {
    const result = parse(good)
    expect(z.object({ it: schema }).parse({ it: good })).toEqual({ it: result.ok && result.value })
  })

  it('tells every issue with its code and hint, and no value', () => {
    const { error } = z.object({ it: schema }).safeParse({ it: bad })
    const expected = parse(bad)
    if (expected.ok) throw new Error('the example is not wrong')
    expect(error?.issues).toEqual(
      expected.issues.map(({ code, message, hint }) => ({ code: 'custom', path: ['it'], message, params: { code, hint } })),
    )
    expect(expected.issues.length).toBeGreaterThan(1)
    expect(JSON.stringify([error, error?.message])).not.toContain(bad.trim())
  })

  it('says that something is not a text in our words', () => {
    expect(schema.safeParse(5).error?.issues[0]?.message).toBe(issueCodes['identifier.not-a-text'].says)
  })

  it('is a Standard Schema', () => {
    const result = parse(good)
    expect(schema['~standard'].validate(good)).toEqual({ value: result.ok && result.value })
    expect(schema['~standard'].validate(bad)).toMatchObject({ issues: [{ message: expect.any(String) as string }, {}] })
  })
})

describe('observationSchemaFor', () => {
  const options = { documentationRanges: 'treat-as-public', sharedAddress: 'yes' } as const
  const schema = observationSchemaFor(options)

  it('gives what the function gives, from an object', () => {
    const good = { address: '192.0.2.1:443', at: '2026-08-21T14:30:05Z' }
    const result = parseObservation(good, options)
    expect(z.object({ it: schema }).parse({ it: good })).toEqual({ it: result.ok && result.value })
  })

  it('tells every issue with its code, and no value', () => {
    const bad = { address: '192.0.2.1' }
    const { error } = z.object({ it: schema }).safeParse({ it: bad })
    expect(error?.issues.map((it) => it.code)).toEqual(['custom', 'custom'])
    expect(error?.issues.map((it) => 'params' in it && it.params)).toMatchObject([
      { code: 'identifier.observation-time-missing' },
      { code: 'identifier.observation-port-needed' },
    ])
    expect(JSON.stringify([error, error?.message])).not.toContain(bad.address)
    expect(observationSchemaFor().safeParse({ address: '192.0.2.1:443', at: '2026-08-21T14:30:05Z' }).success).toBe(false)
  })
})

it('works where no text may become code, without trying', () => {
  const script = `
    let attempts = 0
    const Original = globalThis.Function
    globalThis.Function = new Proxy(Original, { construct() { attempts++; throw new EvalError() }, apply() { attempts++; throw new EvalError() } })
    const { ipAddressSchema, phoneNumberSchema } = await import('./src/identifiers/index.ts')
    const read = [ipAddressSchema.safeParse('192.0.2.1').success, phoneNumberSchema.safeParse('+442079460958').success]
    process.stdout.write(JSON.stringify({ attempts, read }))
  `
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script]
  expect(JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' }))).toEqual({ attempts: 0, read: [true, true] })
})
