import type { CountryCode } from 'libphonenumber-js/core'
import { hasPlan } from './numbering-plans.ts'

/** Whether a value is the code of a country or territory whose numbering plan is known. */
export const isPlanCountry = (value: unknown): value is CountryCode => typeof value === 'string' && hasPlan(value)
