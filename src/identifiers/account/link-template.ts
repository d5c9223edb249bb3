import type { LinkPart } from './account-links.ts'

/** A link in its parts. */
export interface SplitLink {
  /** In small letters, without `www.`; of a link with a scheme of its own (`tg:`) the scheme, the colon and the first word. */
  readonly host: string
  readonly path: readonly string[]
  readonly parameters: ReadonlyMap<string, string>
  readonly fragment: readonly string[]
}

/** The form of a link. */
export interface LinkTemplate {
  readonly host: string
  /** The parts of a link of this form, or `null` for any other link. */
  readonly match: (link: SplitLink, isPart: (part: LinkPart, value: string) => boolean) => ReadonlyMap<LinkPart, string> | null
  readonly print: (parts: ReadonlyMap<LinkPart, string>) => string
}

/** Takes a link apart, or gives `null` for what is none. User names and ports before the path are for other things than accounts. */
export function splitLink(text: string): SplitLink | null {
  const [, scheme = 'https', authority, rest = ''] = shape.exec(text) ?? []
  if (authority === undefined) return null
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(rest) ?? []
  const lower = scheme.toLowerCase()
  const host = /^https?$/.test(lower) ? authority.toLowerCase().replace(/^(?:www|m)\.(?=.*\.)/, '') : `${lower}:${authority.toLowerCase()}`
  const words = (some: string): readonly string[] => (some === '' ? [] : some.replace(/^\//, '').replace(/\/$/, '').split('/').map(decoded))
  const parameters = query.split('&').map((it): [string, string] => {
    const at = it.indexOf('=')
    return at === -1 ? [it, ''] : [it.slice(0, at), decoded(it.slice(at + 1))]
  })
  return {
    host,
    path: path === '/' ? [] : words(path),
    parameters: new Map(parameters.reverse()),
    fragment: words(fragment.replace(/\?.*$/, '')),
  }
}

/** Scheme, host, and the rest. `tg:resolve` is as good as `tg://resolve`. */
const shape = /^(?:([a-z][a-z0-9+-]{0,20}):(?:\/\/)?)?([a-z0-9.-]{1,100})((?:[/?#].*)?)$/i

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // What is no UTF-8 behind the percent signs fits no part.
    return text
  }
}

/** Reads a row of the table: `t.me/{username}/{message}`, `tg:resolve?domain={username}`, `signal.me/#p/+{phone-number}`. */
export function templateOf(form: string): LinkTemplate {
  const [, host = '', path = '', query = '', fragment = ''] = /^([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?(?:#(.*))?$/.exec(form) ?? []
  const wordsOf = (some: string): readonly Word[] => (some === '' ? [] : some.replace(/^\//, '').split('/').map(wordOf))
  const words = { path: wordsOf(path), fragment: wordsOf(fragment) }
  const parameters = (query === '' ? [] : query.split('&')).map((it) => {
    const [name = '', value = ''] = it.split('=')
    return { name, word: wordOf(value) }
  })
  const needsFragment = words.fragment.length > 0

  const match: LinkTemplate['match'] = (link, isPart) => {
    if (link.path.length !== words.path.length || (needsFragment && link.fragment.length !== words.fragment.length)) return null
    const pairs = [
      ...words.path.map((word, at) => [word, link.path[at]] as const),
      ...words.fragment.map((word, at) => [word, link.fragment[at]] as const),
      ...parameters.map(({ name, word }) => [word, link.parameters.get(name)] as const),
    ]
    const found = new Map<LinkPart, string>()
    for (const [{ before, part }, value] of pairs) {
      if (value === undefined || !value.startsWith(before)) return null
      const rest = value.slice(before.length)
      if (part === null ? rest !== '' : !isPart(part, rest)) return null
      if (part !== null) found.set(part, rest)
    }
    return found
  }

  const print: LinkTemplate['print'] = (parts) => {
    const filled = form.replace(/\{([a-z-]+)\}/g, (_, part: LinkPart) => parts.get(part) ?? '')
    return host.includes(':') ? filled.replace(':', '://') : `https://${filled}`
  }

  return { host, match, print }
}

/** A word of a template: what stands there, and the part that follows it. */
interface Word {
  readonly before: string
  readonly part: LinkPart | null
}

function wordOf(text: string): Word {
  const at = text.indexOf('{')
  return at === -1 ? { before: text, part: null } : { before: text.slice(0, at), part: text.slice(at + 1, -1) as LinkPart }
}
