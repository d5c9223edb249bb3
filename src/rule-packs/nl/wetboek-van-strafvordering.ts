import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const
/** The demands that hand data over. */
const disclosing = ['nl/user-data-demand', 'nl/traffic-data-demand', 'nl/stored-data-demand', 'nl/stored-content-demand'] as const
/** Those that are the public prosecutor's. */
const prosecutors = ['nl/traffic-data-demand', 'nl/stored-data-demand', 'nl/stored-content-demand'] as const
/** Those that are made to a provider of a communication service only. */
const toProviders = ['nl/user-data-demand', 'nl/traffic-data-demand', 'nl/stored-content-demand'] as const

/**
 * Wetboek van Strafvordering: who uses a service (art. 126na), traffic data (art. 126n), other stored data (art. 126nd), stored messages (art. 126ng), keeping (art. 126ni).
 *
 * Read on 22 November 2026: arts 126m, 126n and 126na as of 1 January 2025 (github.com/legalize-dev/legalize-nl, BWBR0001903; the same words stood there on 1 December 2007), arts 141 and 142 as of 1 December 2007,
 * art. 126nd (a copy without a day; arts 126ne and 126nf, which cite it by the same numbers, hold since 1 April 2010), art. 126ni as of 2 May 2009, art. 67(1) (a copy without a day), art. 2, opening to (d), of the Besluit vorderen
 * gegevens telecommunicatie as of 2004, and the summary of Hoge Raad 5 April 2022. Not read: art. 126ng, the rest of that list, arts 126bb, 126la and 138g, the new Code. docs/decisions/0026 says how it was read.
 */
export const wetboekVanStrafvordering: LawPack = defineLawPack({
  id: 'nl/wetboek-van-strafvordering', version: '2026-11-22', title: 'Wetboek van Strafvordering (Netherlands), arts 126m-126ni',
  source: 'https://wetten.overheid.nl/BWBR0001903/', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['NL'],
  governs: { instrument: [...disclosing, 'nl/interception', 'nl/preservation-demand'] },

  terms: {
    // art. 126na: name, address, postcode, place, number, kind of service; nothing else
    'user-data': { item: ['person-name', 'postal-address', 'phone-number', 'service-details'] },
    // what may be a number, which is a word of the Telecommunicatiewet
    'debated-user-data': { item: ['email-address', 'account-id', 'username', 'device-identifier', 'registration-ip', 'last-login-ip'] },
    // Besluit vorderen gegevens telecommunicatie, art. 2(a) to (d)
    'traffic-data': { item: ['person-name', 'postal-address', 'phone-number', 'interaction-log', 'session-times'] },
    // as far as the rest of that list may go
    'debated-traffic-data': { item: ['location', 'session-ip-log', 'last-login-ip', 'registration-ip', 'device-identifier', 'service-details', 'server-log', 'account-id', 'username', 'email-address', 'payment-instrument'] },
    // what a business has about its customer beside that
    'other-data': { item: ['date-of-birth', 'recovery-contact', 'profile-details', 'registration-date', 'registration-record', 'payment-instrument', 'billing-record', 'purchase-history'] },
    // what the two articles before it may take out of art. 126nd, where a provider is asked (art. 126ng)
    'debated-other-data': {
      item: ['person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'service-details', 'device-identifier', 'puk-code', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times',
        'interaction-log', 'location', 'server-log'],
    },
    'contents': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    'data-over-time': {
      item: ['session-ip-log', 'session-times', 'billing-record', 'interaction-log', 'location', 'server-log', 'support-ticket', 'purchase-history', 'message-content', 'stored-file', 'published-content'],
    },
  },

  rules: [
    { id: '67-1', cite: 'Wetboek van Strafvordering, arts 67(1), 126n(1), 126nd(1), 126ng, 126ni(1)', from: '2007-12-01', confidence: 'unverified',
      says: 'It takes an offence of four years or more, or one of a list that has often changed.',
      when: { instrument: [...prosecutors, 'nl/preservation-demand'], maximumPenaltyMonths: { below: 48 } }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'offence-below-threshold' },

    { id: '126m', cite: 'Wetboek van Strafvordering, art. 126m(1)', from: '2007-12-01', confidence: 'verified',
      says: 'An interception records communications that take place, and not what a provider has stored.',
      when: { instrument: 'nl/interception' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '126n-1', cite: 'Wetboek van Strafvordering, art. 126n(1); Besluit vorderen gegevens telecommunicatie, art. 2(a)-(d)', from: '2007-12-01', confidence: 'verified',
      says: 'A prosecutor may demand listed data about a user and his traffic: who he is, his numbers, with whom he communicated, when and for how long.',
      when: { instrument: 'nl/traffic-data-demand', term: 'traffic-data' }, effect: 'permit' },

    { id: '126n-1-other', cite: 'Wetboek van Strafvordering, art. 126n(1); Besluit vorderen gegevens telecommunicatie, art. 2', from: '2007-12-01', confidence: 'unverified',
      says: 'The list, which was not read to its end, may name location, addresses on the network, devices and who pays.',
      when: { instrument: 'nl/traffic-data-demand', term: 'debated-traffic-data' }, effect: 'permit' },

    { id: '126n-1-who', cite: 'Wetboek van Strafvordering, arts 126n(1), 126nd(1)', from: '2007-12-01', confidence: 'verified',
      says: 'The public prosecutor makes the demand, or an investigating judge has it made; the police may bring it.',
      when: { instrument: prosecutors }, effect: 'require', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['prosecutor', ...judges] }, { authorityKind: ['police', 'investigating-authority'], validatedBy: ['prosecutor', ...judges] }] } },

    { id: '126n-1-brought', cite: 'Wetboek van Strafvordering, arts 126n(1), 126nd(1), 126ni(1)', from: '2007-12-01', confidence: 'unverified',
      says: 'Whether a paper that the police or a judge made is such a demand of the prosecutor is not for us to say.',
      when: { instrument: [...prosecutors, 'nl/preservation-demand'], authorityKind: ['police', 'investigating-authority', ...judges] }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '126n-1-b', cite: 'Wetboek van Strafvordering, art. 126n(1)(b), (3)', from: '2007-12-01', confidence: 'unverified',
      says: 'It may ask for data of the three months to come as well; whether we hand over what does not exist yet, a lawyer has to say.',
      when: { instrument: 'nl/traffic-data-demand', term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '126n-1-service', cite: 'Wetboek van Strafvordering, arts 126n(2), 126na(1)', from: '2007-12-01', confidence: 'unverified',
      says: 'It is made to a provider of a communication service, who may be one that stores data for it.',
      when: { instrument: toProviders, serviceKind: ['financial', 'domain-and-ip-numbering', 'other'] }, effect: 'forbid', ground: 'service-not-covered' },

    { id: '126n-2-source', cite: 'Wetboek van Strafvordering, art. 126n(2)', from: '2025-01-01', confidence: 'unverified',
      says: 'For journalists and others whose sources are protected an investigating judge authorises it.',
      when: { instrument: disclosing, privilegedInfrastructure: 'yes' }, effect: 'forbid', ground: 'professional-privilege' },

    { id: '126n-judge', cite: 'Wetboek van Strafvordering, art. 126n; Hoge Raad, 5 April 2022, ECLI:NL:HR:2022:475', from: '2022-04-05', confidence: 'unverified',
      says: 'Where traffic data let precise conclusions be drawn about private life, Union law wants the authorisation of an investigating judge.',
      when: { instrument: 'nl/traffic-data-demand' }, effect: 'require', ground: 'issuer-not-competent', needs: { anyOf: [{ authorityKind: judges }, { validatedBy: judges }] } },

    { id: '126n-form', cite: 'Wetboek van Strafvordering, arts 126n(4), 126na(3), 126nd(3), 126ng', from: '2007-12-01', confidence: 'unverified',
      says: 'The demand says who makes it, when, in which case, on which article and about whom.',
      when: { instrument: disclosing }, effect: 'require', ground: 'incomplete',
      needs: { issuingAuthority: 'present', issueDate: 'present', fileNumber: 'present', legalBasis: 'present', userIdentifier: 'present' } },

    { id: '126n-period', cite: 'Wetboek van Strafvordering, arts 126n(4), 126nd(3)(b), 126ng', from: '2007-12-01', confidence: 'unverified',
      says: 'What comes as a series in time is demanded for a period.',
      when: { instrument: disclosing, term: 'data-over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '126n-criminal', cite: 'Wetboek van Strafvordering, arts 126n(1), 126na(1), 126nd(1), 126ng, 126ni(1)', from: '2007-12-01', confidence: 'verified',
      says: 'Somebody has to be suspected of an offence; a civil case is none.',
      when: { instrument: [...disclosing, 'nl/preservation-demand'], proceedings: 'civil' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'outside-scope' },

    { id: '126n-proceedings', cite: 'Wetboek van Strafvordering, arts 126n(1), 126na(1), 126nd(1), 126ng', from: '2007-12-01', confidence: 'unverified',
      says: 'Nor are other proceedings than criminal ones.',
      when: { instrument: disclosing }, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '126n-served', cite: 'Wetboek van Strafvordering, arts 126n, 126na, 126nd, 126ng, 126ni', from: '2007-12-01', confidence: 'unverified',
      says: 'Authorities make these orders and bring them; what a private party brings is for a lawyer.',
      when: { instrument: [...disclosing, 'nl/preservation-demand'], servedBy: 'private-party' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'issuer-not-competent' },

    { id: '126n-time', cite: 'Wetboek van Strafvordering, arts 126n(1), 126na(1), 126nd(3)(b)', from: '2007-12-01', confidence: 'verified', as: 'ask',
      says: 'A demand is answered in the time that it states.',
      when: { instrument: ['nl/user-data-demand', 'nl/traffic-data-demand', 'nl/stored-data-demand'] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '126na-1', cite: 'Wetboek van Strafvordering, art. 126na(1)', from: '2007-12-01', confidence: 'verified',
      says: 'An investigating officer may demand name, address, number and kind of service of a user where an offence is suspected.',
      when: { instrument: 'nl/user-data-demand', term: 'user-data' }, effect: 'permit' },

    { id: '126na-1-number', cite: 'Wetboek van Strafvordering, art. 126na(1); Telecommunicatiewet, art. 1.1', from: '2007-12-01', confidence: 'unverified',
      says: 'A name of a user, an address on the network or the identifier of a device may be a number.',
      when: { instrument: 'nl/user-data-demand', term: 'debated-user-data' }, effect: 'permit' },

    { id: '126na-1-who', cite: 'Wetboek van Strafvordering, arts 126na(1), 141, 142', from: '2007-12-01', confidence: 'verified',
      says: 'Investigating officers are the police, special investigators and prosecutors, and no judge and no intelligence service.',
      when: { instrument: 'nl/user-data-demand' }, effect: 'require', needs: { authorityKind: ['police', 'prosecutor', 'investigating-authority'] }, ground: 'issuer-not-competent' },

    { id: '126na-1-address', cite: 'Wetboek van Strafvordering, arts 126na(1), 126nd(1)', from: '2007-12-01', confidence: 'unverified',
      says: 'Whether such a demand names who was behind an IP address, for which traffic data are looked through, was not read.',
      when: { instrument: ['nl/user-data-demand', 'nl/stored-data-demand'], targetKind: 'ip-endpoint' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '126nd-1', cite: 'Wetboek van Strafvordering, art. 126nd(1)', from: '2010-04-01', confidence: 'verified',
      says: 'A prosecutor may demand particular stored data from whoever has access to them.',
      when: { instrument: 'nl/stored-data-demand', term: 'other-data' }, effect: 'permit' },

    { id: '126nd-1-other', cite: 'Wetboek van Strafvordering, arts 126nd(1), 126ng(1)', from: '2010-04-01', confidence: 'unverified',
      says: 'Data for which arts 126n and 126na are made may be out of its reach where a provider of communications is asked.',
      when: { instrument: 'nl/stored-data-demand', term: 'debated-other-data' }, effect: 'permit' },

    { id: '126nd-1-stored', cite: 'Wetboek van Strafvordering, arts 126nd(1), 126ne', from: '2010-04-01', confidence: 'verified',
      says: 'These are stored data; what is processed later has an article of its own.',
      when: { instrument: 'nl/stored-data-demand', term: 'data-over-time', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '126nd-3', cite: 'Wetboek van Strafvordering, art. 126nd(3)(b), (c)', from: '2010-04-01', confidence: 'verified',
      says: 'The demand describes the data as precisely as possible and states its legal title.',
      when: { instrument: 'nl/stored-data-demand' }, effect: 'require', needs: { dataCategory: 'present', legalBasis: 'present' }, ground: 'incomplete' },

    { id: '126nd-4', cite: 'Wetboek van Strafvordering, arts 126n(4), 126nd(3)-(4), 126ng', from: '2007-12-01', confidence: 'unverified',
      says: 'A prosecutor\'s demand is in writing and signed; only an urgent one may be oral, and the paper follows within three days.',
      when: { instrument: prosecutors, emergency: 'no' }, effect: 'require', needs: { signature: 'present' }, ground: 'incomplete' },

    { id: '126ng-2', cite: 'Wetboek van Strafvordering, art. 126ng(2)', from: '2007-12-01', confidence: 'unverified',
      says: 'Messages that a provider stores may be demanded.',
      when: { instrument: 'nl/stored-content-demand', term: 'contents' }, effect: 'permit' },

    { id: '126ng-2-judge', cite: 'Wetboek van Strafvordering, art. 126ng(2)', from: '2007-12-01', confidence: 'unverified',
      says: 'That takes the authorisation of an investigating judge.',
      when: { instrument: 'nl/stored-content-demand' }, effect: 'require', ground: 'issuer-not-competent', needs: { anyOf: [{ authorityKind: judges }, { validatedBy: judges }] } },

    { id: '126ng-2-time', cite: 'Wetboek van Strafvordering, art. 126ng(2)', from: '2007-12-01', confidence: 'unverified', as: 'ask',
      says: 'It is answered in the time that it states.',
      when: { instrument: 'nl/stored-content-demand', orderState: 'standing' }, effect: 'oblige', duty: 'disclose', within: 'as-ordered', startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '126ni-1', cite: 'Wetboek van Strafvordering, art. 126ni(1)', from: '2009-05-02', confidence: 'verified',
      says: 'A prosecutor may have particular stored data kept that could easily be lost or changed.',
      when: { instrument: 'nl/preservation-demand' }, effect: 'permit', act: 'preserve' },

    { id: '126ni-1-who', cite: 'Wetboek van Strafvordering, art. 126ni(1)', from: '2009-05-02', confidence: 'verified',
      says: 'The public prosecutor demands it, not the police alone.',
      when: { instrument: 'nl/preservation-demand' }, effect: 'require', act: 'preserve', ground: 'issuer-not-competent',
      needs: { anyOf: [{ authorityKind: ['prosecutor', ...judges] }, { authorityKind: ['police', 'investigating-authority'], validatedBy: ['prosecutor', ...judges] }] } },

    { id: '126ni-1-which', cite: 'Wetboek van Strafvordering, art. 126ni(1)', from: '2009-05-02', confidence: 'verified',
      says: 'It says which data.',
      when: { instrument: 'nl/preservation-demand' }, effect: 'require', act: 'preserve', needs: { dataCategory: 'present' }, ground: 'incomplete' },

    { id: '126ni-1-whose', cite: 'Wetboek van Strafvordering, art. 126ni(1), (3)', from: '2009-05-02', confidence: 'unverified',
      says: 'It says who makes it and whose data are meant; it may be oral, and the paper follows within three days.',
      when: { instrument: 'nl/preservation-demand' }, effect: 'require', act: 'preserve', needs: { issuingAuthority: 'present', userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '126ni-90', cite: 'Wetboek van Strafvordering, art. 126ni(1)', from: '2009-05-02', confidence: 'verified', as: 'ask', yieldsTo: '126ni-180',
      says: 'They are kept for ninety days at most.',
      when: { instrument: 'nl/preservation-demand' }, unless: { orderState: 'withdrawn' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' },

    { id: '126ni-180', cite: 'Wetboek van Strafvordering, art. 126ni', from: '2009-05-02', confidence: 'unverified', as: 'ask',
      says: 'It may be extended once by ninety days more.',
      when: { instrument: 'nl/preservation-demand', preservationPeriod: ['extended', 'confirmed'], orderState: 'standing' }, effect: 'oblige', duty: 'preserve', for: { days: 180 }, startsAt: 'receipt' },

    { id: '126bb-5', cite: 'Wetboek van Strafvordering, arts 126bb(5), 126na(3)', from: '2007-12-01', confidence: 'unverified', as: 'ask',
      says: 'Whoever gets a demand keeps it secret; for user data that article does not apply.',
      when: { instrument: [...prosecutors, 'nl/preservation-demand', 'nl/interception'] }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: 'withdrawn', cite: 'Wetboek van Strafvordering, arts 126n(5), 126na, 126nd, 126ng, 126ni', from: '2007-12-01', confidence: 'verified',
      says: 'A demand that was withdrawn or stands no longer opens nothing.',
      when: { instrument: [...disclosing, 'nl/preservation-demand'], orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'withdrawn' },
  ],
})
