import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

// What the child does: it counts every attempt to make code out of text, from before zod is loaded until a request has been read.
const script = `
  let attempts = 0
  const Original = globalThis.Function
  globalThis.Function = new Proxy(Original, { construct() { attempts++; throw new EvalError() }, apply() { attempts++; throw new EvalError() } })
  globalThis.eval = () => { attempts++; throw new EvalError() }
  const { parseRequest, receivedRequestSchema } = await import('./src/request/index.ts')
  const { exampleEnvelope, exampleEpoc } = await import('./tests/support/example-epoc.ts')
  const result = parseRequest({ envelope: exampleEnvelope(), request: exampleEpoc() })
  const wrong = parseRequest({ envelope: {}, request: { form: 'order', targets: [{}] } })
  const stored = receivedRequestSchema.safeParse(result.value).success
  if (ATTEMPT) try { new Function('') } catch {}
  process.stdout.write(JSON.stringify({ attempts, ok: result.ok, stored, issues: wrong.issues.length }))
`

const run = (attempt: boolean): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script.replace('ATTEMPT', String(attempt))],
      { encoding: 'utf8' },
    ),
  )

describe('under a strict content security policy', () => {
  it('reads requests without any attempt to make code', () => {
    expect(run(false)).toEqual({ attempts: 0, ok: true, stored: true, issues: 5 })
  })

  it('would notice an attempt', () => {
    expect(run(true)).toMatchObject({ attempts: 1 })
  })
})
