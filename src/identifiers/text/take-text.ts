import { anyIdentifierIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'

/** An identifier as it was taken in: the text to look at further, or nothing where looking further is pointless. */
export interface TakenText {
  readonly text: string | null
  readonly issues: readonly Issue[]
}

/**
 * Takes one identifier. White space around it and characters that cannot be seen are told and left out, so that the rest can be judged in
 * the same pass; the identifier is refused all the same.
 */
export function takeText(input: unknown, characters: 'ascii' | 'unicode'): TakenText {
  if (typeof input !== 'string') return { text: null, issues: [issue('identifier.not-a-text')] }
  if (input.length > longest) return { text: null, issues: [issue('identifier.too-long')] }
  const trimmed = input.trim()
  const text = trimmed.replace(invisible, '')
  if (text === '') return { text: null, issues: [issue('identifier.empty')] }
  return {
    text,
    issues: [
      ...(trimmed === input ? [] : [issue('identifier.surrounding-white-space')]),
      ...(text === trimmed ? [] : [issue('identifier.invisible-character')]),
      ...(characters === 'ascii' && /[^ -~]/.test(text) ? [issue('identifier.not-ascii')] : []),
    ],
  }
}

const issue = (code: keyof typeof anyIdentifierIssueCodes): Issue => issueIn(anyIdentifierIssueCodes, code)

/** Far longer than any identifier, in UTF-16 code units, and short enough that no pattern takes long. */
const longest = 256

// Controls, joiners and marks of direction, line separators, half characters: two texts that look the same differ by them.
const invisible = /[\p{Control}\p{Format}\p{Line_Separator}\p{Paragraph_Separator}\p{Surrogate}]/gu
