import { expect, it } from 'vitest'
import { anything, recordScope } from '../../../src/redaction/records/record-scope.ts'

it('says that everything may stay where no path says otherwise', () => {
  for (const options of [{}, { withhold: [] }]) expect(recordScope(options)).toBe(anything)
  for (const options of [{ allow: [] }, { allow: ['$'] }, { withhold: ['$.a'] }]) expect(recordScope(options)).not.toBe(anything)
})
