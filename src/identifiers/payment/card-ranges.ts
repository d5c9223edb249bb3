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

const between = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/**
 * The ranges that card networks issue from. Networks share some of them, so a number can belong to several.
 *
 * Source: the issuer identification numbers that the networks publish for those who accept cards (ISO/IEC 7812-1 gives the form); the register
 * itself is not public.
 */
export const cardRanges: readonly CardRange[] = [
  { network: 'american-express', from: '34', to: '34', lengths: [15] },
  { network: 'american-express', from: '37', to: '37', lengths: [15] },
  { network: 'borica', from: '2205', to: '2205', lengths: [16] },
  { network: 'china-t-union', from: '31', to: '31', lengths: [19] },
  { network: 'dankort', from: '5019', to: '5019', lengths: [16] },
  { network: 'diners-club', from: '300', to: '305', lengths: between(14, 19) },
  { network: 'diners-club', from: '3095', to: '3095', lengths: between(14, 19) },
  { network: 'diners-club', from: '36', to: '36', lengths: between(14, 19) },
  { network: 'diners-club', from: '38', to: '39', lengths: between(14, 19) },
  { network: 'discover', from: '6011', to: '6011', lengths: between(16, 19) },
  { network: 'discover', from: '644', to: '649', lengths: between(16, 19) },
  { network: 'discover', from: '65', to: '65', lengths: between(16, 19) },
  { network: 'humo', from: '9860', to: '9860', lengths: [16] },
  { network: 'jcb', from: '3528', to: '3589', lengths: between(16, 19) },
  { network: 'maestro', from: '50', to: '50', lengths: between(12, 19) },
  { network: 'maestro', from: '56', to: '58', lengths: between(12, 19) },
  { network: 'maestro', from: '61', to: '61', lengths: between(12, 19) },
  { network: 'maestro', from: '63', to: '63', lengths: between(12, 19) },
  { network: 'maestro', from: '66', to: '69', lengths: between(12, 19) },
  { network: 'mastercard', from: '2221', to: '2720', lengths: [16] },
  { network: 'mastercard', from: '51', to: '55', lengths: [16] },
  { network: 'mir', from: '2200', to: '2204', lengths: between(16, 19) },
  { network: 'napas', from: '9704', to: '9704', lengths: [16, 19] },
  { network: 'rupay', from: '508', to: '508', lengths: [16] },
  { network: 'rupay', from: '60', to: '60', lengths: [16] },
  { network: 'rupay', from: '65', to: '65', lengths: [16] },
  { network: 'rupay', from: '81', to: '82', lengths: [16] },
  { network: 'troy', from: '9792', to: '9792', lengths: [16] },
  { network: 'uatp', from: '1', to: '1', lengths: [15] },
  { network: 'unionpay', from: '62', to: '62', lengths: between(16, 19) },
  { network: 'unionpay', from: '81', to: '81', lengths: between(16, 19) },
  { network: 'uzcard', from: '8600', to: '8600', lengths: [16] },
  { network: 'verve', from: '506099', to: '506198', lengths: [16, 18, 19] },
  { network: 'verve', from: '650002', to: '650027', lengths: [16, 18, 19] },
  { network: 'visa', from: '4', to: '4', lengths: [13, 16, 19] },
]
