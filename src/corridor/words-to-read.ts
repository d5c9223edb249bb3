import type { LegalRequest } from '../request/legal-request.ts'

/**
 * The fields of a request that hold words which may narrow, exclude or withdraw what its boxes ask for. No rule reads words, so a person has to,
 * before anything leaves. Fields that the form does not know are among them, as `*`: they could say anything.
 */
export function wordsToRead({ requestedDataLimits, requestedData, remarks, native }: LegalRequest): readonly string[] {
  const fields = [
    ...(requestedDataLimits === null ? [] : ['requestedDataLimits']),
    ...requestedData.filter((it) => it.freeText !== null).map((it) => it.box),
    ...remarks.map((it) => it.field),
    ...(Object.keys(native).some((pointer) => pointer !== sectionForOthers) ? ['*'] : []),
  ]
  return [...new Set(fields)]
}

// Written for the enforcing authority, and kept unread on purpose.
const sectionForOthers = '/request/sectionM'
