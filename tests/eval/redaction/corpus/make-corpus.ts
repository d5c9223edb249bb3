import { type CorpusKind, type CorpusLine, genres, languages } from './corpus-line.ts'
import { halfOf, hashOf } from './half-of.ts'
import { parseMarked } from './parse-marked.ts'
import { readSections, type Section } from './read-sections.ts'

/** The files from which the corpus is made, by name without ending. */
export interface CorpusSources {
  readonly vectors: Readonly<Record<string, string>>
  readonly templates: Readonly<Record<string, string>>
  readonly hard: Readonly<Record<string, string>>
}

interface Vector {
  readonly shown: string
  readonly canonical: string | undefined
  readonly country: string | undefined
  readonly published: boolean
}

/**
 * Makes the corpus: every template with identifiers ten times, with those of citations and the like alone four times, every hard line once. It takes what stands in
 * the files and nothing else; another template changes none of the lines of its neighbours.
 */
export function makeCorpus(sources: CorpusSources): readonly CorpusLine[] {
  const slots = Object.values(sources.vectors).flatMap(readSections)
  const made = Object.entries(sources.templates).flatMap(([file, text]) =>
    readSections(text).flatMap((section) => fromTemplates(file, section, slots)),
  )
  const hard = Object.entries(sources.hard).flatMap(([file, text]) => readSections(text).flatMap((section) => fromHardLines(file, section)))
  return withoutTwins([...made, ...hard])
}

function fromTemplates(language: string, { heading, lines }: Section, slots: readonly Section[]): readonly CorpusLine[] {
  const [genre, only = language] = heading.split(' ')
  return lines.flatMap(({ text, number }) => {
    const names = Array.from(text.matchAll(/\{([a-z0-9]+)\}/g), (it) => it[1] ?? '')
    const times = names.length === 0 ? 1 : names.some((it) => kindOf[it] !== undefined) ? 10 : 4
    return Array.from({ length: times }, (_, time) => {
      const chosen: Vector[] = []
      const marked = text.replace(/\{([a-z0-9]+)\}/g, (_slot, name: string) => {
        const all = vectorsFor(name, only, slots)
        const vector = all[(hashOf(`${name} ${text}`) + time + 7 * chosen.length) % all.length]
        if (vector === undefined) throw new Error(`nothing for the slot ${name}`)
        chosen.push(vector)
        return markOf(name, vector)
      })
      const country = chosen.find((it) => it.country !== undefined)?.country ?? (time % 2 === 0 ? countryIn(only, text) : null)
      return lineOf({ language: only, genre, origin: `templates/${language}:${number}`, country, marked, template: text }, [
        ...chosen.filter((_, index) => kindOf[names[index] ?? ''] !== undefined).map((it) => it.published),
      ])
    })
  })
}

/** A file has a default country whether or not a number needs one: its other lines have to stand it too. */
function countryIn(language: string, text: string): string | null {
  const countries = countriesOf[language] ?? []
  return countries[hashOf(text) % countries.length] ?? null
}

const countriesOf: Readonly<Record<string, readonly string[]>> = {
  ...{ en: ['US', 'GB', 'IN', 'AU'], de: ['DE', 'AT', 'CH'], fr: ['FR', 'BE'], es: ['ES', 'MX', 'AR'], pt: ['BR', 'PT'] },
  ...{ it: ['IT'], nl: ['NL', 'BE'], pl: ['PL'], tr: ['TR'], ar: ['EG', 'SA', 'AE'] },
}

/** The kind of identifier that a slot holds. Slots that are not named here hold something that stays. */
const kindOf: Readonly<Record<string, CorpusKind>> = {
  ...{ ip: 'ip', ip4: 'ip', ip6: 'ip', host: 'ip', endpoint: 'ip', sshpeer: 'ip', cidr: 'ip', ipdressed: 'ip' },
  ...{ phone: 'phone', tel: 'phone', teluri: 'phone', phonedressed: 'phone' },
  ...{ mail: 'mail', mailodd: 'mail', maildressed: 'mail', mailescaped: 'mail' },
  ...{ imei: 'imei', imeisv: 'imei', imsi: 'imsi', mac: 'mac', iban: 'iban', ibandressed: 'iban', card: 'card', account: 'account' },
}

function markOf(slot: string, { shown, canonical }: Vector): string {
  const kind = slot === 'cite' || slot === 'docket' ? 'keep' : kindOf[slot]
  if (kind === undefined) return shown
  return canonical === undefined || canonical === shown ? `⟦${kind}¦${shown}⟧` : `⟦${kind}¦${shown}¦${canonical}⟧`
}

function vectorsFor(slot: string, language: string, sections: readonly Section[]): readonly Vector[] {
  const fitting = sections.filter(
    ({ settings }) => settings['slots']?.split(',').includes(slot) && (settings['languages']?.split(',').includes(language) ?? true),
  )
  return fitting.flatMap(({ lines, settings }) =>
    lines.map(({ text }) => {
      const [shown = '', canonical, country] = text.split('\t')
      return { shown, canonical, country, published: !/by hand/.test(settings['source'] ?? 'by hand') }
    }),
  )
}

function fromHardLines(file: string, { heading, settings, lines }: Section): readonly CorpusLine[] {
  const [language, genre] = heading.split(' ')
  return lines.map(({ text, number }) => {
    const marked = settings['all'] === 'keep' ? `⟦keep¦${text}⟧` : text
    const line = {
      language,
      genre,
      origin: `hard/${file}:${number}`,
      country: settings['country'] ?? null,
      marked,
      template: marked,
      isOpen: settings['half'] === 'development',
    }
    return lineOf(
      line,
      parseMarked(marked).marks.map(() => settings['published'] === 'yes'),
    )
  })
}

interface Parts {
  readonly language: string | undefined
  readonly genre: string | undefined
  readonly origin: string
  readonly country: string | null
  readonly marked: string
  readonly template: string
  /** Written beside the finder: of no use for the held-out half. */
  readonly isOpen?: boolean
}

function lineOf({ template, isOpen = false, ...parts }: Parts, published: readonly boolean[]): CorpusLine {
  const language = languages.find((it) => it === parts.language)
  const genre = genres.find((it) => it === parts.genre)
  if (language === undefined || genre === undefined) throw new Error(`an unknown language or genre: ${parts.origin}`)
  try {
    return { ...parts, language, genre, half: isOpen ? 'development' : halfOf(template), published, ...parseMarked(parts.marked) }
  } catch (error) {
    throw new Error(parts.origin, { cause: error })
  }
}

function withoutTwins(lines: readonly CorpusLine[]): readonly CorpusLine[] {
  const seen = new Set<string>()
  return lines.filter(({ marked, country }) => {
    const key = `${country ?? ''} ${marked}`
    return seen.has(key) ? false : seen.add(key)
  })
}
