import * as z from 'zod/mini'
import { isCalendarDate } from '../foundation/calendar-date.ts'
import { type GateId, isGateId } from '../foundation/gate-id.ts'
import { isInstant } from '../foundation/is-instant.ts'
import { countries } from '../vocabulary/countries.ts'
import { dataItems, ungrantableItems, unlistedItem } from '../vocabulary/data-items.ts'
import { instruments } from '../vocabulary/instruments.ts'
import { declineGrounds, outcomes, referReasons } from '../vocabulary/outcomes.ts'
import { isOneLine } from './is-one-line.ts'
import { answers, steps } from './metrics.ts'
import type { TransparencyReport } from './transparency-report.ts'

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(table) as K[]

const number = z.int().check(z.minimum(0))
const date = z.string().check(z.refine(isCalendarDate))
const oneForEach = (words: readonly string[]) => z.strictObject(Object.fromEntries(words.map((it) => [it, number])))

const country = z.nullable(z.enum(countries))
const instrument = z.nullable(z.enum(keysOf(instruments)))
const emergency = z.nullable(z.boolean())

const reasons = z.array(
  z.strictObject({ reason: z.enum([...keysOf(declineGrounds), ...keysOf(referReasons), 'not-known']), items: number, cases: number }),
)
const counts = z.strictObject({
  received: number,
  entries: oneForEach(['parse', 'decide', 'disclose', 'event-refused']),
  answers: oneForEach(answers),
  steps: oneForEach(steps),
  items: z.array(
    z.strictObject({
      item: z.enum([...keysOf(dataItems), ...keysOf(ungrantableItems), unlistedItem]),
      outcome: z.enum([...keysOf(outcomes), 'disclosed', 'nothing-held']),
      count: number,
    }),
  ),
  declined: reasons,
  referred: reasons,
  gates: z.exactOptional(
    z
      .array(z.strictObject({ gate: z.custom<GateId>(isGateId), cases: number, disclosed: number, declined: number, other: number }))
      .check(z.minLength(1)),
  ),
})

const id = z.string().check(z.regex(/^\d{4}(-\d{2}|-Q[1-4]|-H[12])?$|^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/))
const coverageEnd = z.strictObject({ at: z.string().check(z.refine(isInstant)), basis: z.enum(['entries', 'stated']) })

const schema = z.strictObject({
  stage: z.literal('report'),
  v: z.literal(1),
  metrics: z.literal('1'),
  definitions: z.record(z.string(), z.string()),
  provider: z.nullable(z.string().check(z.refine(isOneLine))),
  period: z.enum(['month', 'quarter', 'half-year', 'year']),
  range: z.nullable(z.strictObject({ from: date, until: date })),
  coverage: z.nullable(z.strictObject({ from: coverageEnd, until: coverageEnd })),
  suppression: z.literal('none'),
  ledger: z.strictObject({
    entries: number,
    cases: number,
    notRead: number,
    outside: z.strictObject({ entries: number, cases: number }),
    checkpoint: z.nullable(z.strictObject({ size: number, root: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })),
  }),
  periods: z.array(
    z
      .strictObject({
        id,
        from: date,
        until: date,
        coverage: z.enum(['covered', 'partly-covered', 'not-covered']),
        counts: z.nullable(counts),
      })
      .check(z.refine((it) => (it.counts === null) === (it.coverage === 'not-covered'))),
  ),
  rows: z.array(z.strictObject({ period: id, country, instrument, emergency, counts })),
  totals: z.strictObject({
    all: counts,
    byCountry: z.array(z.strictObject({ country, counts })),
    byInstrument: z.array(z.strictObject({ instrument, counts })),
    byEmergency: z.array(z.strictObject({ emergency, counts })),
  }),
})

/** Reads a report that comes from outside; strict, with every word of the vocabulary. Whether it adds up is judged by `reconcile`. */
export const transparencyReportSchema = schema as unknown as z.ZodMiniType<TransparencyReport>
