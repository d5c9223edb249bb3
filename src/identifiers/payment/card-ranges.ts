/** A network that issues payment cards. */
export type CardNetwork =
  | 'american-express'
  | 'borica'
  | 'china-t-union'
  | 'dankort'
  | 'diners-club'
  | 'discover'
  | 'humo'
  | 'jcb'
  | 'maestro'
  | 'mastercard'
  | 'mir'
  | 'napas'
  | 'rupay'
  | 'troy'
  | 'uatp'
  | 'unionpay'
  | 'uzcard'
  | 'verve'
  | 'visa'

/** Numbers that begin with anything from `from` to `to`, which have as many digits as each other, and have one of the lengths. */
export interface CardRange {
  readonly network: CardNetwork
  readonly from: string
  readonly to: string
  readonly lengths: readonly number[]
}

/**
 * The ranges that card networks issue from: the network, with what its numbers begin, and how many digits they have. Networks share some of them, so a
 * number can belong to several.
 *
 * Source: the issuer identification numbers that the networks publish for those who accept cards (ISO/IEC 7812-1 gives the form); the register
 * itself is not public.
 */
const table = `
  american-express  34 37                        15
  borica            2205                         16
  china-t-union     31                           19
  dankort           5019                         16
  diners-club       300-305 3095 36 38-39        14-19
  discover          6011 644-649 65              16-19
  humo              9860                         16
  jcb               3528-3589                    16-19
  maestro           50 56-58 61 63 66-69         12-19
  mastercard        2221-2720 51-55              16
  mir               2200-2204                    16-19
  napas             9704                         16 19
  rupay             508 60 65 81-82              16
  troy              9792                         16
  uatp              1                            15
  unionpay          62 81                        16-19
  uzcard            8600                         16
  verve             506099-506198 650002-650027  16 18 19
  visa              4                            13 16 19
`

/** {@link table}, read. */
export const cardRanges: readonly CardRange[] = /* @__PURE__ */ rangesIn(table)

function rangesIn(rows: string): readonly CardRange[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [network, beginnings = '', lengths = ''] = row.trim().split(/ {2,}/)
      return beginnings.split(' ').map((it) => {
        const [from = '', to = from] = it.split('-')
        return { network: network as CardNetwork, from, to, lengths: numbersIn(lengths) }
      })
    })
}

/** `14-19` or `16 18 19`. */
function numbersIn(text: string): readonly number[] {
  const [first = 0, last] = text.split('-').map(Number)
  return last === undefined ? text.split(' ').map(Number) : Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
