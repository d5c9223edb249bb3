import * as rules from 'lawful-request/rules'
import { bareTable, ownContestants } from './own/contestants.mjs'
import { generatePolicy, generateRequests, isPermitted } from './policy/generate.mjs'

const peers = ['json-logic-engine', 'zen', 'cedar', 'casbin', 'json-rules-engine']
const rulesPerPack = 7.5
const salt = new Uint8Array(32).fill(7)

/** A policy with its requests and their answers. Ten times the packs are ten times the rules, and as many rules about one request. */
function problemOf(packs, perPack = rulesPerPack) {
  const policy = generatePolicy({ seed: 1543, packs, rulesPerPack: perPack })
  const requests = generateRequests({ seed: 2713, count: 300, states: policy.states })
  const answers = requests.map((it) => isPermitted(policy.rules, it))
  return { policy, requests, answers }
}

/**
 * Everybody who is measured. Each of them has given the right answer to all requests before; a peer that cannot is left out, with the reason. That
 * one of ours cannot is a mistake, and nothing is measured.
 */
export async function prepareContestants() {
  const small = problemOf(40)
  const large = problemOf(400)
  const own = ownContestants(small.policy, small.requests)
  const grown = ownContestants(large.policy, large.requests)
  const contestants = {
    'bare integer table': bareTable(small.policy, small.requests),
    'decide again, encoded facts': own.encoded,
    'decide again, plain facts': own.plain,
    'decide anew, encoded facts': own.encodedAnew,
    'decide anew, plain facts': own.plainAnew,
    'reference interpreter': own.reference,
    'decide anew, encoded facts, 3 000 rules': grown.encodedAnew,
    'decide anew, plain facts, 3 000 rules': grown.plainAnew,
  }
  for (const [name, it] of Object.entries(contestants)) await mustAgree(name, it, name.includes('3 000') ? large.answers : small.answers)

  const { decided, leftOut } = await preparePeers(small)
  const steps = { encodeFacts: own.encoding, ...stepsOf(own) }
  const permitted = small.answers.filter((it) => it).length
  const counts = { rules: small.policy.rules.length, grownRules: large.policy.rules.length, requests: small.requests.length, permitted }
  return { contestants: { ...contestants, ...decided, ...steps }, peers: Object.keys(decided), leftOut, counts }
}

async function preparePeers({ policy, requests, answers }) {
  const decided = {}
  const leftOut = {}
  for (const name of peers) {
    try {
      const { load } = await import(`./peers/${name}.mjs`)
      const contestant = await load(policy.rules, requests)
      await mustAgree(name, contestant, answers)
      decided[name] = contestant
    } catch (error) {
      leftOut[name] = String(error.message ?? error)
    }
  }
  return { decided, leftOut }
}

async function mustAgree(name, { inputs, decide, isYes }, answers) {
  let wrong = 0
  for (const [index, it] of inputs.entries()) if (isYes(await decide(it)) !== answers[index]) wrong++
  if (wrong > 0) throw new Error(`${name} answers ${wrong} of ${inputs.length} requests otherwise`)
}

/** What is done besides deciding, where the package has it. */
function stepsOf({ engine, questions }) {
  const { receiptOf, traceDecision } = rules
  const steps = {}
  if (receiptOf !== undefined) steps['receiptOf'] = { inputs: questions, decide: (it) => receiptOf(engine, it, { salt }) }
  if (traceDecision !== undefined) {
    steps['traceDecision, 7 rules'] = { inputs: questions, decide: (it) => traceDecision(engine, it) }
    const { policy, requests } = problemOf(40, 25)
    const wide = ownContestants(policy, requests)
    steps['traceDecision, 20 rules'] = { inputs: wide.questions, decide: (it) => traceDecision(wide.engine, it) }
  }
  return steps
}
