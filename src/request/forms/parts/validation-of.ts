import type { Authority, LegalRequest } from '../../legal-request.ts'
import type { Notebook } from './notebook.ts'

/**
 * Whether a request says that it was validated. Its part on validation does when it says by whom or when; a file number, an address, or a name
 * elsewhere in the form or the box for its kind alone is not enough, and what is expressly unsigned is not validated. A form that names a validating authority and also declares that there is none says nothing.
 */
export function validationOf(
  { notApplicable, stated, named }: { notApplicable: boolean | undefined; stated: Authority | undefined; named: Authority | undefined },
  field: string,
  notebook: Notebook,
): LegalRequest['validation'] {
  if (stated?.signature?.present === false) {
    if (saysByWhomOrWhen(stated)) notebook.boxesConflict(`${field}.signature.present`)
    return 'blank'
  }
  if (notApplicable !== true) return stated !== undefined && saysByWhomOrWhen(stated) ? 'validated' : 'blank'
  if (named === undefined || !saysByWhomOrWhen(named)) return 'none'
  notebook.boxesConflict(`${field}.notApplicable`)
  return 'blank'
}

const saysByWhomOrWhen = ({ name, representative, signedOn, signature }: Authority): boolean =>
  [name, representative.name, signedOn].some((it) => it !== null) || signature?.present === true
