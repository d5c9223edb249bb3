import type * as z from 'zod/mini'
import type { Authority, LegalRequest, Signature } from '../../legal-request.ts'
import { isBlankAuthority } from '../parts/blank-request.ts'
import { contactOf, dateOf, signatureOf } from '../parts/form-parts.ts'
import type { Notebook } from '../parts/notebook.ts'
import type { UsProcessForm } from './us-forms.ts'
import type { issuing } from './us-sections.ts'

type SubpoenaForm = Extract<UsProcessForm, { readonly form: 'us-subpoena' }>
type IssuingSection = NonNullable<z.infer<typeof issuing>>

/** The court or agency that issued the process, none if nothing is said or certain about it. */
export function usIssuerOf(form: UsProcessForm, notebook: Notebook): LegalRequest['authorities'] {
  const section: IssuingSection = form.issuing ?? {}
  notebook.remark('issuing.subdivision', section.subdivision)
  notebook.remark('issuing.badgeNumber', section.badgeNumber)
  const signature = issuerSignatureOf(section, notebook)
  const authority: Authority = {
    role: 'issuing',
    kind: issuerKindOf(form, notebook),
    name: section.name ?? null,
    representative: { name: section.representative ?? null, post: section.post ?? null },
    fileNumber: section.fileNumber ?? null,
    contact: contactOf(section),
    languages: [],
    signedOn: dateOf(form.issuedOn),
    signature,
  }
  return isBlankAuthority(authority) ? [] : [authority]
}

/** To say who signed is to say that somebody did. Beside a denial it contradicts itself, and says nothing. */
function issuerSignatureOf({ signature: stated, signedBy = {} }: IssuingSection, notebook: Notebook): Signature | null {
  const signature = signatureOf(stated)
  if (!Object.values(signedBy).includes(true)) return signature
  if (signature?.present === false) notebook.boxesConflict('issuing.signedBy')
  return { kind: null, qualified: null, officialMark: null, ...signature, present: signature?.present === false ? null : true }
}

/** What kind of authority acts. The name of a court order does not make it one: only the box that says that a judge signed it does. */
function issuerKindOf(form: UsProcessForm, notebook: Notebook): Authority['kind'] {
  switch (form.form) {
    case 'us-subpoena': {
      const stated = form.issuing?.kind ?? null
      const acts = form.kind === 'grand-jury' ? 'grand-jury' : form.kind === 'trial' ? trialIssuerOf(form) : stated
      if (acts === null) return form.kind === 'administrative' ? 'administrative' : null
      if (stated === null || stated === acts) return acts
      notebook.textsConflict('issuing.kind')
      notebook.remark('issuing.kind', stated)
      return null
    }
    case 'us-2703-d-order':
      return isSignedByJudge(form.issuing) ? 'court' : null
    case 'us-search-warrant':
      return isSignedByJudge(form.issuing) ? 'judge' : null
    case 'us-national-security-letter':
      return 'intelligence'
    case 'us-preservation-letter':
    case 'us-emergency-request':
      return form.issuing?.kind ?? null
  }
}

/** A lawyer may issue a trial subpoena for a private party. It acts for a court only in a criminal case, or if a judge or the clerk signed. */
function trialIssuerOf({ servedBy, proceedings, issuing: { signedBy } = {} }: SubpoenaForm): Authority['kind'] {
  if (servedBy === 'private-party') return 'other'
  const isOfCourt = signedBy?.judge === true || signedBy?.clerk === true
  return isOfCourt || ((proceedings ?? 'criminal') === 'criminal' && signedBy?.attorney !== true) ? 'court' : null
}

const isSignedByJudge = (section: IssuingSection = {}): boolean => section.signedBy?.judge === true && section.signature?.present !== false
