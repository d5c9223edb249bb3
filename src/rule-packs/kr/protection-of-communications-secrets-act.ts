import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const courts = ['court', 'judge', 'investigating-judge'] as const
const request = 'kr/communication-confirmation-request'

/**
 * Protection of Communications Secrets Act (통신비밀보호법): communication confirmation data with the permission of a court (art. 13), and that a measure of interception opens nothing that is stored.
 *
 * The whole Act was read on 22 November 2026 in a collection (github.com/legalize-kr/legalize-kr, law No. 21989 of 29 September 2026, in force on 2 October 2026), with its supplementary
 * provisions in part; art. 13 as it stood on 24 September 2021 in an account. Since 2 October 2026 ordinary prosecutors ask for the execution of sentences only. docs/decisions/0028.
 */
export const protectionOfCommunicationsSecretsAct: LawPack = defineLawPack({
  id: 'kr/protection-of-communications-secrets-act', version: '2026-11-22', title: 'Protection of Communications Secrets Act (Korea)',
  source: 'https://www.law.go.kr/법령/통신비밀보호법', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['KR'],
  governs: { instrument: [request, 'kr/communication-restricting-measure'] },

  terms: {
    // art. 2(11): days and times, numbers of the others, how often, records of the use of the internet, cells and points of access
    'confirmation-data': { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location'] },
    // records of a service, which may be more than records of its use
    'log-files': { item: 'server-log' },
    // what comes as a series in time
    'data-over-time': { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log'] },
  },

  rules: [
    { id: '2-7', cite: 'Protection of Communications Secrets Act, arts 2(7) and 5-8', from: '2002-03-30', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'To intercept is to take the contents of a communication on its way, which nobody is granted here; what has arrived is a matter for a search warrant.',
      when: { instrument: 'kr/communication-restricting-measure' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '13-1', cite: 'Protection of Communications Secrets Act, arts 2(11) and 13(1)', from: '2005-08-27', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'For an investigation or the execution of a sentence a provider can be asked for communication confirmation data.',
      when: { term: 'confirmation-data', instrument: request }, effect: 'permit' },

    { id: '13-1-debated', cite: 'Protection of Communications Secrets Act, art. 2(11)(e)', from: '2005-08-27', confidence: 'unverified',
      says: 'Log files of a service are such data as far as they show its use.',
      when: { term: 'log-files', instrument: request }, effect: 'permit' },

    { id: '13-1-only', cite: 'Protection of Communications Secrets Act, arts 2(11), 3(1) and 13(1)', from: '2005-08-27', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'It reaches no names and no contents.',
      when: { instrument: request }, unless: { term: ['confirmation-data', 'log-files'] }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '13-1-who', cite: 'Protection of Communications Secrets Act, arts 13(1), 13-2 and 13-4, until 1 October 2026', from: '2005-08-27', until: '2026-10-02', readInForceOn: '2021-09-24', confidence: 'verified',
      says: 'Prosecutors, judicial police officers, intelligence agencies and courts could ask.',
      when: { instrument: request }, effect: 'require', ground: 'issuer-not-competent',
      needs: { authorityKind: ['prosecutor', 'police', 'investigating-authority', 'intelligence', ...courts] } },

    { id: '13-1-who-2026', cite: 'Protection of Communications Secrets Act, arts 13(1), 13(3), 13-2 and 13-4', from: '2026-10-02', confidence: 'verified',
      says: 'Judicial police, intelligence agencies and courts can ask; prosecutors for the execution of a sentence, and special ones or in old cases, which a person finds.',
      when: { instrument: request }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [
        { authorityKind: ['police', 'investigating-authority', 'intelligence', ...courts] },
        { authorityKind: 'prosecutor', proceedings: 'sentence-execution' },
        { authorityKind: 'prosecutor', competentOffice: 'yes' },
      ] } },

    { id: '13-4-court', cite: 'Protection of Communications Secrets Act, arts 13(4) and 13-4(2)', from: '2005-08-27', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'A court permits it; where that cannot be waited for, the permission is got without delay and sent after the request.',
      when: { instrument: request }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: courts }, { validatedBy: courts }, { emergency: 'yes', withoutPriorValidation: 'yes' }] } },

    { id: '13-4-reasons', cite: 'Protection of Communications Secrets Act, art. 13(4)', from: '2005-08-27', confidence: 'unverified',
      says: 'Who cannot wait for the court says why.',
      when: { instrument: request, emergency: 'yes', withoutPriorValidation: 'yes' }, effect: 'require', needs: { emergencyReasons: 'present' }, ground: 'incomplete' },

    { id: '13-4-form', cite: 'Protection of Communications Secrets Act, art. 13(4)', from: '2005-08-27', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'Its reason, the subscriber and the data wanted are in writing.',
      when: { instrument: request }, effect: 'require', needs: { statementOfReasons: 'present', userIdentifier: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '13-4-period', cite: 'Protection of Communications Secrets Act, art. 13(4)', from: '2005-08-27', confidence: 'unverified',
      says: 'What comes as a series in time is singled out by a period.',
      when: { term: 'data-over-time', instrument: request }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '13-4-paper', cite: 'Protection of Communications Secrets Act, art. 13(3)-(4)', from: '2005-08-27', confidence: 'unverified',
      says: 'The request says who makes it, and is signed and dated.',
      when: { instrument: request }, effect: 'require', needs: { issuingAuthority: 'present', signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '13-5', cite: 'Protection of Communications Secrets Act, art. 13(5)', from: '2005-08-27', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'If the court does not permit it, what was given is destroyed, and so nothing is given any more.',
      when: { instrument: request, anyOf: [{ exPostValidation: 'refused' }, { courtConfirmation: 'refused' }] }, effect: 'forbid', ground: 'validation-refused' },

    { id: '13-live', cite: 'Protection of Communications Secrets Act, art. 13(2)', from: '2005-08-27', confidence: 'verified',
      says: 'Whereabouts and logs that are still to come are granted to nobody here.',
      when: { term: 'data-over-time', instrument: request, windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '13-purpose', cite: 'Protection of Communications Secrets Act, arts 13(1), 13-2 and 13-4(1)', from: '2005-08-27', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'In a civil matter only a court can ask.',
      when: { instrument: request, proceedings: 'civil' }, unless: { authorityKind: courts }, effect: 'forbid', ground: 'outside-scope' },

    { id: '13-purpose-other', cite: 'Protection of Communications Secrets Act, arts 13(1), 13-2 and 13-4(1)', from: '2005-08-27', confidence: 'unverified',
      says: 'Beside courts, it serves investigations and the execution of sentences, and intelligence agencies the security of the State; whether anything else is meant is for a lawyer.',
      when: { instrument: request }, effect: 'require', ground: 'outside-scope',
      needs: { anyOf: [{ proceedings: ['criminal', 'sentence-execution'] }, { proceedings: 'national-security', authorityKind: 'intelligence' }, { authorityKind: courts }] } },

    { id: '13-served', cite: 'Protection of Communications Secrets Act, art. 13', from: '2005-08-27', confidence: 'unverified',
      says: 'Authorities make these requests and bring them; what a private party brings is for a lawyer.',
      when: { instrument: request, servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '13-withdrawn', cite: 'Protection of Communications Secrets Act, art. 13', from: '2005-08-27', readInForceOn: '2026-10-02', confidence: 'verified',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { instrument: request, orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },

    { id: '13-5-secret', cite: 'Protection of Communications Secrets Act, arts 11(2) and 13-5', from: '2005-08-27', readInForceOn: '2026-10-02', confidence: 'verified', as: 'ask',
      says: 'Who took part in it for a provider tells nobody; the agency tells the person concerned.',
      when: { instrument: request }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '15-2', cite: 'Protection of Communications Secrets Act, art. 15-2(1)', from: '2005-08-27', readInForceOn: '2026-10-02', confidence: 'verified', as: 'ask',
      says: 'A provider cooperates with such a request.',
      when: { term: 'confirmation-data', instrument: request }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },
  ],
})
