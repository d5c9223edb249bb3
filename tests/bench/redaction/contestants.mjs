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
    chunks.push(text.slice(from, to))
    from = to
  }
  return chunks
}

const found = (text) => findIdentifiers(text, { defaultCountry: 'US' })

/** Everybody who is measured, with the text that is. What a peer gives is not compared: each of them finds something else. */
export function prepareContestants() {
  const { text, lines, held } = corpusOf({ seed: 1543, length, density: 10 })
  const inputs = chunksOf(text)
  const prose = chunksOf(proseOf({ seed: 2713, length: 2_000_000 }))
  const redact = (it) => redactText(it, { defaultCountry: 'US' }).text
  const contestants = {
    'redactText, all kinds': { inputs, decide: redact },
    'libphonenumber-js/max, phones alone': { inputs: chunksOf(text.slice(0, 1_000_000)), decide: (it) => findPhoneNumbersInText(it, 'US') },
    'redact-pii, comparable rules': { inputs: chunksOf(text.slice(0, 4_000_000)), decide: (it) => comparable.redact(it) },
    'findIdentifiers, prose': { inputs: prose, decide: found },
  }
  for (const [name, unit] of Object.entries(adversarial)) {
    const once = unit.repeat(Math.ceil(100_000 / unit.length))
    contestants[`adversarial: ${name}`] = { inputs: [once], decide: found }
    contestants[`adversarial, twice: ${name}`] = { inputs: [once + once], decide: found }
  }
  return { contestants, counts: { lines, held, found: inputs.reduce((sum, it) => sum + found(it).length, 0) } }
}
