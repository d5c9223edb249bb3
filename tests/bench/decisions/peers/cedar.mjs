import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'

const uid = (type, id) => `${type}::${JSON.stringify(id)}`
const setOf = (type, ids) => `[${ids.map((it) => uid(type, it)).join(', ')}]`

const policyOf = ({ effect, state, instruments, authorities, items }) =>
  `${effect}(principal == ${uid('State', state)}, action in ${setOf('Action', instruments)}, resource) when {
  ${setOf('Kind', authorities)}.contains(context.authority) && ${setOf('Item', items)}.contains(resource) };`

/** One policy for each rule, parsed beforehand. That a forbid counts more than a permit is Cedar's own meaning. */
export function load(rules, requests) {
  const parsed = preparsePolicySet('bench', { staticPolicies: rules.map(policyOf).join('\n') })
  if (parsed.type !== 'success') throw new Error('Cedar refuses the policies')
  const inputs = requests.map(({ state, instrument, authority, item }) => ({
    principal: { type: 'State', id: state },
    action: { type: 'Action', id: instrument },
    resource: { type: 'Item', id: item },
    context: { authority: { __entity: { type: 'Kind', id: authority } } },
    preparsedPolicySetId: 'bench',
    entities: [],
  }))
  const isYes = (it) => {
    if (it.type !== 'success' || it.response.diagnostics.errors.length > 0) throw new Error('Cedar could not decide')
    return it.response.decision === 'allow'
  }
  return { inputs, decide: statefulIsAuthorized, isYes }
}
