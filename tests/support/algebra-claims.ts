/** What is proved of the table of outcomes, in this order. */
export const algebraClaims = [
  'leaves-only-if-permitted',
  'unproven-sender-learns-nothing',
  'final-answers-are-stable',
  'exactly-one-outcome',
  'a-policy-only-narrows',
  'keeping-never-discloses',
  'unverified-rules-decide-nothing',
] as const
