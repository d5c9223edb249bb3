import type { Act } from '../../../vocabulary/acts.ts'
import { type FactName, senderFacts } from '../../../vocabulary/facts.ts'
import { instruments } from '../../../vocabulary/instruments.ts'
import { listOf } from '../../reference/reading/read-pattern.ts'
import type { Diagram, Operation } from '../diagram/diagrams.ts'
import { variableDiagram } from '../diagram/variable-diagram.ts'
import { both, no, yes } from '../reading/code.ts'
import type { Rule, RuleReading } from '../reading/rule-readings.ts'
import type { PlainPattern } from '../space/mentions.ts'
import type { Space } from '../space/space-of.ts'
import {
  bitsOf,
  closes,
  compels,
  holds,
  kindBits,
  mayCompel,
  mayOblige,
  mayRedirect,
  obliges,
  permits,
  redirects,
  senderFails,
  senderOpen,
} from './word.ts'

/** The reading of a rule where it speaks of the act of the instrument, and no elsewhere. */
export function ofItsAct({ rule, reading }: RuleReading, space: Space): Diagram {
  if ('act' in rule) return space.diagrams.combine(both, actIs(listOf(rule.act), space), reading)
  if (rule.effect === 'oblige' || rule.effect === 'redirect') return reading
  return space.diagrams.combine(both, actIs(['disclose'], space), reading)
}

/** What one rule says in one role, as the bits of a verdict at every point. */
export function ruleWord(it: RuleReading, space: Space): Diagram {
  const { diagrams } = space
  const { rule } = it
  const reading = ofItsAct(it, space)
  switch (rule.effect) {
    case 'permit': {
      const voluntary = 'voluntary' in rule
      return diagrams.map(
        reading,
        (code) => bitsOf(code, permits | (voluntary ? 0 : compels), voluntary ? 0 : mayCompel) | kindBits('permit', code),
      )
    }
    case 'forbid':
      return diagrams.map(reading, (code) => bitsOf(code, closes, 0) | kindBits('open', code))
    case 'hold':
      return diagrams.map(reading, (code) => bitsOf(code, holds, 0) | kindBits('hold', code))
    case 'redirect':
      return diagrams.map(reading, (code) => bitsOf(code, redirects, mayRedirect))
    case 'oblige': {
      const acting = rule.duty === 'disclose' || rule.duty === 'preserve' || rule.duty === 'restrict'
      if (!acting) return diagrams.leaf(0)
      return diagrams.map(diagrams.combine(both, actIs([rule.duty], space), reading), (code) => bitsOf(code, obliges, mayOblige))
    }
    case 'require': {
      const state = requireDiagram(it, space)
      const isOfSender = namesSender(rule.needs as PlainPattern)
      return diagrams.map(state, (code) =>
        isOfSender ? bitsOf(code === failed ? yes : code, senderFails, senderOpen) : code === failed ? closes : kindBits('open', code),
      )
    }
  }
}

/** A requirement that cannot be met any more; beside it the codes of a reading, of which `no` means met. */
export const failed = 9

/** How a requirement stands at every point: met, open with what it hangs on, or failed. */
export function requireDiagram(it: RuleReading, space: Space): Diagram {
  const { diagrams } = space
  if (it.needs === undefined) return diagrams.leaf(no)
  const lack = diagrams.combine(lacking, it.needs.asItIs, it.needs.supplied)
  return diagrams.combine(requirement, ofItsAct(it, space), lack)
}

/** What is needed and not there: nothing, something that can be supplied or learnt, or something that cannot. */
const lacking: Operation = { on: (asItIs, supplied) => (asItIs === yes ? no : supplied === no ? failed : supplied) }
const requirement: Operation = {
  on: (reading, lack) => {
    if (reading === no || lack === no) return no
    if (reading === yes) return lack
    return lack === failed ? reading : Math.max(reading, lack)
  },
  settled: (it, side) => (it === no ? 'this' : side === 'left' && it === yes ? 'other' : undefined),
}

function namesSender(pattern: PlainPattern): boolean {
  return Object.entries(pattern).some(([key, value]) =>
    key === 'anyOf' ? (value as readonly PlainPattern[]).some(namesSender) : (senderFacts as readonly FactName[]).includes(key as FactName),
  )
}

/** Whether the instrument asks for one of these acts. An instrument that nobody knows is judged as one that asks for disclosure. */
const actIs = (wanted: readonly Act[], space: Space): Diagram =>
  variableDiagram(space, 'instrument', ({ world }) => (wanted.includes(actOf(world.instrument)) ? yes : no))

/** The act that an instrument asks for. */
export const actOf = (instrument: string | number | undefined): Act =>
  instrument === undefined ? 'disclose' : instruments[instrument as keyof typeof instruments].act

/** Whether a rule is a requirement on the evidence of the sender. */
export const isOfSender = (rule: Rule): boolean => rule.effect === 'require' && namesSender(rule.needs as PlainPattern)
