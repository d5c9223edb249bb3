import type { Deadlines, Emergency } from '../../legal-request.ts'
import type { Notebook } from '../parts/notebook.ts'
import type { EpocForm } from './epoc-form.ts'

/**
 * The deadlines of Section C and the emergency that it claims. Eight hours, or one of the two threats below them, claim one; another deadline
 * claims none. Where the boxes of Section C contradict each other, or those of Sections B and I speak of an emergency that Section C does not
 * know, nobody can say whether it is one: that is noted, the clock of eight hours counts as possible, and nothing is opened by it. Only if
 * Section C is silent do the boxes of Sections B and I speak. The form has no line for reasons, so in an emergency the additional information
 * of Section C is taken for them. Source: Reg. (EU) 2023/1543, Annex I, C; Art. 3(18).
 */
export function deadlinesOf(form: EpocForm, notebook: Notebook): { readonly deadlines: Deadlines; readonly emergency: Emergency } {
  const section = form.sectionC ?? {}
  const { withinTenDays, afterNotification, withinEightHours, threatToPerson, threatToCriticalInfrastructure, additionalInformation } =
    section
  const inSectionC = withinEightHours === true || threatToPerson === true || threatToCriticalInfrastructure === true
  const elsewhere = form.sectionB?.emergencyReaddressing === true || form.sectionI?.emergencyWithoutPriorValidation === true
  const denied = withinEightHours === false || withinTenDays === true || afterNotification === true
  const contradicts = denied && (inSectionC || elsewhere)
  if (contradicts) notebook.boxesConflict(inSectionC || withinEightHours === false ? 'sectionC.withinEightHours' : 'sectionC')
  const claimed = contradicts ? null : inSectionC || elsewhere ? true : denied ? false : null
  if (claimed !== true) notebook.remark('sectionC.additionalInformation', additionalInformation)
  return {
    deadlines: {
      boxes: {
        'ten-days': withinTenDays ?? null,
        'after-notification': afterNotification ?? null,
        'eight-hours': withinEightHours ?? null,
      },
      dueAt: null,
      days: null,
      other: section.otherDeadlines ?? null,
    },
    emergency: {
      claimed,
      ground: threatToPerson === true ? 'life-or-safety' : threatToCriticalInfrastructure === true ? 'critical-infrastructure' : null,
      reasons: claimed === true ? (additionalInformation ?? null) : null,
    },
  }
}
