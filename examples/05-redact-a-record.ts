// A record of a support conversation, before it goes to somebody else: identifiers hidden, the one that is authorised kept, citations left alone.
import { findIdentifiers, findNearMisses, redactRecord, redactText } from 'lawful-request/redaction'

const record = {
  ticket: 4711,
  opened: '2026-08-20T11:02:33+02:00',
  'seller@shop.example.org': 'locked since the order under 18 U.S.C. § 2703(d), docket 1:26-mj-00042',
  messages: [
    'I logged in from 192.0.2.7:51422, then from [2001:db8::7]:443.',
    'You can call me on +44 20 7946 0958 or write to seller [at] shop [.] example [.] org',
    'The app says version 10.4.0.12, as in section 3.2.1.4 of your guide.',
  ],
}

const { value, findings } = redactRecord(record, { keep: ['192.0.2.7'] })
console.log(JSON.stringify(value, null, 2))

// What was hidden where and why, without what it was: this may be logged.
for (const { path, kind, why, inKey } of findings) console.log(path.join('.'), kind, why, inKey ? '(the key)' : '')

// The same person in two files, without saying who: one key a case, destroyed with the case.
const key = crypto.getRandomValues(new Uint8Array(32))
const pseudonym = (text: string): string => redactText(text, { replacement: 'pseudonym', key }).text
console.log(pseudonym('192.0.2.7:51422') === pseudonym('192[.]0[.]2[.]7'))

// Numbers without calling code are looked for only where somebody says in which country they are dialled.
console.log(findIdentifiers('call 020 7946 0958').length, findIdentifiers('call 020 7946 0958', { defaultCountry: 'GB' })[0]?.canonical)

// What names a subscriber is the address with its port and the time: the one observation that an order names stays, the same address at another time goes.
const seen = '203.0.113.7:51413 at 2026-09-10T14:03:22+02:00\n203.0.113.7:40022 at 2026-09-11T08:15:00+02:00'
console.log(redactText(seen, { observations: true, keep: ['203.0.113.7:51413 2026-09-10T12:03:22Z'] }).text)

// What was left, and why: whoever reads the text before it leaves looks there first.
for (const { kind, why } of findNearMisses('My card 4111 1111 1111 1112, ask @bob')) console.log(kind, why)
