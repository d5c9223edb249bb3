import type { DeclineGround } from '../../vocabulary/outcomes.ts'
import type { Instrument } from '../../vocabulary/instruments.ts'

/**
 * Where a ground stands in the form by which an addressee tells that a certificate is not executed: the boxes of Section D(a) in their order, of
 * which the seventh names production orders only. A ground without a box is explained in Section D(b).
 *
 * Source: Reg. (EU) 2023/1543, Annex III, Section D.
 */
const boxes: { readonly [G in DeclineGround]?: { readonly box: number; readonly only?: Instrument } } = {
  incomplete: { box: 1 },
  'not-stored-at-receipt': { box: 4 },
  impossible: { box: 5 },
  'issuer-not-competent': { box: 6 },
  'validation-refused': { box: 6 },
  'offence-below-threshold': { box: 7, only: 'epoc' },
  'service-not-covered': { box: 8 },
}

/** The place of a ground in the form of Annex III, for the instruments to which it belongs; null for all others. */
export function annexThreePlace(ground: DeclineGround, instrument: Instrument): string | null {
  if (instrument !== 'epoc' && instrument !== 'epoc-pr') return null
  const found = boxes[ground]
  const isThere = found !== undefined && (found.only === undefined || found.only === instrument)
  return isThere ? `Section D(a), box ${found.box}` : 'Section D(b)'
}
