/*
 * Articles 4, 5(3) and (4) and 8 of Regulation (EU) 2023/1543 once more, as plain if and else, written from the text and knowing nothing of
 * rules, patterns or three truth values. The pack is compared with it over every combination.
 */

/** Who issued the order. */
export type Issuer = 'judge' | 'prosecutor' | 'police' | 'intelligence'
/** What the box for the validating authority says. */
export type Validation = 'blank' | 'none' | 'prosecutor' | 'judge'
/** Whether it is an emergency case, and in it whether the validation is to follow. */
export type Urgency = 'none' | 'validated' | 'validation-to-follow'
/** The categories of Art. 3(9) to (12). */
export type Category = 'subscriber' | 'identification' | 'traffic' | 'content'
/** What Section G(c) says about the offence. */
export type Offence = 'three-years' | 'listed-by-system' | 'listed-otherwise' | 'terrorism' | 'below' | 'blank'
/** What happened with the enforcing authority. */
export type Notification = 'blank' | 'not-needed' | 'waiting' | 'cleared' | 'silent-for-ten-days' | 'refused'

/** An order, as far as these articles look at it. */
export interface ModelOrder {
  readonly instrument: 'epoc' | 'epoc-pr'
  readonly issuer: Issuer
  readonly validation: Validation
  readonly urgency: Urgency
  readonly category: Category
  readonly offence: Offence
  readonly notification: Notification
}

type Answer = 'fine' | 'hopeless' | 'ask'

/** What these articles answer. */
export function answerOfTheArticles(order: ModelOrder): string {
  const competent = isCompetent(order)
  if (order.instrument === 'epoc-pr') {
    // Art. 6(3): every offence. Art. 8 knows no notification of a preservation order.
    if (competent === 'hopeless') return 'decline issuer-not-competent'
    return competent === 'ask' ? 'clarify' : 'preserve'
  }
  const offence = isGraveEnough(order)
  // Art. 12(2), 16(4): what is hopeless is not asked about.
  if (competent === 'hopeless') return 'decline issuer-not-competent'
  if (offence === 'hopeless') return 'decline offence-below-threshold'
  if (order.notification === 'refused') return 'decline refused-by-enforcing-authority'
  if (competent === 'ask' || offence === 'ask') return 'clarify'
  if (!isStrict(order)) return 'disclose'
  // Art. 8(4): the notification suspends, except in an emergency.
  if (order.urgency !== 'none') return 'disclose'
  if (order.notification === 'blank') return 'clarify'
  return order.notification === 'waiting' ? 'hold' : 'disclose'
}

/** Traffic data, except for the sole purpose of identifying the user, and content data: Arts 4(2), 5(4), 8(1). */
function isStrict({ category }: ModelOrder): boolean {
  return category === 'traffic' || category === 'content'
}

function isCompetent(order: ModelOrder): Answer {
  const { issuer, validation, urgency, instrument } = order
  // Art. 4(1)(b), (2)(b), (3)(b): any other authority that investigates crime; a service that does not is none.
  if (issuer === 'intelligence') return 'hopeless'
  // Art. 4(1)(a), (2)(a), (3)(a)
  if (issuer === 'judge') return 'fine'
  if (instrument === 'epoc' && isStrict(order)) {
    // Art. 4(2)(b): a judge, a court or an investigating judge has to validate. Art. 4(5) does not mention paragraph 2.
    if (validation === 'judge') return 'fine'
    return validation === 'blank' ? 'ask' : 'hopeless'
  }
  if (issuer === 'prosecutor') return 'fine'
  // Art. 4(1)(b), (3)(b): a prosecutor may validate too.
  if (validation === 'judge' || validation === 'prosecutor') return 'fine'
  // Art. 4(5)
  if (urgency === 'validation-to-follow') return 'fine'
  return validation === 'blank' ? 'ask' : 'hopeless'
}

function isGraveEnough(order: ModelOrder): Answer {
  // Art. 5(3)
  if (!isStrict(order)) return 'fine'
  // Art. 5(4)
  if (order.offence === 'blank') return 'ask'
  return order.offence === 'below' || order.offence === 'listed-otherwise' ? 'hopeless' : 'fine'
}
