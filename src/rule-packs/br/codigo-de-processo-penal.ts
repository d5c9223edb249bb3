import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Código de Processo Penal, art. 13-A: data of victims and suspects of kidnapping and trafficking, within a day and without a judge.
 *
 * The article was read in a collection of 20 February 2019; an account of January 2025 says the same. The kinds of offence of the vocabulary are coarser than its list:
 * trafficking in persons is a kind, kidnapping is not, so what may be on the list goes to a lawyer and what cannot be is refused. docs/decisions/0018 says how it was read.
 */
export const codigoDeProcessoPenal: LawPack = defineLawPack({
  id: 'br/codigo-de-processo-penal', version: '2026-11-22', title: 'Código de Processo Penal, art. 13-A',
  source: 'https://www.planalto.gov.br/ccivil_03/decreto-lei/del3689compilado.htm', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['BR'],
  governs: { instrument: 'br/cpp-13-a-request' },

  terms: {
    // what the Marco Civil calls so (Decreto 8.771/2016, art. 11 § 2)
    'cadastral-data': { item: ['person-name', 'postal-address'] },
    // which the article, that defines nothing, may mean as well
    'debated-cadastral-data': {
      item: ['date-of-birth', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'profile-details', 'registration-date', 'registration-record'],
    },
  },

  rules: [
    { id: '13-A', cite: 'Código de Processo Penal, art. 13-A', from: '2016-11-21', readInForceOn: '2019-02-20', confidence: 'verified',
      says: 'A prosecutor or the head of a police inquiry may demand the cadastral data of victims and suspects of trafficking in persons.',
      when: { term: 'cadastral-data', offenceKind: 'human-trafficking' }, effect: 'permit' },

    { id: '13-A-debated', cite: 'Código de Processo Penal, art. 13-A', from: '2016-11-21', confidence: 'unverified',
      says: 'Cadastral information may be more than name and address.',
      when: { term: 'debated-cadastral-data' }, effect: 'permit' },

    { id: '13-A-kidnapping', cite: 'Código de Processo Penal, art. 13-A; Código Penal, arts 148, 149, 158 § 3 and 159; Lei 8.069/1990, art. 239', from: '2016-11-21', confidence: 'unverified',
      says: 'Other kinds of offence may hold one that is listed: kidnapping, slave labour, extortion of somebody held, the sending of a child abroad.',
      when: { term: 'cadastral-data', offenceKind: ['child-sexual-abuse', 'harassment-or-threat', 'missing-person', 'sexual-abuse', 'theft', 'terrorism', 'violence', 'other', 'not-specified'] },
      effect: 'permit' },

    { id: '13-A-offence', cite: 'Código de Processo Penal, art. 13-A', from: '2016-11-21', readInForceOn: '2019-02-20', confidence: 'verified',
      says: 'The offence is one of those that the article lists.',
      when: {}, effect: 'require', ground: 'offence-below-threshold',
      needs: { offenceKind: ['human-trafficking', 'child-sexual-abuse', 'harassment-or-threat', 'missing-person', 'sexual-abuse', 'theft', 'terrorism', 'violence', 'other', 'not-specified'] } },

    { id: '13-A-only', cite: 'Código de Processo Penal, art. 13-A; Lei 12.965/2014, art. 10 §§ 1-2', from: '2016-11-21', readInForceOn: '2019-02-20', confidence: 'verified',
      says: 'It reaches no records of access and no communications, which take a judge, and nothing that is not cadastral.',
      when: {}, unless: { anyOf: [{ term: ['cadastral-data', 'debated-cadastral-data'] }, { item: 'location' }] }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '13-B', cite: 'Código de Processo Penal, art. 13-B', from: '2016-11-21', confidence: 'unverified',
      says: 'Whereabouts have an article of their own, which is addressed to carriers; whether a request like this reaches them elsewhere is for a lawyer.',
      when: { item: 'location' }, effect: 'permit' },

    { id: '13-A-who', cite: 'Código de Processo Penal, art. 13-A', from: '2016-11-21', readInForceOn: '2019-02-20', confidence: 'verified',
      says: 'Only a prosecutor or the head of a police inquiry can make the request.',
      when: {}, effect: 'require', needs: { authorityKind: ['prosecutor', 'police'] }, ground: 'issuer-not-competent' },

    { id: '13-A-sole', cite: 'Código de Processo Penal, art. 13-A, sole §, I-III', from: '2016-11-21', readInForceOn: '2019-02-20', confidence: 'verified',
      says: 'The request names the authority and the police unit, and the number of the inquiry.',
      when: {}, effect: 'require', needs: { issuingAuthority: 'present', fileNumber: 'present' }, ground: 'incomplete' },

    { id: '13-A-person', cite: 'Código de Processo Penal, art. 13-A; Decreto 8.771/2016, art. 11 § 3', from: '2016-11-21', confidence: 'unverified',
      says: 'It says whose data are wanted.',
      when: {}, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '13-A-whose', cite: 'Código de Processo Penal, art. 13-A', from: '2016-11-21', readInForceOn: '2019-02-20', confidence: 'verified',
      says: 'It reaches the data of victims and suspects and of nobody else; who is missing is read as a victim.',
      when: {}, effect: 'require', needs: { userRole: ['victim', 'suspect', 'accused', 'missing'] }, ground: 'outside-scope' },

    { id: '13-A-civil', cite: 'Código de Processo Penal, art. 13-A', from: '2016-11-21', readInForceOn: '2019-02-20', confidence: 'verified',
      says: 'A civil case is no inquiry into one of these crimes.',
      when: { proceedings: 'civil' }, effect: 'forbid', ground: 'outside-scope' },

    { id: '13-A-criminal', cite: 'Código de Processo Penal, art. 13-A', from: '2016-11-21', confidence: 'unverified',
      says: 'Nor are any other proceedings than criminal ones.',
      when: {}, effect: 'require', needs: { proceedings: 'criminal' }, ground: 'outside-scope' },

    { id: '13-A-form', cite: 'Código de Processo Penal, art. 13-A, sole §', from: '2016-11-21', confidence: 'unverified',
      says: 'The request is signed, and dated.',
      when: {}, effect: 'require', needs: { signature: 'present', issueDate: 'present' }, ground: 'incomplete' },

    { id: '13-A-served', cite: 'Código de Processo Penal, art. 13-A', from: '2016-11-21', confidence: 'unverified',
      says: 'A private party cannot make it, and does not bring it.',
      when: { servedBy: 'private-party' }, effect: 'forbid', ground: 'issuer-not-competent' },

    { id: '13-A-ip', cite: 'Código de Processo Penal, art. 13-A; Lei 12.965/2014, art. 10 § 1', from: '2016-11-21', confidence: 'unverified',
      says: 'To name who was behind an IP address joins a record of access to a person, so it takes a judge.',
      when: { targetKind: 'ip-endpoint' }, effect: 'forbid', ground: 'instrument-insufficient' },

    { id: '13-A-hours', cite: 'Código de Processo Penal, art. 13-A, sole §', from: '2016-11-21', readInForceOn: '2019-02-20', confidence: 'verified', as: 'ask',
      says: 'It is answered within twenty-four hours.',
      when: { term: ['cadastral-data', 'debated-cadastral-data'] }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'disclose', within: { hours: 24 }, startsAt: 'receipt', upon: ['disclose', 'verify', 'clarify', 'refer'] },

    { id: '13-A-withdrawn', cite: 'Código de Processo Penal, art. 13-A', from: '2016-11-21', readInForceOn: '2019-02-20', confidence: 'verified',
      says: 'A request that was withdrawn or stands no longer opens nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', ground: 'withdrawn' },
  ],
})
