import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'
import { countries } from '../../vocabulary/countries.ts'

/**
 * Mutual assistance between States: the fallback for every State. It says one thing: requests for assistance and European Investigation Orders run between
 * authorities, so whoever sends one to a provider abroad stands at the wrong door.
 *
 * Read: the Convention on Cybercrime (Budapest, ETS 185), Arts 18, 25, 27(1)-(2), 29, 31 and 32, and Directive 2014/41/EU, consolidated on 13 March 2022. It permits nothing: what
 * an authority of our own State hands on is executed by that authority's own order, under its own law. Which States are Parties it does not say. It is
 * silent about orders that a State sends to a provider under its own law, and about emergencies. docs/decisions/0019 says why.
 */
export const mutualAssistance: LawPack = defineLawPack({
  id: 'agreements/mutual-assistance', version: '2026-11-21', title: 'Mutual assistance: Convention on Cybercrime, ch. III, and Directive 2014/41/EU',
  source: 'https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=185', reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['ask'], completeness: 'open',
  territory: countries,
  governs: { instrumentFamily: 'mutual-assistance' },

  rules: [
    // Convention on Cybercrime

    { id: 'convention-27-2', cite: 'Convention on Cybercrime, Arts 25(1), (4), 27(2), 31(1)-(2)', from: '2004-07-01', readInForceOn: '2004-07-01', confidence: 'verified',
      says: 'One State asks another for assistance through the authorities that these name; the asked State executes it under its own law, and a provider is not whom it asks.',
      when: { instrument: 'mutual-assistance-request', crossBorder: 'yes' }, unless: { anyOf: [{ servedBy: 'central-authority' }, { emergency: 'yes' }] },
      effect: 'redirect', to: 'competent-authority' },

    { id: 'convention-29-1', cite: 'Convention on Cybercrime, Art. 29(1), (3)', from: '2004-07-01', readInForceOn: '2004-07-01', confidence: 'verified',
      says: 'Quick preservation is asked of the other State as well, which orders it at home.',
      when: { instrument: 'mutual-assistance-preservation', crossBorder: 'yes' }, unless: { anyOf: [{ servedBy: 'central-authority' }, { emergency: 'yes' }] },
      effect: 'redirect', to: 'competent-authority' },

    // Directive 2014/41/EU

    { id: 'directive-7-1', cite: 'Dir. 2014/41/EU, Arts 1(1), 2(d), 7(1), 9(1), 32(2)', from: '2017-05-22', readInForceOn: '2022-03-13', confidence: 'verified',
      says: 'A European Investigation Order goes to the executing authority of the other State, which has it carried out like a measure of its own; provisional measures too.',
      when: { instrument: 'european-investigation-order', crossBorder: 'yes' }, unless: { anyOf: [{ servedBy: 'central-authority' }, { emergency: 'yes' }] },
      effect: 'redirect', to: 'competent-authority' },
  ],
})
