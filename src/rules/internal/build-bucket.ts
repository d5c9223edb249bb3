import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Act } from '../../vocabulary/acts.ts'
import { instruments } from '../../vocabulary/instruments.ts'
import type { DutyInPlay, Truth } from '../decision.ts'
import type { Role } from '../define-pack/pack.ts'
import { instructionHolds } from '../engine.ts'
import { inRuleOrder } from '../reference/judging/rule-order.ts'
import { listOf } from '../reference/reading/read-pattern.ts'
import { wordOf } from './fact-fields.ts'
import { always, certainItems, type Node, possibleItems, specialise, type Words } from './node.ts'
import { roleStart, sum } from './sums.ts'
import { type Bucket, filterWidth, type Program, type ProgramPack, type ProgramRule, type RoleUnits, type Unit } from './program.ts'

/** The days by which a bucket is filled; all days of its segments give the same. */
export interface Days {
  readonly received: CalendarDate | null
  readonly issued: CalendarDate | null
  /** By which the instructions are read. */
  readonly on: CalendarDate | null
}

/** Picks what can matter to requests of which these words and days are known, and drops what they settle. */
export function buildBucket(
  program: Program,
  segments: Bucket['segments'],
  instrument: string | undefined,
  indexWords: Words,
  days: Days,
): Bucket {
  const act: Act | null = instrument === undefined ? null : instruments[instrument as keyof typeof instruments].act
  const units: Unit[] = []
  const roles = { ask: emptyRole(), give: emptyRole(), policy: emptyRole() }
  const inPlay: ProgramPack[] = []

  for (const pack of program.packs) {
    const truths = (pack.compiled.pack.roles as readonly Role[]).map((role) => [role, truthOfNode(pack.governs[role], indexWords)] as const)
    const governing = truths.filter(([, truth]) => truth !== 'no')
    if (governing.length > 0) inPlay.push(pack)
    for (const [role, truth] of governing) if (pack.isClosed) addClosed(roles[role], pack, role, truth)
    // A pack that surely governs in both roles is judged once for both.
    const together = governing.length === 2 && governing.every(([, truth]) => truth === 'yes')
    for (const group of together ? [governing] : governing.map((it) => [it])) {
      const addUnits = unitsOf(program, pack, group, act ?? 'disclose', indexWords, days)
      addUnits(units, roles)
    }
  }

  return {
    segments,
    instrument,
    act,
    units,
    filter: filterOf(units, [placeNeverEmpty(program), -1]),
    ...roles,
    // Decisions show these lists.
    ask: { ...roles.ask, silentPacks: Object.freeze(roles.ask.silentPacks) },
    obliges: dutiesInOrder(roles, units, act),
    validUntil: nextDate(program, inPlay, days.on),
    waivers: program.waivers
      .filter(({ on, until }) => days.on !== null && on <= days.on && days.on < until)
      .flatMap(({ when }) => specialise(when, indexWords) ?? []),
  }
}

type Growing = { -readonly [K in keyof RoleUnits]: RoleUnits[K] extends readonly (infer T)[] ? T[] : RoleUnits[K] }

const emptyRole = (): Growing => ({
  permits: [],
  forbids: [],
  requires: [],
  senderRequires: [],
  holds: [],
  redirects: [],
  obliges: [],
  closed: 'no',
  closedOpen: [],
  silentPacks: [],
})

function addClosed(role: Growing, { compiled, governs }: ProgramPack, name: Role, truth: Truth): void {
  if (truth === 'yes') {
    role.closed = 'yes'
    role.silentPacks.push(Object.freeze({ pack: compiled.pack.id, version: compiled.pack.version }))
  } else {
    if (role.closed === 'no') role.closed = 'unknown'
    role.closedOpen.push(governs[name])
  }
}

/** Makes the units of one pack for roles in which it governs alike. */
function unitsOf(
  program: Program,
  pack: ProgramPack,
  group: readonly (readonly [Role, Truth])[],
  act: Act,
  indexWords: Words,
  days: Days,
): (units: Unit[], roles: Record<Role, Growing>) => void {
  const { engine } = program
  const [[first, governs] = ['ask', 'no'] as const] = group
  const date = pack.isJudgedByIssue ? days.issued : days.received
  const holds = (kind: 'vouch' | 'volunteer' | 'lift', { rule, digest }: ProgramRule): boolean =>
    instructionHolds(engine, kind, pack.compiled, rule.id, digest, days.on)

  const rolesOfRule = (info: ProgramRule): readonly Role[] => group.flatMap(([role]) => (speaksOf(info, role, act) ? [role] : []))
  const needed = new Set<number>()
  for (const place of [...pack.order].reverse()) {
    const info = pack.rules[place]
    if (info === undefined || (!needed.has(place) && rolesOfRule(info).length === 0)) continue
    needed.add(place)
    for (const it of info.yieldsTo) needed.add(it)
  }

  return (units, roles) => {
    const unitAt = new Map<number, number>()
    for (const place of pack.order) {
      const info = pack.rules[place]
      if (info === undefined || !needed.has(place)) continue
      const { rule } = info
      // A rule that was lifted is not there, so it silences no other rule either.
      if (first === 'policy' && holds('lift', info)) continue
      if (date !== null && !(rule.from <= date && (rule.until === undefined || date < rule.until))) continue
      const when = specialise(info.when, indexWords)
      if (when === null) continue
      const isUnverified = 'confidence' in rule && rule.confidence === 'unverified' && !holds('vouch', info)
      unitAt.set(place, units.length)
      units.push({
        info,
        when,
        isShort: when.at.length <= 2 && when.groups.length === 0,
        // The exception of an unverified rule may be misread too: it must not silence the rule.
        unless: info.unless === null || isUnverified ? null : specialise(info.unless, indexWords),
        yieldsTo: info.yieldsTo.flatMap((it) => unitAt.get(it) ?? []),
        isCapped: isUnverified || date === null || governs !== 'yes',
        isUnverified,
        hasNoDate: date === null,
        governs: governs === 'unknown' ? pack.governs[first] : null,
        ...outputsOf(info),
        needs: info.needs,
        sinks: [],
        isVolunteered: rule.effect === 'permit' && (!('voluntary' in rule) || holds('volunteer', info)),
      })
    }
    for (const [place, info] of pack.rules.entries()) {
      const unit = unitAt.get(place)
      if (unit !== undefined) for (const role of rolesOfRule(info)) addToRole(roles[role], role, info, unit, units, act)
    }
  }
}

/** Whether a rule speaks in this role of this act. */
function speaksOf({ rule }: ProgramRule, role: Role, act: Act): boolean {
  if ('as' in rule && rule.as !== role) return false
  if ('act' in rule) return listOf(rule.act).includes(act)
  return rule.effect === 'oblige' || rule.effect === 'redirect' || act === 'disclose'
}

function addToRole(role: Growing, name: Role, info: ProgramRule, place: number, units: readonly Unit[], act: Act): void {
  const lists = {
    permit: role.permits,
    forbid: role.forbids,
    require: info.ofSender ? role.senderRequires : role.requires,
    hold: role.holds,
    redirect: role.redirects,
    oblige: role.obliges,
  }
  const { rule } = info
  lists[rule.effect].push(place)
  const unit = units[place]
  if (unit === undefined) return
  const sinks = {
    permit: unit.isVolunteered ? [sum.permit, sum.compel] : [sum.permit],
    forbid: [sum.forbid],
    require: [info.ofSender ? sum.senderFailed : sum.failed],
    hold: [sum.hold],
    redirect: [sum.redirect],
    oblige: rule.effect === 'oblige' && rule.duty === act ? [sum.act] : [],
  }
  unit.sinks = [...unit.sinks, ...sinks[rule.effect].map((it) => roleStart[name] + it)]
}

/** What a decision lists of a rule; made once and shared, so it is frozen. */
function outputsOf({ rule, reference }: ProgramRule): Pick<Unit, 'firing' | 'may' | 'hold' | 'upon'> {
  if (rule.effect === 'hold') {
    const { event, orAfter } = rule.release
    return { ...noOutput, hold: { event, ...(orAfter !== undefined && { orAfter }) } }
  }
  if (rule.effect !== 'oblige') return noOutput
  const duty = (state: DutyInPlay['state']): DutyInPlay =>
    Object.freeze({
      duty: rule.duty,
      state,
      ...('within' in rule && { within: rule.within }),
      ...('for' in rule && { for: rule.for }),
      ...('startsAt' in rule && { startsAt: rule.startsAt }),
      ...('counting' in rule && { counting: rule.counting }),
      ...('approvals' in rule && { approvals: rule.approvals }),
      rule: reference,
    })
  return { firing: duty('firing'), may: duty('possible'), hold: null, upon: 'upon' in rule ? listOf(rule.upon) : null }
}

const noOutput = { firing: null, may: null, hold: null, upon: null }

/** All duties, by duty and then by rule. */
function dutiesInOrder(roles: Record<Role, Growing>, units: readonly Unit[], act: Act | null): readonly number[] {
  const listed = [...new Set([...roles.ask.obliges, ...roles.give.obliges, ...roles.policy.obliges])]
  // Approval is for what leaves or is restricted; keeping data harms nobody.
  const unitOf = (it: number): Unit => units[it] as Unit
  const dutyOf = (it: number): string => (unitOf(it).firing as DutyInPlay).duty
  const all = act === 'preserve' ? listed.filter((it) => dutyOf(it) !== 'obtain-approval') : listed
  const name = (it: number): { pack: string; rule: string } => ({ pack: dutyOf(it), rule: '' })
  return all.sort((a, b) => inRuleOrder(name(a), name(b)) || unitOf(a).info.rank - unitOf(b).info.rank)
}

/** The tests that come first, see `Bucket`. A rule to which others yield is judged even if what it needs is there. */
function filterOf(units: readonly Unit[], anything: readonly [word: number, mask: number]): Int32Array {
  const filter = new Int32Array(units.length * filterWidth)
  const isYieldedTo = new Set(units.flatMap((it) => it.yieldsTo))
  for (const [index, { when, needs }] of units.entries()) {
    const isNeedShort = needs !== null && needs.at.length === 1 && needs.groups.length === 0 && !isYieldedTo.has(index)
    const need = isNeedShort ? [needs.at[0] ?? 0, needs.not[0] ?? 0] : anything
    const [first = 0, second = 0] = when.at
    const short = [when.items, first, second, when.no[0] ?? 0, when.no[1] ?? 0, when.open[0] ?? 0, when.open[1] ?? 0]
    filter.set([...short, ...need], index * filterWidth)
  }
  return filter
}

/** Each fact has one bit set, so the word of a fact that fits into one is never empty. The first word may be: there are more instruments than a word has bits. */
const placeNeverEmpty = ({ fields }: Program): number => wordOf(fields.of.get('authenticity')?.unknown ?? 0)

/** The next date after that of deciding on which a rule in play begins or ends, or a word of the instructions does. */
function nextDate({ engine }: Program, inPlay: readonly ProgramPack[], on: CalendarDate | null): string | null {
  if (on === null) return null
  const { vouch = [], volunteer = [], lift = [], waiveApproval = [] } = engine.instructions ?? {}
  let next: string | null = null
  const consider = (date: string | undefined): void => {
    if (date !== undefined && date > on && (next === null || date < next)) next = date
  }
  for (const it of [...vouch, ...volunteer, ...lift, ...waiveApproval]) [it.on, it.until].forEach(consider)
  for (const pack of inPlay) for (const { rule } of pack.rules) [rule.from, rule.until].forEach(consider)
  return next
}

function truthOfNode(node: Node, words: Words): Truth {
  if (possibleItems(node, words, always.items) === 0) return 'no'
  return certainItems(node, words, always.items) === 0 ? 'unknown' : 'yes'
}
