/** The instruments that have a form of their own, so that no generic order may name them. */
export const instrumentsWithForm = [
  'epoc',
  'epoc-pr',
  'us/grand-jury-subpoena',
  'us/trial-subpoena',
  'us/administrative-subpoena',
  'us/2703-d-order',
  'us/search-warrant',
  'us/national-security-letter',
  'us/preservation-letter',
  'us/emergency-request',
] as const
