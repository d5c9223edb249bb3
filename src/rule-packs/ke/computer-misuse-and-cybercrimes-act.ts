import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['court', 'judge', 'investigating-judge'] as const

/**
 * Sections 47 to 53 of the Computer Misuse and Cybercrimes Act 2018 of Kenya.
 *
 * Sections 47, 52(5)-(7) and the beginning of 53(1) were read on 22 November 2026 in a copy of the Act as published (https://ictpolicyafrica.org/en/document/pb8w26fcso?page=33 and ?page=39).
 * Of ss. 50 and 51 only numbers and headings were read; what they say was read in the bill of 2016, which is not the Act, so their rules are unverified. Sections 48 to 53 were suspended by the High Court
 * until its judgment of 20 February 2020 (press and law firms of the time). The amending Act of 2025 was not read. docs/decisions/0030 says how it was read.
 */
export const computerMisuseAndCybercrimesAct: LawPack = defineLawPack({
  id: 'ke/computer-misuse-and-cybercrimes-act', version: '2026-11-22', title: 'Computer Misuse and Cybercrimes Act 2018, ss. 47 to 53',
  source: 'https://new.kenyalaw.org/akn/ke/act/2018/5/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['KE'],
  governs: { instrument: ['ke/production-order', 'ke/preservation-notice', 'ke/traffic-data-order', 'ke/interception-order'] },

  terms: {
    // what comes as a series in time
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file',
        'published-content'],
    },
  },

  rules: [
    { id: '47-1', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 47(1)', from: '2020-02-20', readInForceOn: '2020-02-20', confidence: 'verified',
      says: 'The powers serve the investigation of criminal offences and evidence of them, under whatever law.',
      when: { instrument: ['ke/production-order', 'ke/preservation-notice'] }, effect: 'require', act: ['disclose', 'preserve'], needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '48-53', cite: 'Computer Misuse and Cybercrimes Act 2018, ss. 48-53; conservatory order of the High Court, May 2018', from: '2018-05-30', until: '2020-02-20', confidence: 'verified',
      says: 'The High Court had suspended these sections until its judgment of 20 February 2020.',
      when: {}, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'not-yet-applicable' },

    // s. 50: production

    { id: '50-1', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 50(1)', from: '2020-02-20', confidence: 'unverified',
      says: 'A court may order that specified stored data, or subscriber information of a service offered in Kenya, are produced.',
      when: { instrument: 'ke/production-order' }, effect: 'permit' },

    { id: '50-1-court', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 50(1), (3)', from: '2020-02-20', confidence: 'unverified',
      says: 'Only a court makes the order, on the application of a police officer or an authorised person, who may bring it.',
      when: { instrument: 'ke/production-order' }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: courts }, { authorityKind: ['police', 'investigating-authority', 'prosecutor'], validatedBy: courts }] } },

    { id: '50-1-stored', cite: 'Computer Misuse and Cybercrimes Act 2018, ss. 50(1), 52, 53', from: '2020-02-20', readInForceOn: '2020-02-20', confidence: 'verified',
      says: 'What is still to come has sections of its own, and is not produced.',
      when: { instrument: 'ke/production-order', term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '50-2', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 50(2)', from: '2020-02-20', confidence: 'unverified',
      says: 'It rests on reasons, names the offence, and singles out the subscribers or identifiers and the data.',
      when: { instrument: 'ke/production-order' }, effect: 'require', ground: 'incomplete',
      needs: { statementOfReasons: 'present', offenceDescription: 'present', userIdentifier: 'present', dataCategory: 'present' } },

    { id: '50-form', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 50(3)', from: '2020-02-20', confidence: 'unverified',
      says: 'It says which court made it, and is signed or sealed and dated.',
      when: { instrument: 'ke/production-order' }, effect: 'require', needs: { issuingAuthority: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '50-4', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 50(4)', from: '2020-02-20', confidence: 'unverified', as: 'ask',
      says: 'The court may require that the order is kept confidential.',
      when: { instrument: 'ke/production-order', nonDisclosure: 'ordered' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '50-5', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 50(5)', from: '2020-02-20', confidence: 'unverified', as: 'ask',
      says: 'Whoever does not comply is punished; the section sets no time, so that of the order counts.',
      when: { instrument: 'ke/production-order', orderState: 'standing' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    // s. 51: preservation

    { id: '51-1', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 51(1)', from: '2020-02-20', confidence: 'unverified',
      says: 'A police officer or an authorised person may have data preserved by notice; the heading names traffic data, and whether others are meant is open.',
      when: { instrument: 'ke/preservation-notice' }, effect: 'permit', act: 'preserve' },

    { id: '51-1-who', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 51(1)', from: '2020-02-20', confidence: 'unverified',
      says: 'Nobody else can give the notice, unless a court orders the same.',
      when: { instrument: 'ke/preservation-notice' }, effect: 'require', act: 'preserve', needs: { authorityKind: ['police', 'investigating-authority', ...courts] }, ground: 'issuer-not-competent' },

    { id: '51-2', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 51(1)-(2)', from: '2020-02-20', confidence: 'unverified',
      says: 'The notice is in writing, says who the officer is, and singles out the data.',
      when: { instrument: 'ke/preservation-notice' }, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', signature: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '51-3', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 51(2)-(3)', from: '2020-02-20', confidence: 'unverified', as: 'ask',
      says: 'They are preserved for thirty days.',
      when: { instrument: 'ke/preservation-notice', orderState: 'standing', preservationPeriod: 'initial' }, effect: 'oblige', duty: 'preserve', for: { days: 30 }, startsAt: 'receipt' },

    { id: '51-3-extended', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 51(3)', from: '2020-02-20', confidence: 'unverified', as: 'ask',
      says: 'A court may extend that.',
      when: { instrument: 'ke/preservation-notice', orderState: 'standing', preservationPeriod: ['extended', 'confirmed'] },
      effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' },

    { id: '51-4', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 51(4)', from: '2020-02-20', confidence: 'unverified', as: 'ask',
      says: 'The notice is kept confidential.',
      when: { instrument: 'ke/preservation-notice', orderState: 'standing' }, effect: 'oblige', duty: 'keep-confidential', for: 'as-ordered', startsAt: 'receipt' },

    // ss. 52 and 53: data as they arise

    { id: '52-1', cite: 'Computer Misuse and Cybercrimes Act 2018, ss. 52(1), 53(1)', from: '2020-02-20', readInForceOn: '2020-02-20', confidence: 'verified',
      says: 'Traffic is collected in real time and content is intercepted; data as they arise are granted to nobody here.',
      when: { instrument: ['ke/traffic-data-order', 'ke/interception-order'] }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '52-6', cite: 'Computer Misuse and Cybercrimes Act 2018, s. 52(6)', from: '2020-02-20', readInForceOn: '2020-02-20', confidence: 'verified', as: 'ask',
      says: 'The court may require that the order for traffic data is kept confidential.',
      when: { instrument: 'ke/traffic-data-order', nonDisclosure: 'ordered' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '50-withdrawn', cite: 'Computer Misuse and Cybercrimes Act 2018, ss. 50, 51', from: '2020-02-20', readInForceOn: '2020-02-20', confidence: 'verified',
      says: 'An order or notice that was withdrawn or stands no longer opens nothing.',
      when: { instrument: ['ke/production-order', 'ke/preservation-notice'], orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },
  ],
})
