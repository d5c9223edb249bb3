import { ZenEngine } from '@gorules/zen-engine'

const listed = (values) => values.map((it) => JSON.stringify(it)).join(', ')
const columns = ['state', 'instrument', 'authority', 'item']

/** A decision table with one row a rule. The first row that fits answers, so what forbids stands above what permits. */
export function load(rules, requests) {
  const inOrder = [...rules.filter((it) => it.effect === 'forbid'), ...rules.filter((it) => it.effect === 'permit')]
  const rows = inOrder.map((it, index) => ({
    _id: `row-${index}`,
    state: JSON.stringify(it.state),
    instrument: listed(it.instruments),
    authority: listed(it.authorities),
    item: listed(it.items),
    effect: JSON.stringify(it.effect),
  }))
  const table = {
    hitPolicy: 'first',
    inputs: columns.map((it) => ({ id: it, name: it, field: it, type: 'expression' })),
    outputs: [{ id: 'effect', name: 'effect', field: 'effect', type: 'expression' }],
    rules: rows,
  }
  const nodes = [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    { id: 'table', name: 'table', type: 'decisionTableNode', position: { x: 1, y: 0 }, content: table },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
  ]
  const edges = [
    { id: 'e1', sourceId: 'in', targetId: 'table', type: 'edge' },
    { id: 'e2', sourceId: 'table', targetId: 'out', type: 'edge' },
  ]
  const decision = new ZenEngine().createDecision({ nodes, edges })
  return { inputs: requests, decide: (it) => decision.evaluate(it), isYes: ({ result }) => result?.effect === 'permit', isAsync: true }
}
