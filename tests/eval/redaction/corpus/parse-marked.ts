import { corpusKinds, type Mark, type MarkedText } from './corpus-line.ts'

/**
 * Reads a line with marks: `⟦ip¦192.0.2.7:443¦192.0.2.7⟧` is an IP address as it stands in the text, and its canonical spelling where that is
 * another one; `?` says that it is not judged. `⟦keep¦…⟧` is a citation that has to stay. `\n`, `\t`, `\\` and `\u{200b}` stand for what cannot be
 * seen or would break the line.
 */
export function parseMarked(line: string): MarkedText {
  const marks: Mark[] = []
  let text = ''
  for (const part of line.split(/(⟦[^⟧]*⟧)/u)) {
    if (!part.startsWith('⟦')) {
      if (/[⟦⟧¦]/u.test(part)) throw new Error('a mark that does not end')
      text += unescaped(part)
      continue
    }
    const [kind = '', shown = '', canonical, ...more] = part.slice(1, -1).split('¦')
    if (!isKind(kind) || shown === '' || more.length > 0) throw new Error('a mark that cannot be read')
    const start = text.length
    text += unescaped(shown)
    marks.push({ kind, start, end: text.length, canonical: canonical === '?' ? null : (canonical ?? text.slice(start)) })
  }
  return { text, marks }
}

const isKind = (name: string): name is Mark['kind'] => name === 'keep' || Object.hasOwn(corpusKinds, name)

function unescaped(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gu, (_, code: string | undefined, sign: string | undefined) => {
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
    const meant = { n: '\n', t: '\t', '\\': '\\' }[sign ?? '']
    if (meant === undefined) throw new Error('an escape that means nothing')
    return meant
  })
}
