import { expect, it } from 'vitest'
import { mutualAssistance } from '../../../src/rule-packs/agreements/mutual-assistance.ts'
import { compile, decide } from '../../../src/rules/index.ts'
import { countries, instruments, type Instrument } from '../../../src/vocabulary/index.ts'
import { questionOf } from '../../support/given.ts'

const engine = compile([mutualAssistance])
const outcomeOf = (facts: Parameters<typeof questionOf>[1]): string | undefined => decide(engine, questionOf(['person-name'], facts)).items[0]?.outcome

it('is the same for every State but our own', () => {
  for (const issuingState of countries)
    expect(outcomeOf({ instrument: 'mutual-assistance-request', issuingState, addresseeState: 'DE', servedBy: 'issuing-authority' }), issuingState).toBe(issuingState === 'DE' ? 'refer' : 'redirect')
})

it('sends away nothing but requests for assistance', () => {
  for (const instrument of Object.keys(instruments) as Instrument[]) {
    const isAssistance = instruments[instrument].family === 'mutual-assistance'
    expect(outcomeOf({ instrument, issuingState: 'JP', addresseeState: 'DE', servedBy: 'issuing-authority' }), instrument).toBe(isAssistance ? 'redirect' : 'refer')
  }
})
