import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Criminal Procedure Law of the United Arab Emirates, Federal Decree-Law 38/2022: orders of the Public Prosecution for correspondence.
 *
 * Read: that it has been in effect since 1 March 2023 (uaelegislation.gov.ae), the beginning of art. 1, and reports on art. 67 and on the approval of the Attorney General. Not read: the articles on correspondence
 * and surveillance, whose numbers are not told here. Every rule is unverified: an order goes to a lawyer, whatever it asks. docs/decisions/0029.
 */
export const criminalProcedureLaw: LawPack = defineLawPack({
  id: 'ae/criminal-procedure-law', version: '2026-11-22', title: 'Criminal Procedure Law, Federal Decree-Law 38/2022 (United Arab Emirates)',
  source: 'https://uaelegislation.gov.ae/en/legislations/1609', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['AE'],
  governs: { instrument: 'ae/correspondence-order' },

  terms: {
    // letters, messages and who exchanged them
    'correspondence': { item: ['message-content', 'stored-file', 'interaction-log'] },
  },

  rules: [
    { id: 'order', cite: 'Federal Decree-Law 38/2022, art. 1 (the article on correspondence was not read)', from: '2023-03-01', confidence: 'unverified',
      says: 'The Public Prosecution may order that correspondence be handed over in the investigation of an offence.',
      when: { term: 'correspondence' }, effect: 'permit' },

    { id: 'who', cite: 'Federal Decree-Law 38/2022, art. 1 (the article on correspondence was not read)', from: '2023-03-01', confidence: 'unverified',
      says: 'Only the Public Prosecution or a court orders it.',
      when: {}, effect: 'require', needs: { authorityKind: ['prosecutor', 'judge', 'court', 'investigating-judge'] }, ground: 'issuer-not-competent' },

    { id: 'approval', cite: 'Federal Decree-Law 38/2022, art. 1 (the article on correspondence was not read)', from: '2023-03-01', confidence: 'unverified',
      says: 'The Attorney General or a judge has approved it.',
      when: { authorityKind: 'prosecutor' }, effect: 'require', needs: { validatedBy: ['prosecutor', 'judge', 'court', 'investigating-judge'] }, ground: 'issuer-not-competent' },

    { id: 'form', cite: 'Federal Decree-Law 38/2022, art. 1 (the article on correspondence was not read)', from: '2023-03-01', confidence: 'unverified',
      says: 'The order names authority, case and user, and is signed and dated.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', fileNumber: 'present', userIdentifier: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: 'offence', cite: 'Federal Decree-Law 38/2022, art. 1', from: '2023-03-01', confidence: 'unverified',
      says: 'The Law is about offences and not about other disputes.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: 'stored', cite: 'Federal Decree-Law 38/2022, art. 1 (the article on surveillance was not read)', from: '2023-03-01', confidence: 'unverified',
      says: 'What is still to come would be surveillance.',
      when: { windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '67', cite: 'Federal Decree-Law 38/2022, art. 67', from: '2023-03-01', confidence: 'unverified', as: 'ask',
      says: 'What the investigation does is secret, also for those whose work brings them into touch with it.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: 'withdrawn', cite: 'Federal Decree-Law 38/2022, art. 1', from: '2023-03-01', confidence: 'unverified',
      says: 'An order that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
