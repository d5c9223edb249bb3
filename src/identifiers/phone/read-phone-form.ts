import { phoneIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import { asciiDigits } from './ascii-digits.ts'
import { codeBeforeTrunk, digitsOf, phoneGrammar } from './phone-grammar.ts'

/** What stands in the text of a phone number, before any numbering plan is asked. */
export interface PhoneForm {
  readonly international: boolean
  /** ASCII digits, without the plus and without the extension. */
  readonly digits: string
  /** Where a trunk prefix stands in brackets, as in `+49 (0)30 901820`: the digits before it, and all digits without it. */
  readonly trunk: { readonly before: string; readonly without: string } | null
  readonly extension: string | null
}

/** Reads the form of a phone number: an optional plus, digits, and what people put between them. */
export function readPhoneForm(text: string): { readonly form: PhoneForm | null; readonly issues: readonly Issue[] } {
  const plain = asciiDigits(text)
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/[＋（）．]/g, (sign) => asciiOf[sign] ?? sign)
  const parts = withExtension.exec(plain)
  const main = parts?.[1] ?? plain
  const extension = parts?.[2] ?? null
  const issues = [
    ...(/\p{L}/u.test(main) ? [issue('identifier.phone-letters')] : []),
    ...(/[/\\,;|&]/.test(main) ? [issue('identifier.phone-several-numbers')] : []),
  ]
  if (issues.length > 0) return { form: null, issues }
  if (!phoneGrammar.test(main)) return { form: null, issues: [issue('identifier.phone-malformed')] }
  const international = main.includes('+')
  const before = codeBeforeTrunk(main)
  return {
    form: {
      international,
      digits: digitsOf(main),
      trunk: before === undefined ? null : { before, without: digitsOf(main.replace('(0)', '')) },
      extension,
    },
    issues: [],
  }
}

const issue = (code: keyof typeof phoneIssueCodes): Issue => issueIn(phoneIssueCodes, code)

const asciiOf: Readonly<Record<string, string>> = { '＋': '+', '（': '(', '）': ')', '．': '.' }

// RFC 3966, 3 writes ";ext="; the others are what people write.
const withExtension = /^(.*?\d\)?)(?:;ext=| {0,2}(?:extension|ext\.?|x) {0,2})(\d{1,9})$/i
