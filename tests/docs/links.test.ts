// Every relative link of the documents leads to something that is there.
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { documents, found, root, textOf } from './documents.ts'

const withoutCode = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```/gm, '')

/** Targets of `[text](target)` and `[name]: target`. */
const linksOf = (markdown: string): readonly string[] => {
  const prose = withoutCode(markdown).replace(/`[^`\n]*`/g, '')
  return [...found(prose, /\]\(\s*<?([^)\s>]+)/g), ...found(prose, /^\[[^\]]+\]:\s*<?([^\s>]+)/gm)]
}

/** The anchors of a page: its headings as the common Markdown hosts write them. */
const anchorsOf = (markdown: string): readonly string[] =>
  found(withoutCode(markdown), /^#{1,6} (.+)$/gm).map((it) =>
    it
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

it.each(documents)('%s has no dead link', (document) => {
  const dead = linksOf(textOf(document)).filter((link) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? document : join(dirname(document), decodeURIComponent(path))
    if (target.startsWith('..') || !existsSync(resolve(root, target))) return true
    return anchor !== undefined && target.endsWith('.md') && !anchorsOf(textOf(target)).includes(anchor)
  })
  expect(dead).toEqual([])
})
