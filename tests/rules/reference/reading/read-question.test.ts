import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../../src/foundation/calendar-date.ts'
import { readQuestion } from '../../../../src/rules/reference/reading/read-question.ts'
import { questionOf } from '../../../support/given.ts'

describe('a question', () => {
  it.each<readonly [string, CalendarDate | null, CalendarDate | null]>([
    ['before the receipt', '2026-11-02', '2026-11-02'],
    ['on the day of the receipt', '2026-11-03', '2026-11-03'],
    ['on the next day, where a zone is ahead', '2026-11-04', '2026-11-04'],
    ['two days later, which nobody believes', '2026-11-05', null],
    ['on no day that is known', null, null],
  ])('is issued %s', (_when, issuedOn, read) => {
    expect(readQuestion(questionOf([], {}, { issuedOn, receivedOn: '2026-11-03' })).dates.issuedOn).toBe(read)
  })

  it('keeps the day of issue where the day of receipt cannot be read', () => {
    const { dates } = readQuestion({ ...questionOf([]), issuedOn: '2026-11-02', receivedOn: 'yesterday' })
    expect(dates).toEqual({ issuedOn: '2026-11-02', receivedOn: null, decidedOn: null })
  })

  it('asks for free text where a list stands for an item', () => {
    expect(readQuestion({ ...questionOf([]), asked: [['phone-number']] }).asked).toEqual(['unlisted-data'])
  })
})
