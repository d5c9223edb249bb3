import { tableOf } from './table.mjs'

/** A ratio that must not fall below `atLeast`, and that we would like to be `aim`. */
export const floor = (says, ratio, { atLeast, aim }) => ({ says, ratio, atLeast, aim, isMet: ratio >= atLeast, isReached: ratio >= aim })

/** Floors as a table. A floor fails the run, an aim is told. */
export const floorTable = (floors) =>
  tableOf(
    ['gate', 'measured', 'at least', 'aim', ''],
    floors.map((it) => [
      it.says,
      it.ratio.toPrecision(3),
      String(it.atLeast),
      String(it.aim),
      it.isMet ? (it.isReached ? 'met, aim reached' : 'met') : 'NOT MET',
    ]),
  )
