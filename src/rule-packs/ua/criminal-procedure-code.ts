import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const
/** Who is no carrier; whether a messenger without numbers provides telecommunications was not read. */
const others = ['number-independent-communications', 'communication-between-users', 'storage-for-users', 'domain-and-ip-numbering', 'financial', 'other'] as const
const access = ['ua/temporary-access-ruling', 'ua/prosecutor-access-resolution'] as const

/**
 * Кримінальний процесуальний кодекс України: temporary access to things and documents (arts 159-166), by a ruling of an investigating judge, and while martial law
 * lasts by the resolution of a prosecutor (section XI, point 20-7).
 *
 * Read: art. 164 in a copy without a day that holds the amendment of 16 November 2017, art. 258(1) in a collection, an account of arts 131 and 159 of 2019
 * (gc.ua), and on point 20-7 the publication of the High Anti-Corruption Court of 22 March 2022 (first.vaks.gov.ua). Not read: arts 162 and 163 themselves, art. 165, art. 222, the text of point 20-7, and whether
 * martial law is in force on a given day, which is a fact of every request. docs/decisions/0029 says how it was read.
 */
export const criminalProcedureCode: LawPack = defineLawPack({
  id: 'ua/criminal-procedure-code', version: '2026-11-22', title: 'Кримінальний процесуальний кодекс України (Criminal Procedure Code), temporary access',
  source: 'https://zakon.rada.gov.ua/laws/show/4651-17', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed', judgedBy: 'issuedOn',
  territory: ['UA'],
  governs: { instrument: [...access, 'ua/network-interception-ruling'] },

  terms: {
    // art. 162(1): what operators and providers of telecommunications know about the subscriber and the connection
    'provider-information': {
      item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log',
        'location', 'payment-instrument', 'billing-record'],
    },
    // documents too, of which the accounts that were read do not speak
    'other-documents': {
      item: ['date-of-birth', 'recovery-contact', 'account-id', 'profile-details', 'registration-record', 'service-details', 'device-identifier', 'puk-code', 'server-log', 'purchase-history'],
    },
    // what people wrote or made; access to the content of a communication is a matter of arts 258 ff.
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file', 'published-content'],
    },
  },

  rules: [
    // Arts 131, 159-166: temporary access by ruling

    { id: '131-civil', cite: 'Criminal Procedure Code of Ukraine, arts 131 and 159(1)', from: '2012-11-20', readInForceOn: '2022-03-22', confidence: 'verified',
      says: 'Temporary access serves criminal proceedings; a civil dispute is none.',
      when: { instrument: access, proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '131-criminal', cite: 'Criminal Procedure Code of Ukraine, arts 131 and 159(1)', from: '2012-11-20', confidence: 'unverified',
      says: 'Nor are any other proceedings than criminal ones.',
      when: { instrument: access }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '159-1', cite: 'Criminal Procedure Code of Ukraine, arts 159(1) and 162(1)', from: '2012-11-20', readInForceOn: '2022-03-22', confidence: 'verified',
      says: 'By ruling a party to criminal proceedings sees and copies documents of whoever has them, what a provider knows about a subscriber and his connections among them.',
      when: { term: 'provider-information', instrument: 'ua/temporary-access-ruling' }, effect: 'permit' },

    { id: '159-1-other', cite: 'Criminal Procedure Code of Ukraine, arts 159(1) and 162(1)', from: '2012-11-20', confidence: 'unverified',
      says: 'Other records of a provider are documents too.',
      when: { term: 'other-documents', instrument: 'ua/temporary-access-ruling' }, effect: 'permit' },

    { id: '159-1-contents', cite: 'Criminal Procedure Code of Ukraine, arts 159(1), 162(1) and 258(4)', from: '2012-11-20', confidence: 'unverified',
      says: 'Whether stored contents are documents to which such a ruling opens the way, or take a ruling on a covert measure, is for a lawyer.',
      when: { term: 'contents', instrument: 'ua/temporary-access-ruling' }, effect: 'permit' },

    { id: '159-1-stored', cite: 'Criminal Procedure Code of Ukraine, art. 159(1)', from: '2012-11-20', readInForceOn: '2022-03-22', confidence: 'verified',
      says: 'Access is to what somebody has in his possession, not to what is still to come.',
      when: { term: 'data-over-time', instrument: access, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '163-judge', cite: 'Criminal Procedure Code of Ukraine, arts 163 and 164(1)', from: '2012-11-20', readInForceOn: '2017-11-16', confidence: 'verified',
      says: 'An investigating judge or a court makes the ruling; an investigator or prosecutor may bring it.',
      when: { instrument: 'ua/temporary-access-ruling' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: judges }, { validatedBy: judges, authorityKind: ['police', 'prosecutor', 'investigating-authority'] }] } },

    { id: '164-1', cite: 'Criminal Procedure Code of Ukraine, art. 164(1), points 1-5', from: '2012-11-20', readInForceOn: '2017-11-16', confidence: 'verified',
      says: 'The ruling names who gets access and who has to give it, its date, the law on which it rests, and the documents.',
      when: { instrument: 'ua/temporary-access-ruling' }, effect: 'require', ground: 'incomplete',
      needs: { recipientName: 'present', addressee: 'present', issueDate: 'present', legalBasis: 'present', dataCategory: 'present' } },

    { id: '164-1-form', cite: 'Criminal Procedure Code of Ukraine, arts 160, 164 and 165', from: '2012-11-20', confidence: 'unverified',
      says: 'It bears the number of the proceedings, a signature and seal, and says whose documents are wanted.',
      when: { instrument: 'ua/temporary-access-ruling' }, effect: 'require', needs: { fileNumber: 'present', signature: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '164-1-period', cite: 'Criminal Procedure Code of Ukraine, arts 160 and 164; section XI, point 20-7', from: '2012-11-20', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time', instrument: access }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    // Two months are fifty-nine days at the shortest.
    { id: '164-1-7', cite: 'Criminal Procedure Code of Ukraine, art. 164(1), point 7', from: '2012-11-20', readInForceOn: '2017-11-16', confidence: 'verified',
      says: 'A ruling is valid for two months at most; when these can be over, a named person finds whether it still stands.',
      when: { instrument: 'ua/temporary-access-ruling' }, effect: 'require', needs: { anyOf: [{ orderAgeDays: { below: 60 } }, { orderStillStands: 'yes' }] }, ground: 'lapsed' },

    { id: '164-1-time', cite: 'Criminal Procedure Code of Ukraine, art. 164(1), points 6-7', from: '2012-11-20', readInForceOn: '2017-11-16', confidence: 'verified', as: 'ask',
      says: 'Access is given to the person named in the ruling, as it says and while it is valid.',
      when: { term: 'provider-information', instrument: 'ua/temporary-access-ruling' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '164-1-time-debated', cite: 'Criminal Procedure Code of Ukraine, art. 164(1), points 6-7', from: '2012-11-20', confidence: 'unverified', as: 'ask',
      says: 'So it is to other documents and contents, if the ruling reaches them.',
      when: { term: ['other-documents', 'contents'], instrument: 'ua/temporary-access-ruling', orderState: 'standing' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '166-withdrawn', cite: 'Criminal Procedure Code of Ukraine, arts 159-166; section XI, point 20-7', from: '2012-11-20', readInForceOn: '2022-03-22', confidence: 'verified',
      says: 'A ruling or resolution that was withdrawn or stands no longer opens nothing.',
      when: { instrument: access, orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    { id: '159-served', cite: 'Criminal Procedure Code of Ukraine, arts 159, 160 and 165; section XI, point 20-7', from: '2012-11-20', confidence: 'unverified',
      says: 'A ruling can be made for another party than the prosecution; what a private party brings is for a lawyer.',
      when: { instrument: access, servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '222', cite: 'Criminal Procedure Code of Ukraine, art. 222', from: '2012-11-20', confidence: 'unverified', as: 'ask',
      says: 'What the pre-trial investigation does is secret.',
      when: { instrument: access }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // Arts 258, 263: private communication

    { id: '258-1', cite: 'Criminal Procedure Code of Ukraine, art. 258(1), (4)', from: '2012-11-20', readInForceOn: '2022-03-22', confidence: 'verified',
      says: 'Nobody gets at the content of private communications without a ruling of an investigating judge, so a prosecutor alone does not.',
      when: { item: 'message-content', instrument: 'ua/prosecutor-access-resolution' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '263', cite: 'Criminal Procedure Code of Ukraine, arts 258 and 263', from: '2012-11-20', readInForceOn: '2022-03-22', confidence: 'verified',
      says: 'The taking of information from networks is about communications as they occur.',
      when: { instrument: 'ua/network-interception-ruling' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    // Section XI, point 20-7: a prosecutor instead of the judge while martial law lasts

    { id: '20-7', cite: 'Criminal Procedure Code of Ukraine, section XI, point 20-7, with art. 162(1)', from: '2022-03-22', readInForceOn: '2022-03-22', confidence: 'verified',
      says: 'While martial law lasts a prosecutor opens what providers of telecommunications know, and other secrets, by resolution.',
      when: { term: 'provider-information', instrument: 'ua/prosecutor-access-resolution', serviceKind: 'network-or-number-based-communications' },
      unless: { anyOf: [{ item: 'registration-ip' }, { targetKind: 'ip-endpoint' }] }, effect: 'permit' },

    { id: '20-7-other', cite: 'Criminal Procedure Code of Ukraine, section XI, point 20-7, with art. 162(1)', from: '2022-03-22', confidence: 'unverified',
      says: 'Other records of a provider, the address of the registration, who was behind an address, and what another than a carrier knows, such as a messenger without numbers, may be personal data that the point means too.',
      when: { instrument: 'ua/prosecutor-access-resolution', anyOf: [
        { term: 'other-documents' }, { item: 'registration-ip' }, { term: 'provider-information', targetKind: 'ip-endpoint' }, { term: 'provider-information', serviceKind: others },
      ] },
      effect: 'permit' },

    { id: '20-7-martial-law', cite: 'Criminal Procedure Code of Ukraine, section XI, point 20-7, with art. 162(1)', from: '2022-03-22', readInForceOn: '2022-03-22', confidence: 'verified',
      says: 'Without martial law it takes the judge again.',
      when: { instrument: 'ua/prosecutor-access-resolution' }, effect: 'require', needs: { martialLaw: 'yes' }, ground: 'outside-scope' },

    { id: '20-7-who', cite: 'Criminal Procedure Code of Ukraine, section XI, point 20-7, with art. 162(1)', from: '2022-03-22', readInForceOn: '2022-03-22', confidence: 'verified',
      says: 'Only a prosecutor makes the resolution.',
      when: { instrument: 'ua/prosecutor-access-resolution' }, effect: 'require', needs: { authorityKind: 'prosecutor' }, ground: 'issuer-not-competent' },

    { id: '20-7-head', cite: 'Criminal Procedure Code of Ukraine, section XI, point 20-7, with art. 162(1)', from: '2022-03-22', readInForceOn: '2022-03-22', confidence: 'verified',
      says: 'The head of the prosecution office has approved it.',
      when: { instrument: 'ua/prosecutor-access-resolution' }, effect: 'require', needs: { validatedBy: 'prosecutor' }, ground: 'issuer-not-competent' },

    { id: '20-7-form', cite: 'Criminal Procedure Code of Ukraine, section XI, point 20-7, with arts 110 and 164', from: '2022-03-22', confidence: 'unverified',
      says: 'It bears the number of the proceedings, a date and a signature, and says whose data are wanted and which.',
      when: { instrument: 'ua/prosecutor-access-resolution' }, effect: 'require', needs: { fileNumber: 'present', issueDate: 'present', signature: 'present', userIdentifier: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '20-7-time', cite: 'Criminal Procedure Code of Ukraine, section XI, point 20-7, with art. 162(1)', from: '2022-03-22', confidence: 'unverified', as: 'ask',
      says: 'What it opens is handed over when it says.',
      when: { term: ['provider-information', 'other-documents'], instrument: 'ua/prosecutor-access-resolution', orderState: 'standing' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },
  ],
})
