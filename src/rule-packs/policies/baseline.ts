import { definePolicyPack } from '../../rules/define-pack/index.ts'
import type { PolicyPack } from '../../rules/define-pack/index.ts'

/**
 * The policy that the library ships: what a careful provider adds to the law wherever it is. It narrows and never opens. Every choice in it,
 * the lists of States and of offences too, is argued in docs/decisions/0008; an operator who chooses otherwise writes another policy, or
 * lifts a rule by name in the instructions.
 */
export const baseline: PolicyPack = definePolicyPack({
  id: 'policies/baseline', version: '2026-11-21', title: 'Baseline policy', source: 'docs/decisions/0008-the-baseline-policy.md', roles: ['policy'],

  terms: {
    'content': { item: ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket'] },
  },

  rules: [
    { id: '1-content', cite: 'Baseline policy, 1', from: '2018-01-01',
      says: 'Content leaves only where a judge or court ordered or validated it.',
      when: { term: 'content' }, effect: 'require', ground: 'provider-policy',
      needs: { anyOf: [{ authorityKind: ['judge', 'court', 'investigating-judge'] }, { validatedBy: ['judge', 'court', 'investigating-judge'] }] } },

    { id: '2-not-served', cite: 'Baseline policy, 2 (tier: not served)', from: '2018-01-01',
      says: 'Authorities of Belarus, China, Iran and Russia are not answered with data.',
      when: { issuingState: ['BY', 'CN', 'IR', 'RU'] }, effect: 'forbid', act: ['disclose', 'restrict'], ground: 'state-not-served' },

    { id: '3-two-approvals', cite: 'Baseline policy, 3 (tier: enhanced review)', from: '2018-01-01',
      says: 'For States under enhanced review two people approve.',
      when: { issuingState: ['AE', 'ID', 'KE', 'MX', 'NG', 'TR', 'UA'] }, effect: 'oblige', duty: 'obtain-approval', approvals: 2 },

    { id: '4-findings', cite: 'Baseline policy, 4', from: '2018-01-01',
      says: 'Where the offence lends itself to persecution or is not specified, or the State is under enhanced review, a named person records that it is neither a political offence nor persecution.',
      when: { anyOf: [
        { offenceKind: ['state-security', 'speech', 'defamation', 'hate-speech', 'assembly', 'religion', 'sexuality', 'public-order', 'other', 'not-specified'] },
        { issuingState: ['AE', 'ID', 'KE', 'MX', 'NG', 'TR', 'UA'] },
      ] },
      effect: 'require', act: ['disclose', 'restrict'], needs: { politicalOffence: 'no', persecution: 'no', manifestlyAbusive: 'no' }, ground: 'abusive' },

    { id: '4-port', cite: 'Baseline policy, 4; RFC 6302', from: '2018-01-01',
      says: 'Many people can share one IP address at one time, so nobody is named by an address without its source port; an emergency does not wait for it.',
      when: { targetKind: 'ip-endpoint' }, unless: { emergency: 'yes' }, effect: 'require', needs: { sourcePort: 'present' }, ground: 'incomplete' },

    { id: '4-time', cite: 'Baseline policy, 4; RFC 6302', from: '2018-01-01',
      says: 'One IP address serves one person after another, so nobody is named by an address without its time; in an emergency it would be the wrong door that is broken down.',
      when: { targetKind: 'ip-endpoint' }, effect: 'require', needs: { observationTime: 'present' }, ground: 'incomplete' },

    { id: '5-approval', cite: 'Baseline policy, 5', from: '2018-01-01',
      says: 'One named person approves whatever leaves.',
      when: {}, yieldsTo: '3-two-approvals', effect: 'oblige', duty: 'obtain-approval', approvals: 1 },

    { id: '6-privilege', cite: 'Baseline policy, 6', from: '2018-01-01',
      says: 'While an objection of ours about immunity, privilege or press freedom is open, nothing leaves.',
      when: { privilegeObjection: 'raised' }, effect: 'hold', release: { event: 'issuing-authority-decided' } },

    { id: '6-third-country', cite: 'Baseline policy, 6', from: '2018-01-01',
      says: 'Once a named person has recorded that third-country law stands in the way, nothing leaves.',
      when: { thirdCountryObjection: 'intended' }, effect: 'hold', release: { event: 'issuing-authority-decided' } },

    { id: '7-impossible', cite: 'Baseline policy, 7', from: '2018-01-01',
      says: 'While the authority has not answered that execution is impossible, nothing leaves.',
      when: { impossibility: 'raised' }, effect: 'hold', release: { event: 'issuing-authority-decided' } },
  ],
})
