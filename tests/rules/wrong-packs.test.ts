import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

// Fifteen packs with one mistake each. Whoever writes a pack reads the compiler, so each message has to name the word that is wrong or the
// field that is missing, at its place, and nothing else may be complained about.
const table: readonly (readonly [file: string, line: number, at: RegExp, says: RegExp])[] = [
  ['01-misspelt-fact.ts', 31, /^emergancy/, /'emergancy' does not exist.*Did you mean to write 'emergency'\?/],
  ['02-misspelt-value.ts', 31, /^'prosecuter'/, /"prosecuter".*Did you mean '"prosecutor"'\?/],
  ['03-misspelt-item.ts', 31, /^item/, /"phone-numbr".*Did you mean '"phone-number"'\?/],
  ['04-ungrantable-item.ts', 31, /^'credentials'/, /"credentials".*is not assignable to.*"phone-number"/],
  ['05-misspelt-term.ts', 31, /^term/, /"numbres".*Did you mean '"numbers"'\?/],
  ['06-unknown-yields-to.ts', 32, /^yieldsTo/, /"7".*is not assignable to.*"1" \| "2"/],
  ['07-forbid-without-ground.ts', 25, /^\{\s+id: '2'/, /Property 'ground' is missing.*required in type 'Forbid'/],
  ['08-missing-cite.ts', 25, /^\{\s+id: '2'/, /Property 'cite' is missing.*required in type 'Wording'/],
  ['09-missing-confidence.ts', 25, /^\{\s+id: '2'/, /Property 'confidence' is missing.*required in type 'OfLaw'/],
  ['10-permit-in-policy.ts', 21, /^effect/, /"permit".*is not assignable to.*"forbid" \| "require" \| "hold" \| "oblige"/],
  ['11-redirect-in-policy.ts', 21, /^effect/, /"redirect".*is not assignable to.*"forbid" \| "require" \| "hold" \| "oblige"/],
  ['12-within-where-it-lasts.ts', 34, /^within/, /'within' does not exist.*Keep/],
  ['13-approval-without-count.ts', 21, /^\{\s+id: '2'/, /Property 'approvals' is missing.*required in type 'Approve'/],
  ['14-governs-by-a-fact-of-the-case.ts', 13, /^emergency/, /'emergency' does not exist in type 'Governs/],
  ['15-word-for-a-number.ts', 31, /^windowDays/, /'string' is not assignable to type 'Cut'/],
]

const folder = new URL('wrong-packs/', import.meta.url)
const pathOf = (file: string): string => fileURLToPath(new URL(file, folder))
const root = fileURLToPath(new URL('../../', import.meta.url))
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile.bind(ts.sys)).config,
  ts.sys,
  root,
)
const program = ts.createProgram(
  table.map(([file]) => pathOf(file)),
  options,
)

describe('a wrong pack does not compile', { timeout: 60_000 }, () => {
  it.each(table)('%s: line %i', (file, line, at, says) => {
    const source = program.getSourceFile(pathOf(file))!
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    expect(found.map((it) => ts.flattenDiagnosticMessageText(it.messageText, '\n'))).toHaveLength(1)
    const [{ start, messageText }] = found as [ts.DiagnosticWithLocation]
    expect(source.getLineAndCharacterOfPosition(start).line + 1).toBe(line)
    expect(source.text.slice(start)).toMatch(at)
    expect(ts.flattenDiagnosticMessageText(messageText, ' ')).toMatch(says)
  })

  it('and each of them is in the table', () => {
    expect(readdirSync(folder).sort()).toEqual(table.map(([file]) => file))
  })
})
