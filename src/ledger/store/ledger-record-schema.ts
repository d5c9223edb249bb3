import * as z from 'zod/mini'
import { isHex32 } from '../../foundation/hex.ts'
import { ledgerEntrySchema } from '../ledger-entry-schema.ts'
import type { Checkpoint, LedgerRecord } from './ledger-record.ts'

const hash = z.string().check(z.refine(isHex32))
const count = z.int().check(z.minimum(0))

/** Reads a stored record; strict, as the entry in it. Whether its leaf and place are right is judged by `verifyLedger`. */
export const ledgerRecordSchema: z.ZodMiniType<LedgerRecord> = z.strictObject({
  index: count,
  entry: ledgerEntrySchema,
  salt: hash,
  leaf: hash,
})

/** Reads a checkpoint. Whether the ledger agrees with it is judged by `verifyLedger`. */
export const checkpointSchema: z.ZodMiniType<Checkpoint> = z.strictObject({ v: z.literal(1), size: count, root: hash })
