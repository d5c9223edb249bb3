import { canonicalDocument } from '../../foundation/canonical-document.ts'
import { sha256Hex } from '../../foundation/sha256.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { takePlainData } from '../../foundation/plain-data.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { signatureIssueCodes } from '../../foundation/stage-issue-codes.ts'

const issue = /* @__PURE__ */ issueOf(signatureIssueCodes)

/** A document as it is signed: its canonical bytes in base64url, and the digest of the same bytes. */
export interface DocumentRead {
  readonly payload: Uint8Array
  readonly digest: string
}

/** Reads a pack or instructions for signing; a copy is read, so that what is hashed is what is signed. */
export function documentRead(document: unknown): Result<DocumentRead> {
  const { data, issues } = takePlainData(document, limits, signatureIssueCodes)
  const [first, ...more] = issues
  if (first !== undefined) return failure([first, ...more])
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return failure([issue(code)])
  const text = canonicalDocument(data)
  return success({ payload: new TextEncoder().encode(text), digest: sha256Hex(text) })
}

const code = 'signature.not-plain-data'
// As a pack is read.
const limits = {
  maxDepth: 24,
  maxSize: 4_194_304,
  codes: { notPlain: code, tooDeep: code, tooLarge: code, forbiddenKey: code },
  knownKeys: new Set<string>(),
} as const
