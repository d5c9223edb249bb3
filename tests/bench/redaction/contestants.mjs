import { findPhoneNumbersInText } from 'libphonenumber-js/max'
import { findIdentifiers, redactText } from 'lawful-request/redaction'
import { SyncRedactor } from 'redact-pii'
import { adversarial, corpusOf, proseOf } from './corpus.mjs'

const off = { enabled: false }

/** `redact-pii` with the rules for what we look for, too: phones, mail, addresses, cards. The others would only slow it down. */
const comparable = new SyncRedactor({
  builtInRedactors: {
    names: off,
    zipcode: off,
    streetAddress: off,
    username: off,
    password: off,
    credentials: off,
    digits: off,
    url: off,
    usSocialSecurityNumber: off,
  },
})

export const length = 20_000_000
/** As much at once: the size in which text arrives. */
const chunk = 65_536

function chunksOf(text) {
  const chunks = []
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from + chunk)
    const to = end === -1 ? text.length : end + 1
    chunks.push(flat(text.slice(from, to)))
    from = to
  }
  return chunks
}

/** In one piece, as a text is that was read from somewhere: joined and cut ones are slower to look at. */
const flat = (text) => Buffer.from(text, 'utf16le').toString('utf16le')

const found = (text) => findIdentifiers(text, { defaultCountry: 'US' })

/** Everybody who is measured, with the text that is. What a peer gives is not compared: each of them finds something else. */
export function prepareContestants() {
  const { text, lines, held } = corpusOf({ seed: 1543, length, density: 10 })
  const inputs = chunksOf(text)
  const prose = chunksOf(proseOf({ seed: 2713, length: 2_000_000 }))
  const redact = (it) => redactText(it, { defaultCountry: 'US' }).text
  const ordinary = {
    'redactText, all kinds': { inputs, decide: redact },
    'libphonenumber-js/max, phones alone': { inputs: chunksOf(text.slice(0, 1_000_000)), decide: (it) => findPhoneNumbersInText(it, 'US') },
    'redact-pii, comparable rules': { inputs: chunksOf(text.slice(0, 4_000_000)), decide: (it) => comparable.redact(it) },
  }
  // By themselves: what was compiled for texts that nobody writes is compiled for nobody.
  const adverse = { 'findIdentifiers, prose': { inputs: prose, decide: found } }
  const pairs = Object.entries(adversarial).map(([name, unit]) => {
    const once = flat(unit.repeat(Math.ceil(100_000 / unit.length)))
    adverse[`adversarial: ${name}`] = { inputs: [once], decide: found }
    return { name, once, twice: flat(once + once) }
  })
  return { ordinary, adverse, pairs, found, counts: { lines, held, found: inputs.reduce((sum, it) => sum + found(it).length, 0) } }
}
