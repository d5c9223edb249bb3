import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** The sources of all patterns under a folder: literals, and texts that patterns are made from. */
function patternsIn(folder: string): readonly (readonly [file: string, source: string])[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.ts'))
  return files.flatMap((file) => {
    const found: (readonly [string, string])[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push([file, node.text.slice(1, node.text.lastIndexOf('/'))])
      if (ts.isTaggedTemplateExpression(node))
        found.push([
          file,
          node.template
            .getText()
            .slice(1, -1)
            .replace(/\$\{[^}]*\}/g, ''),
        ])
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true))
    return found
  })
}

/** Whether something that repeats without end holds something that does, and no sign begins each turn: that is where matching can take exponentially long. */
function nests(source: string): boolean {
  const bare = source
    .replace(/\\[pP]\{[^}]*\}/g, 'p')
    .replace(/\[(?:\\.|[^\]\\])*\]/g, 'c')
    .replace(/\\([^.])/g, 'e')
  const open: { begin: number; repeats: boolean }[] = []
  let outer = { begin: 0, repeats: false }
  for (let at = 0; at < bare.length; at++) {
    if (bare[at] === '\\') at++
    else if (bare[at] === '(') {
      open.push(outer)
      outer = { begin: at, repeats: false }
    } else if (bare[at] === ')') {
      const endless = /^(?:[*+]|\{\d+,\})/.test(bare.slice(at + 1))
      if (endless && outer.repeats && !/^\(\?:(?:\\\.|-)/.test(bare.slice(outer.begin))) return true
      const inner = outer.repeats
      outer = open.pop() ?? outer
      outer.repeats ||= inner || endless
    } else if (/^(?:[*+]|\{\d+,\})/.test(bare.slice(at))) outer.repeats = true
  }
  return false
}

describe('the patterns of redaction', () => {
  it.each([
    ['(a+)+', true],
    ['(?:x(?:a|b*)y){2,}', true],
    ['(?:\\.a+)*', false],
    ['(?:-a+)*', false],
    ['(?:a{1,9}b)*', false],
    ['[(a+)]+', false],
    ['\\(a+\\)+', false],
  ])('are judged: %s', (source, expected) => {
    expect(nests(source)).toBe(expected)
  })

  const patterns = patternsIn('src/redaction')

  it('are all seen', () => {
    expect(patterns.length).toBeGreaterThan(60)
  })

  it('repeat nothing that repeats', () => {
    expect(patterns.filter(([, source]) => nests(source))).toEqual([])
  })
})
