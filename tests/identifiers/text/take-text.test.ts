import { expect, it } from 'vitest'
import { takeText } from '../../../src/identifiers/text/take-text.ts'

it.each<[string, unknown, 'ascii' | 'unicode', string | null, readonly string[]]>([
  ['a text as it came', 'a b', 'ascii', 'a b', []],
  ['what is no text', 5, 'ascii', null, ['not-a-text']],
  ['the longest text', 'a'.repeat(256), 'ascii', 'a'.repeat(256), []],
  ['a longer one', 'a'.repeat(257), 'ascii', null, ['too-long']],
  ['nothing', '', 'ascii', null, ['empty']],
  ['blanks and nothing else', ' \t', 'ascii', null, ['empty']],
  ['what nobody sees and nothing else', '\u200b', 'unicode', null, ['empty']],
  ['blanks around it', ' a b\n', 'ascii', 'a b', ['surrounding-white-space']],
  ['what nobody sees in it', 'a\u200bb', 'ascii', 'ab', ['invisible-character']],
  ['another script', 'ä', 'ascii', 'ä', ['not-ascii']],
  ['another script where it may be', 'ä', 'unicode', 'ä', []],
  ['all of it', ' \u200bä', 'ascii', 'ä', ['surrounding-white-space', 'invisible-character', 'not-ascii']],
])('takes %s', (_, input, characters, text, codes) => {
  expect(takeText(input, characters)).toMatchObject({ text, issues: codes.map((it) => ({ code: `identifier.${it}` })) })
})
