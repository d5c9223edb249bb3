import type { Context } from './contexts-in.ts'
import { noNames } from './name-words.ts'
import type { NameSpan } from './name-span.ts'

/**
 * Names without an @ behind a word that says what they are: `telegram: name`, `Instagram-Konto: name`, `Benutzername: name`, `compte Instagram example_user`. What could be a word is a name only behind a colon and alone there.
 */
export function toldNames(text: string, contexts: readonly Context[]): readonly NameSpan[] {
  return contexts.flatMap((context) => {
    const name = behindColon(text, context) ?? behindBlank(text, context)
    return name === null ? [] : [name]
  })
}

const colon = /["'”“»]? ?: {0,3}(?:["'„“‘`]|« ?)?/y
const blank = / {1,2}(?:(?:is|was|ist|war|lautet|est|es|é|è|jest) )?(?:["'„“‘`]|« ?)?/y
const run = /[\p{L}\p{M}\p{N}_.@/:-]{2,64}(?:#\d{4}(?!\d))?/uy
const form = /^(?!.*\.\.)(?=[\d._-]*[a-z])\w[\w.-]{1,30}\w(?:#\d{4})?$/i

function behindColon(text: string, context: Context): NameSpan | null {
  if (context.kind === 'account' || context.kind === 'ordinary' || isOfProgram(text, context)) return null
  const found = nameBehind(text, context.to, colon)
  if (found === null || (context.kind === 'name' && found.name.includes('.'))) return null
  const [begins, ends] = [context.kind === 'title' || context.kind === 'name' || beginsField(text, context.from), endsField(text, found.to)]
  if (isOpaque(found.name)) return begins || ends ? found : null
  return begins && ends && !noNames.has(found.name.toLowerCase()) ? found : null
}

function behindBlank(text: string, { kind, to }: Context): NameSpan | null {
  const found = kind === 'title' || kind === 'name' ? nameBehind(text, to, blank) : null
  return found !== null && /[a-z\d]_+[a-z\d]/i.test(found.name) ? found : null
}

function nameBehind(text: string, at: number, lead: RegExp): NameSpan | null {
  lead.lastIndex = at
  if (!lead.test(text)) return null
  run.lastIndex = lead.lastIndex
  const written = run.exec(text)?.[0].replace(/[.:-]+$/, '') ?? ''
  const [from, to] = [lead.lastIndex, lead.lastIndex + written.length]
  // What goes on is a call, a path, a label, or what was there is gone.
  return form.test(written) && !isHost(written) && !/^(?:[(=[<*\\]|\.\.)/.test(text.slice(to, to + 2)) ? { from, to, name: written } : null
}

/** `username: name` is how programs write, too. */
const isOfProgram = (text: string, { from, to, kind }: Context): boolean =>
  kind === 'name' && /^(?:user|nick|screen)name$/.test(text.slice(from, to))

/** No word: it has a digit or an underscore, or a dot inside. */
const isOpaque = (name: string): boolean => /[\d_.]/.test(name)

/** `Telegram: example.org` is where it is found. The end of a name with a dot is seldom one of these. */
const isHost = (name: string): boolean =>
  /\.(?:com|org|net|info|edu|gov|io|me|gg|tv|eu|uk|us|de|at|ch|fr|be|es|mx|ar|pt|br|it|nl|pl|tr|ru|example|test)$/i.test(name)

const beginsField = (text: string, at: number): boolean => /(?:^|[\n,;|(\t•{–-])\s*["']?$/.test(text.slice(Math.max(0, at - 4), at))

const endsField = (text: string, at: number): boolean => /^["'”“»’`)]?(?:$|[\r\n,;|)\t]|\.(?:\s|$))/.test(text.slice(at, at + 3))
