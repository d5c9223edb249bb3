import { randomFrom } from '../random.mjs'

/*
 * Text as it is redacted: letters and notes, chat, access logs. Most lines hold figures that are no identifiers. Persons, addresses and numbers are fictitious
 * or set aside for documentation.
 */

const words =
  'the account was used by a person who wrote to support about an order that had not arrived and asked for help the court later asked what had been recorded about it on that day while the company answered only what the law allows nobody else was named in the letter'.split(
    ' ',
  )
const names = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi']
const paths = ['/', '/index.html', '/api/v1/items', '/static/app.4f3a2b1c.js', '/img/logo-2x.png', '/search?q=red%20shoes&page=3', '/login']
const agents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'curl/8.5.0',
  'okhttp/4.12.0',
]

/** A seeded text of about so many units, in which so many of a hundred lines hold an identifier. */
export function corpusOf({ seed, length, density }) {
  const random = randomFrom(seed)
  const lines = []
  let size = 0
  let held = 0
  while (size < length) {
    const holds = random.below(100) < density
    const line = lineOf(random, holds ? random.oneOf(identifiers)(random) : null)
    if (holds) held++
    lines.push(line)
    size += line.length + 1
  }
  return { text: lines.join('\n'), lines: lines.length, held }
}

const lineOf = (random, identifier) => random.oneOf([prose, chat, log])(random, identifier)

function prose(random, identifier) {
  const sentences = Array.from({ length: 1 + random.below(4) }, () => sentence(random, random.below(3) === 0 ? decoy(random) : null))
  if (identifier !== null) sentences[random.below(sentences.length)] = sentence(random, identifier)
  return sentences.join(' ')
}

function sentence(random, inside) {
  const chosen = Array.from({ length: 6 + random.below(14) }, () => random.oneOf(words))
  if (inside !== null) chosen[random.below(chosen.length)] = inside
  const text = chosen.join(' ')
  return `${text[0].toUpperCase()}${text.slice(1)}.`
}

const chat = (random, identifier) =>
  `[${two(random, 24)}:${two(random, 60)}] ${random.oneOf(names)}: ${sentence(random, identifier ?? (random.below(2) === 0 ? decoy(random) : null))}`

/** Combined log format. Where no address may stand there is the name of a host, as with a look-up. */
function log(random, identifier) {
  const host = identifier ?? `host-${random.below(1000)}.example.net`
  const day = `${two(random, 28)}/Aug/2026:${two(random, 24)}:${two(random, 60)}:${two(random, 60)} +0000`
  return `${host} - - [${day}] "GET ${random.oneOf(paths)} HTTP/1.1" ${random.oneOf([200, 304, 404])} ${random.below(90_000)} "-" "${random.oneOf(agents)}"`
}

const two = (random, end) => String(random.below(end)).padStart(2, '0')
const digits = (random, count) => Array.from({ length: count }, () => random.below(10)).join('')
const hex = (random, count) => Array.from({ length: count }, () => random.below(16).toString(16)).join('')

const decoy = (random) => random.oneOf(decoys)(random)

const decoys = [
  (random) => `2026-${two(random, 12)}-${two(random, 28)}T${two(random, 24)}:${two(random, 60)}:${two(random, 60)}Z`,
  (random) => `${two(random, 28)}.08.2026`,
  (random) => `${two(random, 24)}:${two(random, 60)}`,
  (random) => `EUR ${1 + random.below(999)},${digits(random, 3)}.${digits(random, 2)}`,
  (random) => `18 U.S.C. § 27${two(random, 60)}(d)`,
  () => 'Regulation (EU) 2023/1543',
  (random) => `ECLI:EU:C:2020:${digits(random, 3)}`,
  (random) => `version ${random.below(20)}.${random.below(20)}.${random.below(20)}`,
  (random) => `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
  (random) => hex(random, 40),
  (random) => `case 1:26-cv-0${digits(random, 4)}`,
  (random) => `order ${digits(random, 8)}`,
  (random) => `section ${1 + random.below(9)}.${1 + random.below(9)}.${1 + random.below(9)}`,
  (random) => `${digits(random, 2)}.${digits(random, 5)}, -${digits(random, 2)}.${digits(random, 5)}`,
]

const identifiers = [
  (random) => `192.0.2.${random.below(256)}`,
  (random) => `198.51.100.${random.below(256)}:${1024 + random.below(60_000)}`,
  (random) => `203.0.113.${random.below(256)}`,
  (random) => `2001:db8::${hex(random, 3)}:${hex(random, 4)}`,
  (random) => `[2001:db8:${hex(random, 4)}::7]:443`,
  (random) => `${random.oneOf(names)}.${hex(random, 4)}@example.org`,
  (random) => `${random.oneOf(names)}@mail.example.com`,
  (random) => `+1 202 555 01${digits(random, 2)}`,
  (random) => `+4420794600${digits(random, 2)}`,
  (random) => `+49 30 23125 ${digits(random, 3)}`,
  (random) => `(202) 555-01${digits(random, 2)}`,
  (random) => `００４４ ２０ ７９４６ ０９${[...digits(random, 2)].map((it) => String.fromCharCode(0xff10 + Number(it))).join('')}`,
  () => 'GB29 NWBK 6016 1331 9268 19',
  () => '4111 1111 1111 1111',
  () => '490154203237518',
  () => '00:00:5e:00:53:01',
]

/** A long run of each of these is where finders get slow. */
export const adversarial = {
  letters: 'a',
  digits: '7',
  'digits and blanks': '1 ',
  'pairs of digits': '12 34 ',
  'groups as in phone numbers': '202 555 01 ',
  hyphens: '1-1-1-',
  dots: '1.1.1.',
  dates: '2026-08-20 ',
  brackets: '(1(1',
  'open brackets': '([{',
  pluses: '+1',
  'plus runs': '+4420794',
  zeros: '00',
  'zero groups': '00 44 ',
  'at signs': '@',
  'short mails': 'a@a@',
  'mails without end': 'a@a.a',
  'long local parts': 'a.b-c_d',
  colons: ':',
  'groups of hexadecimal digits': 'a:1:',
  'double colons': '1::',
  'defanged dots': '1[.]',
  'at in words': 'a (at) ',
  escapes: '%40%2E',
  'full-width digits': '１２',
  'invisible characters': '1\u200b',
  dashes: '1–2—',
  'capital groups': 'GB29 NWBK ',
  'hexadecimal pairs': 'a1-',
  'bank and card groups': '4111 1111 ',
  'words of phones': 'tel 1 call 2 ',
  'words of citations': 'No. 1 § 2, ',
  links: 't.me/a',
}

/** Letters and notes alone, with the figures that they have. */
export function proseOf({ seed, length }) {
  const random = randomFrom(seed)
  const lines = []
  for (let size = 0; size < length; size += lines.at(-1).length + 1) lines.push(prose(random, null))
  return lines.join('\n')
}
