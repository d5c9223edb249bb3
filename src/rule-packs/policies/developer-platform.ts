import { definePolicyPack } from '../../rules/define-pack/index.ts'
import type { PolicyPack } from '../../rules/define-pack/index.ts'

/**
 * What a platform for developers tells those who ask: a subpoena for who the user is, a court order for what he did over time, a warrant for what is private, and
 * nothing for authorities abroad but through the courts at home. Made after GitHub's "Guidelines for Legal Requests of User Data" as published in its repository
 * of documents on 23 March 2026, read on 22 November 2026; it is our reading of them and speaks for nobody. docs/decisions/0031 says how they were read.
 */
export const developerPlatform: PolicyPack = definePolicyPack({
  id: 'policies/developer-platform', version: '2026-11-22', title: 'Policy of a platform for developers', source: 'https://docs.github.com/en/site-policy/other-site-policies/guidelines-for-legal-requests-of-user-data', roles: ['policy'],

  terms: {
    'account': { item: ['person-name', 'email-address', 'billing-record', 'payment-instrument', 'registration-date', 'registration-ip', 'last-login-ip'] },
    'private-content': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
  },

  rules: [
    { id: '1-abroad', cite: 'Policy of a platform for developers, 1 (Requests from foreign law enforcement)', from: '2018-01-01',
      says: 'Authorities abroad are answered by way of a court of the United States, and not directly.',
      when: {}, unless: { issuingState: 'US' }, effect: 'forbid', act: ['disclose', 'preserve'], ground: 'provider-policy' },

    { id: '2-warrant', cite: 'Policy of a platform for developers, 2 (Only with a search warrant)', from: '2018-01-01',
      says: 'What is private leaves only on a search warrant, in an emergency too.',
      when: { term: 'private-content' }, unless: { instrument: 'us/search-warrant' }, effect: 'forbid', ground: 'provider-policy' },

    { id: '3-order', cite: 'Policy of a platform for developers, 3 (With a subpoena; with a court order or a search warrant)', from: '2018-01-01',
      says: 'A subpoena reaches name, e-mail, billing, registration and one log-in; whatever shows what somebody did over time takes a court order or a warrant.',
      when: {}, unless: { anyOf: [{ term: ['account', 'private-content'] }, { instrument: ['us/2703-d-order', 'us/search-warrant', 'us/emergency-request'] }] },
      effect: 'forbid', ground: 'provider-policy' },

    { id: '4-emergency', cite: 'Policy of a platform for developers, 4 (Under exigent circumstances)', from: '2018-01-01',
      says: 'In an emergency we ask the agency whether the request is its own, and a named person finds that somebody\'s life or health is in danger.',
      when: { instrument: 'us/emergency-request' }, effect: 'require', needs: { senderAgency: 'verified', imminentDanger: 'yes' }, ground: 'provider-policy' },

    { id: '5-asked', cite: 'Policy of a platform for developers, 5 (Submitting requests)', from: '2018-01-01',
      says: 'A request says who makes it, how to reach them, whom it means and which records it wants.',
      when: {}, effect: 'require', act: ['disclose', 'preserve'],
      needs: { issuingAuthority: 'present', authorityContact: 'present', userIdentifier: 'present', dataCategory: 'present' }, ground: 'incomplete' },

    { id: '6-notice', cite: 'Policy of a platform for developers, 6 (We will notify any affected account owners)', from: '2018-01-01',
      says: 'The user is told before anything leaves, with a copy, unless a law or a court forbids it; in an emergency later.',
      when: { nonDisclosure: ['none', 'requested'] }, unless: { instrument: 'us/emergency-request' },
      effect: 'oblige', duty: 'notify-user', within: 'without-undue-delay', startsAt: 'receipt', upon: 'disclose' },

    { id: '7-keep', cite: 'Policy of a platform for developers, 7 (Data preservation)', from: '2018-01-01',
      says: 'On a formal request the records of an account are kept for ninety days.',
      when: { instrument: 'us/preservation-letter' }, effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt', upon: 'preserve' },
  ],
})
