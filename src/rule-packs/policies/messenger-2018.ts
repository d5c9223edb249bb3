import { definePolicyPack } from '../../rules/define-pack/index.ts'
import type { PolicyPack } from '../../rules/define-pack/index.ts'

/**
 * What a large messenger told its users from 2018 on: nothing but the IP address and the phone number, only of a terror suspect, only on a
 * court order. Made after the published clause, condition by condition; docs/decisions/0020 says how it was read. Its dates bound no request:
 * the wording has a date of its own, in `cite`, so that old and new requests can be looked at under it.
 */
export const messenger2018: PolicyPack = definePolicyPack({
  id: 'policies/messenger-2018', version: '2026-11-21', title: 'Messenger policy of 2018', source: 'https://telegram.org/privacy', roles: ['policy'],

  rules: [
    { id: '8-3-ceiling', cite: 'Telegram Privacy Policy, 8.3 (wording of 2018)', from: '2018-01-01',
      says: 'Nothing is handed over but the IP address and the phone number.',
      when: {}, unless: { item: ['registration-ip', 'last-login-ip', 'session-ip-log', 'phone-number'] }, effect: 'forbid', ground: 'provider-policy' },

    { id: '8-3-court', cite: 'Telegram Privacy Policy, 8.3 (wording of 2018)', from: '2018-01-01',
      says: 'A court order is needed.',
      when: {}, effect: 'require', needs: { authorityKind: ['judge', 'court', 'investigating-judge'] }, ground: 'provider-policy' },

    { id: '8-3-terror', cite: 'Telegram Privacy Policy, 8.3 (wording of 2018)', from: '2018-01-01',
      says: 'The case is one of terrorism.',
      when: {}, effect: 'require', needs: { offenceKind: 'terrorism' }, ground: 'provider-policy' },

    { id: '8-3-suspect', cite: 'Telegram Privacy Policy, 8.3 (wording of 2018)', from: '2018-01-01',
      says: 'The order says that the user is a suspect in it.',
      when: {}, effect: 'require', needs: { userRole: ['suspect', 'accused'] }, ground: 'provider-policy' },
  ],
})
