// A policy of one's own: it can only narrow. Here a provider never hands out location, and wants two people for anything that is content.
import { compile, decide, definePolicyPack, explain } from 'lawful-request/rules'
import type { PolicyPack, Question } from 'lawful-request/rules'
import { eEvidence } from 'lawful-request/rule-packs/eu/e-evidence'

const policy: PolicyPack = definePolicyPack({
  id: 'policies/example',
  version: '2026-11-21',
  title: 'Example policy',
  source: 'https://example.org/policy',
  roles: ['policy'],
  rules: [
    {
      id: 'location',
      cite: 'Example policy, section 1',
      says: 'Location is never handed over.',
      from: '2026-01-01',
      when: { item: 'location' },
      effect: 'forbid',
      ground: 'provider-policy',
    },
    {
      id: 'two-people',
      cite: 'Example policy, section 2',
      says: 'Two people approve messages.',
      from: '2026-01-01',
      when: { item: 'message-content' },
      effect: 'oblige',
      duty: 'obtain-approval',
      approvals: 2,
    },
  ],
})

const question: Question = {
  asked: ['location', 'message-content'],
  facts: {
    instrument: 'epoc',
    issuingState: 'FR',
    addresseeState: 'DE',
    addressedEntity: 'ours',
    establishment: 'right',
    channel: 'right',
    authorityRoute: 'right',
    authenticity: 'sufficient',
    addresseeCapacity: 'designated-establishment',
    serviceKind: 'number-independent-communications',
    offeredInUnion: 'yes',
    publicAuthorityInfrastructure: 'none',
    privilegedInfrastructure: 'no',
    authorityKind: 'judge',
    validatedBy: 'none',
    proceedings: 'criminal',
    offenceKind: 'fraud',
    threeYearOffence: 'yes',
    emergency: 'no',
    enforcingAuthorityNotified: 'no',
    addressedAs: 'controller',
    targetKind: 'account',
    purpose: 'investigate',
    windowEndsAfterReceipt: 'no',
    languageAccepted: 'yes',
    issuingAuthority: 'present',
    authorityContact: 'present',
    issueDate: 'present',
    signature: 'present',
    addressee: 'present',
    userIdentifier: 'present',
    timeRange: 'present',
    criminalProvisions: 'present',
  },
  issuedOn: '2026-09-01',
  receivedOn: '2026-09-02',
  group: 'q1',
}

const decision = decide(compile([eEvidence, policy]), question)
console.log(explain(decision, { language: 'en', form: 'line' }))
// The law lays a duty on us that the policy would break: a person decides between them, the policy alone does not.
for (const item of decision.items) console.log(item.item, item.outcome, item.reason ?? '', item.approvals)
