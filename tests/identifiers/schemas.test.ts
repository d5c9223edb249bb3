import { execFileSync } from 'node:child_process'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { issueCodes } from '../../src/foundation/issue-codes.ts'
import { ipAddressSchema, parseIpAddress, parsePhoneNumber, phoneNumberSchema } from '../../src/identifiers/index.ts'

describe.each([
  { name: 'ipAddressSchema', schema: ipAddressSchema, parse: parseIpAddress, good: '2001:DB8::7', bad: ' 192.168.001.010' },
  { name: 'phoneNumberSchema', schema: phoneNumberSchema, parse: parsePhoneNumber, good: '+44 20 7946 0958', bad: ' +44 020 7946 0958' },
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
