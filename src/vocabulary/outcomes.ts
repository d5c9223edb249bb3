/** What can be answered for one requested item, in the order of the table of `docs/deciding.md`. */
export const outcomes = {
  redirect: { final: true, says: 'This is the wrong door; the right one is named.' },
  decline: { final: true, says: 'No, on a ground that is named.' },
  verify: { final: false, says: 'We have to establish something ourselves first.' },
  clarify: { final: false, says: 'The authority has to complete or correct the request.' },
  refer: { final: false, says: 'A named person has to decide or find something.' },
  hold: { final: false, says: 'Ready, but a waiting period runs.' },
  disclose: { final: true, says: 'May be handed over, once a person approves.' },
  preserve: { final: true, says: 'Is to be kept.' },
  restrict: { final: true, says: 'May be restricted, once a person approves.' },
} as const

/** One of {@link outcomes}. */
export type Outcome = keyof typeof outcomes

/** The outcome of a whole request is that of its items if they agree, else `in-part` where some act and some do not. For people and counts only. */
export type RequestOutcome = Outcome | 'in-part'

/** Why an item is declined. */
export const declineGrounds = {
  'not-authentic': { says: 'the request was shown not to come from the authority it names', source: 'Reg. (EU) 2023/1543, Art. 19(5)' },
  'not-grantable': { says: 'this kind of thing is granted to nobody', source: 'docs/decisions/0006' },
  'not-yet-applicable': { says: 'the law invoked did not apply yet', source: 'Reg. (EU) 2023/1543, Art. 34(2)' },
  'no-longer-applicable': { says: 'the law invoked did not apply any more', source: 'the law that replaced it' },
  'not-permitted': { says: 'the law that governs this request permits no such thing', source: 'closed pack without a possible permit' },
  'outside-scope': { says: 'the request lies outside the scope of the law invoked', source: 'Reg. (EU) 2023/1543, Arts 2 and 3(1)' },
  'service-not-covered': { says: 'the service is not one that the law covers', source: 'Reg. (EU) 2023/1543, Art. 16(4)(e)' },
  'not-stored-at-receipt': { says: 'the data did not exist yet when the request was received', source: 'Reg. (EU) 2023/1543, Arts 3(8), 16(4)(d)' },
  'issuer-not-competent': { says: 'the authority was not competent to issue it without the validation that the law asks for', source: 'Reg. (EU) 2023/1543, Art. 4' },
  'validation-refused': { says: 'the validation that was to follow was refused', source: 'Reg. (EU) 2023/1543, Art. 4(5)' },
  'lapsed': { says: 'the order has ended since it was made', source: 'StPO § 100e(1) sentence 3; Criminal Procedure Code of Ukraine, art. 164(1), point 7' },
  'offence-below-threshold': { says: 'the offence is not one for which such data may be ordered', source: 'Reg. (EU) 2023/1543, Art. 5(4)' },
  'instrument-insufficient': { says: 'this instrument does not reach such data', source: '18 U.S.C. § 2703' },
  'addressee-not-controller': { says: 'the provider acts as processor and the conditions for addressing it directly are not met', source: 'Reg. (EU) 2023/1543, Art. 5(6)' },
  'public-authority-data': { says: 'the data are held for a public authority of another State', source: 'Reg. (EU) 2023/1543, Art. 5(8)' },
  'professional-privilege': { says: 'the data are held for a privileged professional and the conditions for that are not met', source: 'Reg. (EU) 2023/1543, Art. 5(9)' },
  'refused-by-enforcing-authority': { says: 'the enforcing authority raised a ground for refusal', source: 'Reg. (EU) 2023/1543, Art. 12(2)' },
  'lifted-by-court': { says: 'the competent court lifted the order', source: 'Reg. (EU) 2023/1543, Art. 17(8)' },
  'impossible': { says: 'the authority accepted that execution is impossible', source: 'Reg. (EU) 2023/1543, Arts 10(7), 11(6)' },
  'withdrawn': { says: 'the order was withdrawn or stands no longer', source: 'Reg. (EU) 2023/1543, Arts 10(9), 11(3)' },
  'incomplete': { says: 'something the request must contain is not in it', source: 'Reg. (EU) 2023/1543, Art. 10(6)' },
  'provider-policy': { says: 'the provider\'s published policy does not allow it', source: 'policy packs' },
  'state-not-served': { says: 'the provider does not answer authorities of this State', source: 'policy packs' },
  'abusive': { says: 'a named person found the request to be an abuse of legal process', source: 'policy packs' },
} as const

/** One of {@link declineGrounds}. */
export type DeclineGround = keyof typeof declineGrounds

/** Why an item goes to a person. */
export const referReasons = {
  'no-rule': { says: 'no rule pack speaks of this request' },
  'conflict-of-laws': { says: 'the authority may ask, but the law where we are does not let us give' },
  'policy-against-duty': { says: 'our policy says no where the law lays a duty on us' },
  'finding': { says: 'a named person has to record a finding, with a reason' },
  'legal-review': { says: 'it rests on a rule whose source nobody has confirmed' },
  'voluntary': { says: 'the law allows us to give this, but nobody can demand it' },
  'unlisted-data': { says: 'a named person has to say which data the free text means' },
} as const

/** One of {@link referReasons}. */
export type ReferReason = keyof typeof referReasons

/** Where a redirected request belongs. The address itself comes from published contact points, never from a rule. */
export const routes = {
  'designated-establishment': { says: 'the designated establishment or legal representative', source: 'Reg. (EU) 2023/1543, Art. 7(1)' },
  'mutual-assistance': { says: 'mutual legal assistance through the competent authorities', source: 'Budapest Convention, Art. 25' },
  'responsible-entity': { says: 'the entity that runs the service concerned', source: 'contact points' },
  'contact-point': { says: 'our contact point for this kind of request', source: 'Reg. (EU) 2022/2065, Art. 11' },
  'competent-authority': { says: 'the authority through which such requests have to come', source: 'the law that names it' },
  'another-provider': { says: 'another provider; the service is not ours', source: 'Reg. (EU) 2023/1543, recital 59' },
} as const

/** One of {@link routes}. */
export type Route = keyof typeof routes
