import { definePolicyPack, type PolicyPack } from '../../../src/rules/define-pack/index.ts'

// A policy that sends away.
export const pack: PolicyPack = definePolicyPack({
  id: 'policies/example',
  version: '1',
  title: 'Example policy',
  source: 'https://example.org',
  roles: ['policy'],
  terms: { numbers: { item: ['phone-number'] } },
  rules: [
    {
      id: '1',
      cite: 'Example policy, 1',
      from: '2026-01-01',
      says: 'It says so.',
      when: { term: 'numbers' },
      effect: 'forbid',
      ground: 'provider-policy',
    },
    { id: '2', cite: 'Example policy, 2', from: '2026-01-01', says: 'It says so.', when: {}, effect: 'redirect', to: 'contact-point' },
  ],
})
