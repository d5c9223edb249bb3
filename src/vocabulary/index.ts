/**
 * The words of the field as data: data items, instruments, authorities, elements, outcomes, duties, facts. Every member has one line that
 * says what it is and where it comes from. No code runs here and nothing is imported.
 */
export { type Act, acts } from './acts.ts'
export { type AuthorityKind, type AuthorityRole, authorityKinds, authorityRoles } from './authorities.ts'
export { type Country, countries } from './countries.ts'
export { type DataItem, dataItems, type RequestedItem, type UngrantableItem, ungrantableItems, unlistedItem } from './data-items.ts'
export { type ClockStart, type CountingRule, clockStarts, countingRules, type Duty, duties, type LastingDuty, type ReleaseEvent, releaseEvents, type Span } from './duties.ts'
export { type Element, elements } from './elements.ts'
export { type FactName, type FactNameOf, type Facts, type FactTable, type FactValue, facts, type IssuingState, routeFacts, senderFacts } from './facts.ts'
export { type Instrument, type InstrumentFamily, instrumentFamilies, instruments } from './instruments.ts'
export { type DeclineGround, declineGrounds, type Outcome, outcomes, type ReferReason, type RequestOutcome, type Route, referReasons, routes } from './outcomes.ts'
