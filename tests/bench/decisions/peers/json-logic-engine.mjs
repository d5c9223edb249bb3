import { LogicEngine } from 'json-logic-engine'

const conditionOf = ({ state, instruments, authorities, items }) => ({
  and: [
    { '===': [{ var: 'state' }, state] },
    { in: [{ var: 'instrument' }, instruments] },
    { in: [{ var: 'authority' }, authorities] },
    { in: [{ var: 'item' }, items] },
  ],
})
const anyOf = (rules, effect) => ({ or: rules.filter((it) => it.effect === effect).map(conditionOf) })

/** One expression for the whole policy, compiled by the library to a function of JavaScript. */
export function load(rules, requests) {
  const isPermitted = new LogicEngine().build({ and: [{ '!': [anyOf(rules, 'forbid')] }, anyOf(rules, 'permit')] })
  return { inputs: requests, decide: (it) => isPermitted(it), isYes: (it) => it === true }
}
