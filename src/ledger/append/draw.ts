import { UsageError } from '../../foundation/usage-error.ts'

/** 32 bytes of chance, as a copy. What gave them belongs to the caller, so it is not believed. */
export function draw(randomBytes: (length: number) => Uint8Array): Uint8Array {
  const bytes: unknown = randomBytes(32)
  if (!(bytes instanceof Uint8Array) || bytes.length !== 32)
    throw new UsageError('ledger.bad-random-bytes', 'randomBytes must give as many bytes as it is asked for, as a Uint8Array')
  return Uint8Array.from(bytes)
}
