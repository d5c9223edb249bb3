import { newEnforcer, newModelFromString } from 'casbin'

const model = `
[request_definition]
r = state, instrument, authority, item

[policy_definition]
p = state, instruments, authorities, items, eft

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = r.state == p.state && among(r.instrument, p.instruments) && among(r.authority, p.authorities) && among(r.item, p.items)
`

/** One line for each rule; lists are text between bars, looked through by a function of ours, since casbin has no lists. */
export async function load(rules, requests) {
  const enforcer = await newEnforcer(newModelFromString(model))
  await enforcer.addFunction('among', (value, list) => list.includes(`|${value}|`))
  const listed = (values) => `|${values.join('|')}|`
  await enforcer.addPolicies(
    rules.map((it) => [
      it.state,
      listed(it.instruments),
      listed(it.authorities),
      listed(it.items),
      it.effect === 'permit' ? 'allow' : 'deny',
    ]),
  )
  const inputs = requests.map((it) => [it.state, it.instrument, it.authority, it.item])
  return { inputs, decide: (it) => enforcer.enforceSync(...it), isYes: (it) => it === true }
}
