import { type AuthorityKind, authorityKinds } from '../../vocabulary/authorities.ts'
import { type Instrument, instruments } from '../../vocabulary/instruments.ts'
import type { Entitlement } from './who-may-get-what.ts'

/** One row of the matrix: a kind of data, and by which instruments who gets it, or has it kept. */
export interface MatrixRow {
  readonly says: string
  readonly disclosed: readonly InstrumentLine[]
  readonly kept: readonly InstrumentLine[]
}

/** An instrument, and in words those of whom some request is answered: `police, judge or court ?`. */
export interface InstrumentLine {
  readonly instrument: Instrument
  readonly who: string
}

const rows: readonly { readonly says: string; readonly items: readonly Entitlement['item'][]; readonly target: Entitlement['target'] }[] = [
  { says: 'Name, address and the like', items: ['person-name', 'postal-address', 'phone-number', 'email-address'], target: 'account' },
  { says: 'Behind an IP address', items: ['person-name'], target: 'ip-endpoint' },
  { says: 'Means of payment', items: ['payment-instrument'], target: 'account' },
  { says: 'IP address at registration', items: ['registration-ip'], target: 'account' },
  { says: 'IP addresses of sessions', items: ['session-ip-log'], target: 'account' },
  { says: 'Who communicated with whom', items: ['interaction-log'], target: 'account' },
  { says: 'Location', items: ['location'], target: 'account' },
  { says: 'Messages', items: ['message-content'], target: 'account' },
]

/** The legend of the signs in these words. */
export const legend =
  '(V) may be given and cannot be demanded; ? rests on a rule that nobody confirmed, which opens it or stands against it, so it goes to a lawyer first'

/** The matrix of a State as rows for people. */
export const matrixInWords = (matrix: readonly Entitlement[]): readonly MatrixRow[] =>
  rows.map(({ says, items, target }) => {
    const ofRow = matrix.filter((it) => it.target === target && items.includes(it.item))
    const lines = (isKept: boolean): readonly InstrumentLine[] =>
      [...new Set(ofRow.map((it) => it.instrument))]
        .filter((it) => (instruments[it].act === 'preserve') === isKept)
        .map((instrument) => ({
          instrument,
          who: whoTold(
            ofRow.filter((it) => it.instrument === instrument),
            items.length,
          ),
        }))
    return { says, disclosed: lines(false), kept: lines(true) }
  })

/** Where things of one row differ, the least of them counts. */
function whoTold(entries: readonly Entitlement[], items: number): string {
  const by = new Map<string, AuthorityKind[]>()
  for (const authority of new Set(entries.map((it) => it.authority))) {
    const own = entries.filter((it) => it.authority === authority)
    const how = `${own.some((it) => it.atBest === 'voluntary') ? ' (V)' : ''}${own.some((it) => it.how === 'unverified') ? ' ?' : ''}`
    const sign = `${how}${own.length < items ? ' (some of it)' : ''}`
    by.set(sign, [...(by.get(sign) ?? []), authority])
  }
  return [...by].map(([sign, of]) => `${authoritiesTold(of)}${sign}`).join('; ')
}

const everybody = Object.keys(authorityKinds).length
const courts: readonly AuthorityKind[] = ['judge', 'court', 'investigating-judge']

function authoritiesTold(of: readonly AuthorityKind[]): string {
  if (of.length >= everybody - 1) return 'any authority'
  const isEachCourt = courts.every((it) => of.includes(it))
  const rest = isEachCourt ? of.filter((it) => !courts.includes(it)) : of
  return [...rest, ...(isEachCourt ? ['judge or court'] : [])].map((it) => it.replaceAll('-', ' ')).join(', ')
}
