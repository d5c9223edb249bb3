import { epoc20230728, epoc20260713 } from './epoc/epoc-form.ts'
import { epocPr20230728, epocPr20260713 } from './epoc-pr/epoc-pr-form.ts'
import { order1 } from './order/order-form.ts'

/**
 * The zod schemas of the forms by name and version, oldest version first. Each is a Standard Schema (`~standard`) and describes one form as
 * data. For input that nobody vouches for, `parseRequest` is the safe door: it has limits, and messages that repeat nothing.
 */
export const formSchemas = {
  epoc: { '2023-07-28': epoc20230728, '2026-07-13': epoc20260713 },
  'epoc-pr': { '2023-07-28': epocPr20230728, '2026-07-13': epocPr20260713 },
  order: { '1': order1 },
} as const
