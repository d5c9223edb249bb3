import { findPhoneNumbersInText } from 'libphonenumber-js/max'
import { createRedactionStream, findIdentifiers, redactText } from 'lawful-request/redaction'
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

/** A log of records: each line of a text as a message, in bytes. */
function recordsOf(text) {
  const records = text
    .split('\n')
    .map((message, id) => JSON.stringify({ time: '2026-08-20T11:02:33.123Z', level: 'info', id, status: 200, message }))
  return chunksOf(`${records.join('\n')}\n`).map((it) => new TextEncoder().encode(it))
}

/** One stream that never ends: a chunk of whole lines goes in, and comes out redacted. */
function throughStream() {
  const stream = createRedactionStream({ format: 'ndjson', defaultCountry: 'US' })
  const [writer, reader] = [stream.writable.getWriter(), stream.readable.getReader()]
  return async (bytes) => {
    writer.write(bytes).catch(() => {})
    return (await reader.read()).value
  }
}

const isDigit = Uint8Array.from({ length: 256 }, (_, code) => (code >= 0x30 && code <= 0x39 ? 1 : 0))

/** The least that anybody can do who looks at every byte. */
function byteLoop(bytes) {
  let count = 0
  for (let at = 0; at < bytes.length; at++) count += isDigit[bytes[at]]
  return count
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
  const records = recordsOf(text.slice(0, 8_000_000))
  const ordinary = {
    'NDJSON stream': { inputs: records, decide: throughStream(), isAsync: true },
    'bare byte loop': { inputs: records, decide: byteLoop },
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
