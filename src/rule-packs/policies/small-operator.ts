import { definePolicyPack } from '../../rules/define-pack/index.ts'
import type { PolicyPack } from '../../rules/define-pack/index.ts'

const judges = ['judge', 'court', 'investigating-judge'] as const
const ordered = { anyOf: [{ authorityKind: judges }, { validatedBy: judges }] } as const

/** A policy for two people with a mailbox: few words, no judgement that takes a lawyer, and a second pair of eyes where it hurts most. */
export const smallOperator: PolicyPack = definePolicyPack({
  id: 'policies/small-operator', version: '2026-11-21', title: 'Policy for a small operator', source: 'docs/decisions/0020-three-more-policies.md', roles: ['policy'],

  terms: {
    'content': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
    'history': { item: ['session-ip-log', 'session-times', 'interaction-log', 'location', 'server-log', 'purchase-history', 'billing-record'] },
  },

  rules: [
    { id: '1-judge', cite: 'Policy for a small operator, 1', from: '2018-01-01',
      says: 'What people wrote leaves only where a judge or court ordered or validated it.',
      when: { term: 'content' }, effect: 'require', ground: 'provider-policy', needs: ordered },

    { id: '1-history', cite: 'Policy for a small operator, 1', from: '2018-01-01',
      says: 'So does what they did over time, unless somebody\'s life or safety is in danger.',
      when: { term: 'history' }, unless: { emergency: 'yes', emergencyGround: 'life-or-safety' }, effect: 'require', ground: 'provider-policy', needs: ordered },

    { id: '2-new', cite: 'Policy for a small operator, 2', from: '2018-01-01',
      says: 'An authority that is new to us is called back before anything else.',
      when: {}, unless: { firstContact: 'no' }, effect: 'require', needs: { senderAgency: 'verified' }, ground: 'provider-policy' },

    { id: '3-few', cite: 'Policy for a small operator, 3', from: '2018-01-01',
      says: 'More than ten targets at once are not a request about somebody.',
      when: { targetsCount: { atLeast: 11 } }, effect: 'forbid', ground: 'provider-policy' },

    { id: '4-findings', cite: 'Policy for a small operator, 4', from: '2018-01-01',
      says: 'Unless the offence is plainly not one of opinion, a named person records that it is neither a political offence nor persecution.',
      when: { offenceKind: ['state-security', 'speech', 'defamation', 'hate-speech', 'assembly', 'religion', 'sexuality', 'public-order', 'other', 'not-specified'] },
      effect: 'require', act: ['disclose', 'restrict'], needs: { politicalOffence: 'no', persecution: 'no', manifestlyAbusive: 'no' }, ground: 'abusive' },

    { id: '5-two', cite: 'Policy for a small operator, 5', from: '2018-01-01',
      says: 'Both of us approve content, and in an emergency what somebody did over time.',
      when: { anyOf: [{ term: 'content' }, { term: 'history', emergency: 'yes' }] }, effect: 'oblige', duty: 'obtain-approval', approvals: 2 },
  ],
})
