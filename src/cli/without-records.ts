import type { Ports } from '../corridor/ports.ts'

/** A corridor from which nothing can leave. */
export function withoutRecords(ports: Ports): Ports {
  const { records, ...rest } = ports
  return records === undefined ? ports : rest
}
