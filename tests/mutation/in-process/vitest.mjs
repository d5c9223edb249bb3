import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState, ASYMMETRIC_MATCHERS_OBJECT } from '@vitest/expect'

/* What the tests use of vitest, without a worker for each run: `describe` and `it` only note what there is, and `expect` is vitest's own. */

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect)

/** Every test that was noted: its file, name, place, function, and what has to run before it. */
export const tests = []
let file = ''
let suite = { names: [], before: [] }

/** Notes the tests of one file. */
export async function collect(path, load) {
  file = path
  suite = { names: [], before: [] }
  await load()
}

const functionIn = (rest) => rest.find((it) => typeof it === 'function')

const placeInFile = () => {
  const [, line, column] = new Error().stack
    .split('\n')
    .find((it) => it.includes(file))
    ?.match(/:(\d+):(\d+)\)?$/) ?? [0, 1, 1]
  return { line: line - 1, column: column - 1 }
}

export const it = (name, ...rest) => {
  const names = [...suite.names, name]
  tests.push({ file, name: names.join(' > '), startPosition: placeInFile(), run: functionIn(rest), before: suite.before })
}

export const describe = (name, ...rest) => {
  const outer = suite
  suite = { names: [...outer.names, name], before: [...outer.before] }
  functionIn(rest)()
  suite = outer
}

export const beforeAll = (hook) => suite.before.push(hook)

// Rows are told apart by their number, so that a name is one test's only.
const eachOf =
  (define) =>
  (rows) =>
  (name, ...rest) => {
    // As with vitest, a row is a list of arguments only where all rows are lists.
    const isTable = rows.every((it) => Array.isArray(it))
    for (const [index, row] of rows.entries()) define(`${name} [${index}]`, () => functionIn(rest)(...(isTable ? row : [row])))
  }
it.each = eachOf(it)
describe.each = eachOf(describe)
it.runIf = (condition) => (condition ? it : () => {})
describe.runIf = (condition) => (condition ? describe : () => {})
