import type * as z from 'zod/mini'
import type { Target } from '../../legal-request.ts'
import type { identificationSection } from './sections.ts'

/**
 * The targets of Section E (EPOC) or C (EPOC-PR), in the order of the form. Its line "other" is words: they may describe a crowd or exclude
 * somebody, so they single out nobody by themselves and are kept as a remark.
 */
export function targetsOf(section: z.infer<typeof identificationSection> | undefined): readonly Target[] {
  if (section === undefined) return []
  const named = (kind: Target['kind'], identifierKind: Target['identifierKind'], identifiers: readonly string[] = []): readonly Found[] =>
    identifiers.map((identifier) => ({ kind, identifierKind, identifier }))
  const found: readonly Found[] = [
    ...(section.ipAddresses ?? []).map(
      ({ address, observedAt, port }): Found => ({
        kind: 'ip-endpoint',
        identifierKind: 'ip-address',
        identifier: address,
        ...(observedAt === undefined ? {} : { observedAt }),
        ...(port === undefined ? {} : { port }),
      }),
    ),
    ...named('phone', 'phone-number', section.telephoneNumbers),
    ...named('email', 'email-address', section.emailAddresses),
    ...named('device', 'imei', section.imeiNumbers),
    ...named('device', 'mac-address', section.macAddresses),
    ...named('account', 'account-name', section.users),
  ]
  return found.map((it, index) => ({
    id: `t${index + 1}`,
    observedAt: null,
    port: null,
    userRole: null,
    claimedLocation: null,
    claimedNationality: null,
    ...it,
  }))
}

type Found = Pick<Target, 'kind' | 'identifierKind' | 'identifier'> & Partial<Pick<Target, 'observedAt' | 'port'>>
