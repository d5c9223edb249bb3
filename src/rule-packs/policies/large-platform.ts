import { definePolicyPack } from '../../rules/define-pack/index.ts'
import type { PolicyPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const

/**
 * What a large platform with entities in several States tells those who ask: each request is read, what asks for too much is narrowed, content takes a judge, and the
 * user is told before anything leaves. Made after Google's "How Google handles government requests for user information" (undated page, its opening read in public copies on 22
 * November 2026); which entity answers whom is for the law packs. It is our reading of it and speaks for nobody. docs/decisions/0031 says how it was read.
 */
export const largePlatform: PolicyPack = definePolicyPack({
  id: 'policies/large-platform', version: '2026-11-22', title: 'Policy of a large platform', source: 'https://policies.google.com/terms/information-requests', roles: ['policy'],

  terms: {
    'content': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    'over-time': {
      item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'purchase-history', 'billing-record', 'message-content', 'stored-file', 'published-content', 'support-ticket'],
    },
  },

  rules: [
    { id: '1-judge', cite: 'Policy of a large platform, 1 (what authorities must at least do)', from: '2018-01-01',
      says: 'Content takes a judge, but for an emergency in which a life or somebody\'s safety is in danger.',
      when: { term: 'content' }, unless: { emergency: 'yes', emergencyGround: 'life-or-safety', imminentDanger: 'yes' }, effect: 'require', ground: 'provider-policy',
      needs: { anyOf: [{ authorityKind: judges }, { validatedBy: judges }] } },

    { id: '2-review', cite: 'Policy of a large platform, 2 (we carefully review each request)', from: '2018-01-01',
      says: 'A named person reads each request and finds that it satisfies the law.',
      when: {}, effect: 'require', needs: { legalAnalysis: 'yes' }, ground: 'provider-policy' },

    { id: '3-narrow', cite: 'Policy of a large platform, 3 (a request for too much information)', from: '2018-01-01',
      says: 'Whoever asks for everything is asked for less: a request says whom it means.',
      when: {}, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '3-period', cite: 'Policy of a large platform, 3 (a request for too much information)', from: '2018-01-01',
      says: 'For what comes as a series in time it says from when to when.',
      when: { term: 'over-time' }, effect: 'require', needs: { timeRange: 'present' }, ground: 'incomplete' },

    { id: '4-notice', cite: 'Policy of a large platform, 4 (notifying users)', from: '2018-01-01',
      says: 'The user gets a message before anything leaves.',
      when: { nonDisclosure: ['none', 'requested'] }, unless: { emergency: 'yes' },
      effect: 'oblige', duty: 'notify-user', within: 'without-undue-delay', startsAt: 'receipt', upon: 'disclose' },

    { id: '4-later', cite: 'Policy of a large platform, 4 (notifying users)', from: '2018-01-01',
      says: 'Where the law forbids it, or in an emergency, he gets it when that is over.',
      when: { anyOf: [{ nonDisclosure: 'ordered' }, { emergency: 'yes' }] },
      effect: 'oblige', duty: 'notify-user', within: 'without-undue-delay', startsAt: 'end-of-confidentiality', upon: 'disclose' },

    { id: '5-emergency', cite: 'Policy of a large platform, 5 (requests in emergencies)', from: '2018-01-01',
      says: 'What we may give and need not leaves where a named person finds that somebody\'s life or health is in danger.',
      when: { instrument: 'us/emergency-request' }, effect: 'require', needs: { imminentDanger: 'yes' }, ground: 'provider-policy' },
  ],
})
