import { readFileSync } from 'node:fs'
import { UsageError } from '../../foundation/usage-error.ts'
import { findableKinds } from '../../redaction/finding.ts'
import { type RedactOptions, replacements } from '../../redaction/options.ts'
import { redactText } from '../../redaction/redact-text.ts'
import { parseOptions } from '../parse-options.ts'

/** `redact`: hides identifiers in what comes on standard input. Exit code 1 if that is not UTF-8; then nothing is printed, since it could not be searched. */
export function redact(args: readonly string[]): number {
  const { options, json } = readRedactOptions(args)
  const input = standardInput()
  if (input === null) {
    console.error('lawful-request: the input is not UTF-8, so nothing in it can be found and nothing is printed')
    return 1
  }
  const redacted = redactText(input, options)
  // A reader that has seen enough is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.stdout.write(json ? `${JSON.stringify(redacted)}\n${JSON.stringify({ hidden: redacted.findings.length })}\n` : redacted.text)
  return 0
}

function standardInput(): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(0))
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function readRedactOptions(args: readonly string[]): { readonly options: RedactOptions; readonly json: boolean } {
  const { values } = parseOptions(config, args)
  const { kinds, keep, country, replacement = 'label' } = values
  if (replacement === 'pseudonym' || !isOneOf(replacements, replacement))
    throw new UsageError('cli.options', `--replacement is one of: ${replacements.filter((it) => it !== 'pseudonym').join(', ')}`)
  const chosen = kinds?.split(',')
  if (chosen !== undefined && !chosen.every((it) => isOneOf(findableKinds, it)))
    throw new UsageError('cli.options', `--kinds is a list of: ${findableKinds.join(', ')}`)
  return {
    options: {
      replacement,
      ...(chosen !== undefined && { kinds: chosen.filter((it) => isOneOf(findableKinds, it)) }),
      ...(keep !== undefined && { keep }),
      ...(country !== undefined && { defaultCountry: country }),
    },
    json: values.json ?? false,
  }
}

const isOneOf = <const T extends string>(words: readonly T[], word: string): word is T => (words as readonly string[]).includes(word)

const config = {
  options: {
    kinds: { type: 'string' },
    keep: { type: 'string', multiple: true },
    country: { type: 'string' },
    replacement: { type: 'string' },
    json: { type: 'boolean' },
  },
} as const
