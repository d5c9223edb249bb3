import { Engine } from 'json-rules-engine'

/** All rules run, each with four conditions; what they emit is put together as the policy says. */
export function load(rules, requests) {
  const engine = new Engine()
  for (const rule of rules) {
    engine.addRule({
      conditions: {
        all: [
          { fact: 'state', operator: 'equal', value: rule.state },
          { fact: 'instrument', operator: 'in', value: rule.instruments },
          { fact: 'authority', operator: 'in', value: rule.authorities },
          { fact: 'item', operator: 'in', value: rule.items },
        ],
      },
      event: { type: rule.effect },
    })
  }
  const isYes = ({ events }) => events.some((it) => it.type === 'permit') && !events.some((it) => it.type === 'forbid')
  return { inputs: requests, decide: (it) => engine.run(it), isYes, isAsync: true }
}
