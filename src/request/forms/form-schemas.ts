import { dsaOrderToAct1, dsaOrderToProvideInformation1 } from './dsa/dsa-forms.ts'
import { epoc20230728, epoc20260713 } from './epoc/epoc-form.ts'
import { epocPr20230728, epocPr20260713 } from './epoc-pr/epoc-pr-form.ts'
import { overseasProductionOrder1 } from './gb/overseas-production-order-form.ts'
import { mutualAssistanceRequest1 } from './mutual-assistance/mutual-assistance-form.ts'
import { order1 } from './order/order-form.ts'
import { tcoRemovalOrder1 } from './tco/tco-form.ts'
import {
  us2703DOrder1,
  usEmergencyRequest1,
  usNationalSecurityLetter1,
  usPreservationLetter1,
  usSearchWarrant1,
  usSubpoena1,
} from './us/us-forms.ts'

/**
 * The zod schemas of the forms by name and version, oldest version first. Each is a Standard Schema (`~standard`) and describes one form as
 * data. For input that nobody vouches for, `parseRequest` is the safe door: it has limits, and messages that repeat nothing.
 */
export const formSchemas = {
  epoc: { '2023-07-28': epoc20230728, '2026-07-13': epoc20260713 },
  'epoc-pr': { '2023-07-28': epocPr20230728, '2026-07-13': epocPr20260713 },
  'us-subpoena': { '1': usSubpoena1 },
  'us-2703-d-order': { '1': us2703DOrder1 },
  'us-search-warrant': { '1': usSearchWarrant1 },
  'us-national-security-letter': { '1': usNationalSecurityLetter1 },
  'us-preservation-letter': { '1': usPreservationLetter1 },
  'us-emergency-request': { '1': usEmergencyRequest1 },
  'dsa-order-to-act': { '1': dsaOrderToAct1 },
  'dsa-order-to-provide-information': { '1': dsaOrderToProvideInformation1 },
  'tco-removal-order': { '1': tcoRemovalOrder1 },
  'mutual-assistance-request': { '1': mutualAssistanceRequest1 },
  'gb-overseas-production-order': { '1': overseasProductionOrder1 },
  order: { '1': order1 },
} as const
