import { isLetterAt } from '../scan/codes.ts'
import { lastWord } from '../scan/last-word.ts'

/*
 * Four numbers between dots can count editions, sections or money. What stands beside them tells; where nothing does, they are taken for an address.
 */

/** Numbers of sections and products rarely get so far; the parts of addresses do. */
export const likelySection = 100

/** Whether what stands beside four numbers shows that they are no address. */
export function isNoAddress(text: string, parts: readonly string[], from: number, to: number): boolean {
  if (isAmount(text, parts, from, to) || isSuffixed(text, to)) return true
  return mayBeNamed(text, from) && (isVersion(text, parts, from) || isSection(text, parts, from))
}

/** Whether anything before a place could say so: most addresses stand behind an ordinary word, and no pattern needs to look. */
function mayBeNamed(text: string, from: number): boolean {
  const before = text.charCodeAt(from - 1)
  if (Number.isNaN(before) || before === 0x0a || before === 0x5b || before === 0x28) return false
  const word = lastWord(text, from)
  if (word === '') return before !== 0x20 || !isLetterAt(text, from - 2)
  return names.has(word) || word.endsWith('version') || before === 0x3a
}

// In small letters, with | between. Each word is looked for by itself first, since most addresses stand behind none of them.
// Long dashes are folded to hyphens, and the sign for a long vowel is one of them.
const versions =
  'v|ver|version|versions|versionnummer|versionsnummer|versionen|versión|versão|versao|versione|versioni|versie|wersja|wersji|wersję|sürüm|sürümü|surum|surumu|إصدار|الإصدار|والإصدار|للإصدار|بالإصدار|संस्करण|версия|версии|версія|версії|verze|verzió|versiune|versiunea|versio|έκδοση|έκδοσης|גרסה|גירסה|نسخة|النسخة|버전|バ-ジョン|版本|release|build|firmware|kernel'
const products =
  'chrome|chromium|crios|headlesschrome|safari|firefox|fxios|edg|edge|edga|edgios|opr|opera|vivaldi|yabrowser|samsungbrowser|version|mobile|applewebkit|electron|android|windows|macos|ios|linux|dalvik|cfnetwork|darwin|okhttp|curl|wget|nginx|apache|php|openssl|python|java|node|thunderbird|outlook|telegram|whatsapp|signal|skype|slack|discord'
const sections =
  'art|arts|artigo|artigos|article|articles|artikel|section|sections|sec|sect|clause|clauses|chapter|chapters|paragraph|paragraphs|para|paras|annex|appendix|part|schedule|abschnitt|abschnitte|abs|ziffer|ziffern|ziff|kapitel|kap|anlage|abb|nr|nrn|no|nos|rn|rdnr|tabelle|table|tables|figure|figures|fig|item|items|step|steps|capítulo|capitulo|oid'
/** Words that only count with what stands around them, and those between two numbers of a list. */
/** What has versions, and may stand between the word and the number: `versión de la aplicación 6.1.2.34`. */
const programs =
  'app|application|aplicación|aplicacion|aplicație|aplicația|aplicação|aplicativo|applicazione|applicatie|anwendung|aplikacji|aplikace|aplikácie|alkalmazás|uygulama|uygulamanın|software|firmware|programa|programma|logiciel'
const others = 'point|points|rule|rules|n|nº|and|to|or|und|bis|et|ジョン'

const names: ReadonlySet<string> = new Set([versions, products, sections, programs, others].join('|').split('|'))

/** Numbers that go on with the same thing: `versions 1.2.3.4, 1.2.3.5 and `. */
const list = String.raw`(?:\d{1,9}(?:\.\d{1,9}){1,4}(?:, ?| and | to | or | und | bis | et | - |-)){0,8}`

const versionWord = new RegExp(
  String.raw`(?<=(?:(?<![\p{L}\p{N}])(?:${versions}|ver\.)(?: (?:(?:of|de|del|da|do|der|van)(?: the| la| het)? |dell[’'])?(?:${programs}))?|[a-z]Version)["']?[ \t]{0,2}[:=#]?[ \t]{0,2}["']?${list})`,
  'iuy',
)
const comparison = /(?<=(?:[<>=!~]=|[~^])[ \t]?)/y
const suffix = /(?:[-+](?:alpha|beta|rc|snapshot|stable|build\d)|\.(?:jar|zip|tar|tgz|whl|deb|rpm|exe|msi|dmg|apk)(?![\p{L}\p{N}]))/iuy
const product = new RegExp(String.raw`(?<=(?<![\p{L}\p{N}])(?:${products}|app(?=\/))[/ ]v?)`, 'iuy')

const isAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** `1.2.3.4-beta`, `1.2.3.4.jar` */
const isSuffixed = (text: string, to: number): boolean => {
  const code = text.charCodeAt(to)
  return (code === 0x2d || code === 0x2b || code === 0x2e) && isAt(suffix, text, to)
}

/** `v1.2.3.4`, `version 10.4.0.12`, `Chrome/120.0.0.0`, `>=1.2.3.4`. */
function isVersion(text: string, parts: readonly string[], from: number): boolean {
  if (isAt(versionWord, text, from) || isAt(comparison, text, from) || isAt(artefact, text, from) || isAt(agent, text, from)) return true
  const small = parts.slice(1).every((it) => Number(it) < likelySection)
  return (
    small &&
    (isAt(product, text, from) || (isAt(name, text, from) && Number(parts[0]) >= likelySection && parts[2] === '0' && parts[3] === '0'))
  )
}

/** `User-Agent: Softphone/5.6.1.200`: what stands behind a slash there is a version. RFC 9110, 10.1.5. */
const agent = /(?<=(?:user-agent|x-mailer)["']?[:=] ?["']?(?:(?:[^\n"=:]|:(?! )){0,80} )?[a-z][\w-]{0,40}\/)/iy

const name = /(?<=[A-Z][\p{L}\p{N}]{0,40}\/)/uy

/** `com.example:library:1.2.3.4` */
const artefact = /(?<=[a-z][\w-]{0,20}(?:\.[a-z][\w-]{0,20}){1,5}:[a-z][\w.-]{0,40}:)/iuy

const sectionWord = new RegExp(
  String.raw`(?<=(?:§{1,2}|(?<!\p{L})(?:${sections}|(?<!access )points?|(?<!firewall )rules?)\.?)[ \t]{0,2}(?:no\.? ?|n[º°]\.? ?)?${list})`,
  'iuy',
)

/** `section 3.2.1.4`: a word for a place in a text, and four numbers as places have them. None of them is zero. */
const isSection = (text: string, parts: readonly string[], from: number): boolean =>
  parts.every((it) => Number(it) > 0 && Number(it) < likelySection) && isAt(sectionWord, text, from)

/** `1.234.200.100 EUR`, `1.000.000.000`: groups of thousands, beside a currency or all zeros. */
const isAmount = (plain: string, parts: readonly string[], from: number, to: number): boolean =>
  parts.slice(1).every((it) => it === '000') ||
  (parts.slice(1).every((it) => it.length === 3) &&
    (/^ ?(?:€|\$|£|₹|%|EUR|USD|GBP|CHF|BRL|INR|JPY)/.test(plain.slice(to, to + 5)) ||
      /(?:€|\$|£|₹|EUR|USD|GBP|CHF|BRL|INR|JPY) ?$/.test(plain.slice(Math.max(0, from - 5), from))))
