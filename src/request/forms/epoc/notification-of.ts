import type { Authority } from '../../legal-request.ts'
import { namedAuthorityOf } from '../parts/form-parts.ts'
import type { Notebook } from '../parts/notebook.ts'
import type { EpocForm } from './epoc-form.ts'

interface Notification {
  readonly enforcingAuthorityNotified: boolean | null
  readonly enforcingAuthorities: readonly Authority[]
}

/**
 * Whether the enforcing authority was notified: Section K says so, by its box or by saying who or where the authority is; the first two deadlines of Section C say so too.
 * `null` when nobody says or when the two sections disagree. Eight hours say nothing about it. Source: Reg. (EU) 2023/1543, Annex I, C and K; Art. 8.
 */
export function notificationOf(sectionC: EpocForm['sectionC'], sectionK: EpocForm['sectionK'], notebook: Notebook): Notification {
  const enforcingAuthorities = namedAuthorityOf(
    'enforcing',
    sectionK && { ...sectionK, name: sectionK.name ?? sectionK.enforcingAuthority },
  )
  if (sectionK?.name !== undefined && sectionK.enforcingAuthority !== undefined && sectionK.name !== sectionK.enforcingAuthority) {
    notebook.textsConflict('sectionK.enforcingAuthority')
    notebook.remark('sectionK.enforcingAuthority', sectionK.enforcingAuthority)
  }
  const statements = new Set<boolean>()
  if (sectionC?.withinTenDays === true) statements.add(false)
  if (sectionC?.afterNotification === true) statements.add(true)
  if (sectionK?.notified !== undefined) statements.add(sectionK.notified)
  // Whoever writes down how an authority is reached has one in mind, named or not.
  if (enforcingAuthorities.length > 0) statements.add(true)
  if (statements.size > 1) notebook.boxesConflict(sectionK?.notified === undefined ? 'sectionC' : 'sectionK.notified')
  const [statement = null] = statements
  return { enforcingAuthorityNotified: statements.size === 1 ? statement : null, enforcingAuthorities }
}
