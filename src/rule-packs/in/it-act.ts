import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Section 69 of the Information Technology Act 2000, with the Interception, Monitoring and Decryption Rules of 2009.
 *
 * The section was read as it stands since 27 October 2009; of the Rules, rr. 2, 7, 10 and 18. What is directed here is what is stored: data as they arise and keys are
 * granted to nobody by this library, whatever the section says. docs/decisions/0018 says how it was read.
 */
export const itAct: LawPack = defineLawPack({
  id: 'in/it-act', version: '2026-11-22', title: 'Information Technology Act 2000, s. 69',
  source: 'https://www.indiacode.nic.in/', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['IN'],
  governs: { instrument: 'in/section-69-direction' },

  terms: {
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    // Act, s. 69

    { id: '69-1', cite: 'Information Technology Act 2000, s. 69(1), (3)(c)', from: '2009-10-27', readInForceOn: '2009-10-27', confidence: 'verified',
      says: 'The government may direct that any information that is stored in a computer resource is provided, contents among it.',
      when: { windowEndsAfterReceipt: 'no' }, effect: 'permit' },

    { id: '69-3-b', cite: 'Information Technology Act 2000, s. 69(1), (3)(b)', from: '2009-10-27', confidence: 'unverified',
      says: 'It may direct interception of what is still to come.',
      when: { windowEndsAfterReceipt: 'yes' }, effect: 'permit' },

    { id: '69-1-civil', cite: 'Information Technology Act 2000, s. 69(1)', from: '2009-10-27', readInForceOn: '2009-10-27', confidence: 'verified',
      says: 'It serves the security of the State, public order and the investigation of offences; a civil dispute is none of that.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '69-1-purpose', cite: 'Information Technology Act 2000, s. 69(1)', from: '2009-10-27', confidence: 'unverified',
      says: 'So what is directed serves criminal proceedings or national security.',
      when: {}, effect: 'require', needs: { proceedings: ['criminal', 'national-security'] }, ground: 'outside-scope' },

    { id: '69-served', cite: 'Information Technology Act 2000, s. 69(1)', from: '2009-10-27', confidence: 'unverified',
      says: 'A private party brings no direction of the government.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '69-3', cite: 'Information Technology Act 2000, s. 69(3)-(4)', from: '2009-10-27', readInForceOn: '2009-10-27', confidence: 'verified', as: 'ask',
      says: 'An intermediary that is called upon assists, on pain of punishment; the section sets no time, so that of the direction counts.',
      when: {}, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '69-withdrawn', cite: 'Information Technology Act 2000, s. 69(1)', from: '2009-10-27', readInForceOn: '2009-10-27', confidence: 'verified',
      says: 'A direction that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    // Rules of 2009

    { id: 'R3', cite: 'Interception, Monitoring and Decryption Rules 2009, rr. 2(d), 3, 7', from: '2009-10-27', readInForceOn: '2009-10-27', confidence: 'verified',
      says: 'Only the Home Secretary of the Union or of a State can direct it.',
      when: {}, unless: { emergency: 'yes' }, effect: 'require', needs: { authorityKind: 'administrative' }, ground: 'issuer-not-competent' },

    { id: 'R3-office', cite: 'Interception, Monitoring and Decryption Rules 2009, rr. 2(d), 3, 7', from: '2009-10-27', readInForceOn: '2009-10-27', confidence: 'verified',
      says: 'No other office of a government is the Home Secretary; a named person looks which one signed.',
      when: { authorityKind: 'administrative' }, effect: 'require', needs: { competentOffice: 'yes' }, ground: 'issuer-not-competent' },

    { id: 'R3-emergency', cite: 'Interception, Monitoring and Decryption Rules 2009, r. 3, provisos', from: '2009-10-27', confidence: 'unverified',
      says: 'In an emergency a senior officer of an agency can direct it only if the Home Secretary is told at once and confirms it within days.',
      when: { emergency: 'yes', authorityKind: ['police', 'intelligence', 'investigating-authority', 'prosecutor', 'judge', 'court', 'investigating-judge', 'grand-jury', 'other'] },
      effect: 'forbid', ground: 'issuer-not-competent' },

    { id: 'R7', cite: 'Interception, Monitoring and Decryption Rules 2009, r. 7', from: '2009-10-27', readInForceOn: '2009-10-27', confidence: 'verified',
      says: 'The direction contains its reasons.',
      when: {}, effect: 'require', needs: { statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: 'R9', cite: 'Interception, Monitoring and Decryption Rules 2009, rr. 3, 9', from: '2009-10-27', confidence: 'unverified',
      says: 'It says who directs it, is signed and dated, and singles out a person, a subject or a computer resource.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', signature: 'present', issueDate: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: 'R9-period', cite: 'Interception, Monitoring and Decryption Rules 2009, rr. 9, 11', from: '2009-10-27', confidence: 'unverified',
      says: 'It says for which period.',
      when: { term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: 'R10', cite: 'Interception, Monitoring and Decryption Rules 2009, r. 10', from: '2009-10-27', readInForceOn: '2009-10-27', confidence: 'verified',
      says: 'It names the officer to whom the information is to be given.',
      when: {}, effect: 'require', needs: { recipientName: 'present' }, ground: 'incomplete' },

    { id: 'R18', cite: 'Interception, Monitoring and Decryption Rules 2009, r. 18', from: '2009-10-27', readInForceOn: '2009-10-27', confidence: 'verified', as: 'ask',
      says: 'Every fifteen days the intermediary sends the agencies a list of the directions that it got, so that they confirm that these are real.',
      when: {}, effect: 'oblige', duty: 'inform-authority', within: { days: 15 }, startsAt: 'receipt' },

    { id: 'R25', cite: 'Interception, Monitoring and Decryption Rules 2009, r. 25', from: '2009-10-27', confidence: 'unverified', as: 'ask',
      says: 'The direction and what is given are kept secret.',
      when: {}, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },
  ],
})
