/*
 * Words that forms and the canonical request share, as data. Words that a rule can ask about are in the vocabulary; these are only read.
 */

/** The forms that door 1 reads. */
export const formNames = [
  'epoc',
  'epoc-pr',
  'us-subpoena',
  'us-2703-d-order',
  'us-search-warrant',
  'us-national-security-letter',
  'us-preservation-letter',
  'us-emergency-request',
  'dsa-order-to-act',
  'dsa-order-to-provide-information',
  'tco-removal-order',
  'mutual-assistance-request',
  'gb-overseas-production-order',
  'order',
] as const

/** The kinds of signature that a form can state. */
export const signatureKinds = ['handwritten', 'stamp', 'electronic-signature', 'electronic-seal', 'other'] as const

/** How an identifier is written; door 3 validates it. */
export const identifierKinds = [
  'ip-address',
  'phone-number',
  'email-address',
  'imei',
  'imsi',
  'mac-address',
  'iban',
  'payment-card',
  'account-name',
  'url',
  'other',
] as const

/** In which capacity a form can address somebody. Source: Reg. (EU) 2023/1543, Annex I, B. */
export const addresseeCapacities = ['designated-establishment', 'legal-representative'] as const

/** The grounds for telling the user later. Source: Reg. (EU) 2023/1543, Annex I, H; Dir. (EU) 2016/680, Art. 13(3). */
export const delayGrounds = [
  'obstruction-of-inquiries',
  'prejudice-to-prosecution',
  'public-security',
  'national-security',
  'rights-of-others',
] as const

/** To whom a form can have the data sent. Source: Reg. (EU) 2023/1543, Annex I, L(a). */
export const deliveryTargets = ['issuing-authority', 'validating-authority', 'other-authority'] as const

/** What a generic order can say is to be done. */
export const actions = ['produce', 'preserve', 'restrict'] as const

/** How far the data were preserved earlier. Source: Reg. (EU) 2023/1543, Annex I, D. */
export const preservationExtents = ['total', 'partial'] as const

/** What earlier requests a form can name. Source: Reg. (EU) 2023/1543, Annex I, D. */
export const relationKinds = ['earlier-preservation', 'earlier-production'] as const

/** What a request can say about silence. */
export const nonDisclosures = ['none', 'requested', 'ordered'] as const

/** How far an order to act says that it reaches. Source: Reg. (EU) 2022/2065, Art. 9(2)(b) and recital 36. */
export const territorialExtents = ['issuing-state', 'union', 'worldwide'] as const

/** The types of terrorist material, points (a) to (e). Source: Reg. (EU) 2021/784, Art. 2(7). */
export const materialTypes = ['incitement', 'solicitation-to-commit', 'solicitation-to-participate', 'instruction', 'threat'] as const
