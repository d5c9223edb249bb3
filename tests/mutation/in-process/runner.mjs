import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join, relative } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { runInThisContext } from 'node:vm'
import { isDrawn, notDrawn } from '../sample.mjs'

/*
 * Runs all mutants in one process, in which the tests were loaded once: what is loaded stays warm, and a mutant costs its tests and nothing
 * else. What a module remembers of an engine is forgotten before each run, since another mutant may have made it.
 */

const here = import.meta.dirname
const replaced = {
  vitest: pathToFileURL(join(here, 'vitest.mjs')).href,
  'fast-check': pathToFileURL(join(here, 'fast-check.mjs')).href,
}

const forgetful = []
const forgetfulVersion = (Base) =>
  class {
    #inner = new Base()
    constructor() {
      forgetful.push(() => {
        this.#inner = new Base()
      })
    }
    get = (key) => this.#inner.get(key)
    has = (key) => this.#inner.has(key)
    set = (key, value) => this.#inner.set(key, value)
  }
// A map that is made while files are loaded is a table, or a memory: it becomes again what it was when all of them were. Later ones are plain.
let madeAtLoad = []
const rememberedMap = new Proxy(Map, {
  construct: (target, entries) => {
    const made = new target(...entries)
    madeAtLoad?.push(made)
    return made
  },
})
function endOfLoading() {
  for (const map of madeAtLoad) {
    const initial = [...map]
    forgetful.push(() => {
      if (map.size === initial.length) return
      map.clear()
      for (const [key, value] of initial) map.set(key, value)
    })
  }
  madeAtLoad = undefined
  rememberFilled()
}
// What a WeakSet holds is no memory of an answer: that an engine is what `compile` gave stays true whatever the mutant.
globalThis.forgetful = { WeakMap: forgetfulVersion(WeakMap), Map: rememberedMap }

// What else a module fills while it runs, by its path: what is filled in place, and what is assigned anew.
const filled = {
  'src/identifiers/account/read-account-link.ts': { inPlace: [], anew: ['rows'] },
  'src/identifiers/phone/plan/matcher-of.ts': { inPlace: ['byStart'], anew: [] },
  'src/redaction/find/plain/fold.ts': { inPlace: ['weights', 'folds'], anew: [] },
  'src/redaction/find/scan/lookout.ts': {
    inPlace: ['table', 'onwards', 'states', 'writtenSigns', 'foldedSigns'],
    anew: ['nextResting', 'nextOther'],
  },
}
let filledSinceLoad = []
globalThis.forgetful.fills = (module) => filledSinceLoad?.push(module)
/** What is said at the end of a module, so that it can be emptied from outside. */
const tellsOf = ({ inPlace, anew }) =>
  `globalThis.forgetful.fills({ inPlace: [${inPlace}], read: () => [${anew}], write: (it) => { [${anew}] = it } })`
/** It becomes again what it was when all files were loaded, without running any of the sources for it. */
function rememberFilled() {
  for (const { inPlace, read, write } of filledSinceLoad) {
    const lists = inPlace.map((list) => [list, list.slice()])
    const initial = read()
    forgetful.push(() => {
      for (const [list, before] of lists) {
        if (Array.isArray(list)) list.splice(0, list.length, ...before)
        else list.set(before)
      }
      write(initial)
    })
  }
  filledSinceLoad = undefined
}

/** Gives the tests this folder's vitest and fast-check, and the sources maps that can forget. */
function prepareModules() {
  const root = pathToFileURL(`${process.cwd()}/`).href
  const sources = ['rules', 'identifiers', 'redaction'].map((it) => `${root}src/${it}/`)
  registerHooks({
    resolve: (name, context, next) =>
      name in replaced && !context.parentURL?.startsWith(pathToFileURL(here).href)
        ? { url: replaced[name], shortCircuit: true }
        : next(name, context),
    load: (url, context, next) => {
      const loaded = next(url, context)
      if (!sources.some((it) => url.startsWith(it))) return loaded
      const tells = filled[url.slice(root.length)]
      const end = tells === undefined ? '' : `\n;${tellsOf(tells)}`
      return { ...loaded, source: `const { WeakMap, Map } = globalThis.forgetful;${loaded.source}${end}` }
    },
  })
}

/** A mutant as reports have it: its file as seen from the root, and lines and columns that begin with one. */
const asReported = ({ fileName, location: { start, end }, ...mutant }) => [
  fileName.replace(/^.*\/src\//, 'src/'),
  { ...mutant, location: { start: onward(start), end: onward(end) } },
]
const onward = ({ line, column }) => ({ line: line + 1, column: column + 1 })
const share = Number(process.env.MUTATION_SHARE ?? 1)

const tooLong = 'takes much longer than without the mutant'

// Those first that killed most in least time so far; one that was hardly tried gets a chance.
const worth = ({ kills, milliseconds }) => (kills + 0.02) / (milliseconds + 0.02)
const byWorth = ([, a], [, b]) => worth(b) - worth(a)

class InProcessRunner {
  #tests = new Map()
  #kills = 0

  // A mutant in what runs once, while a file is loaded, and again in tests, is seen in tests only: there is nothing to be loaded anew for it.
  capabilities = () => ({ reloadEnvironment: true })

  async init() {
    globalThis.__stryker__ ??= {}
    // What these tests say goes to nobody.
    for (const it of ['log', 'info', 'warn', 'error']) console[it] = () => {}
    process.env.FUZZ_RUNS = '500'
    process.env.GENERATED_NUMBERS = '8000'
    process.env.FEW_TRIES = 'yes'
    prepareModules()
    const { collect, tests } = await import('./vitest.mjs')
    for (const file of testFiles()) await collect(file, () => import(pathToFileURL(file).href))
    endOfLoading()
    for (const test of tests) this.#tests.set(idOf(test), { ...test, kills: 0, milliseconds: 0 })
  }

  async dryRun() {
    const results = []
    for (const [id, test] of this.#tests) {
      // Forgotten here too, so that it is seen that this test has it made.
      this.#start(undefined, undefined)
      globalThis.__stryker__.currentTestId = id
      const failure = await this.#run(test, new Set())
      test.usual = test.milliseconds
      results.push({
        id,
        name: test.name,
        fileName: test.file,
        startPosition: test.startPosition,
        timeSpentMs: test.milliseconds,
        ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
      })
    }
    globalThis.__stryker__.currentTestId = undefined
    return { status: 'complete', tests: results, mutantCoverage: globalThis.__stryker__.mutantCoverage }
  }

  // The limit is a hundred times what all tests together take; ten times is endless too, and much sooner seen where they take a minute.
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (!isDrawn(...asReported(activeMutant), share)) return { status: 'error', errorMessage: notDrawn }
    const tests = (testFilter ?? [...this.#tests.keys()]).map((id) => [id, this.#tests.get(id)]).sort(byWorth)
    const stryker = globalThis.__stryker__
    const hooks = new Set()
    this.#start(activeMutant.id, hitLimit / 10)
    for (const [index, [id, test]] of tests.entries()) {
      const failure = await this.#run(test, hooks, 5 * (test.usual ?? 4_000) + 2_000)
      if (failure === undefined) continue
      const isEndless = stryker.hitCount > stryker.hitLimit || failure === tooLong
      test.kills += 1
      this.#start(undefined, undefined)
      // A test that fails without the mutant too says nothing of it: something was left behind, so this is begun again in a new process.
      // That takes time, so it is asked now and then.
      this.#kills += 1
      if (this.#kills % 20 === 0 && (await this.#run(test, new Set())) !== undefined)
        throw new Error(`a mutant left something behind that makes a test fail: ${id}`)
      return isEndless
        ? { status: 'timeout', reason: failure }
        : { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests: index + 1 }
    }
    this.#start(undefined, undefined)
    return { status: 'survived', nrOfTests: tests.length }
  }

  #start(mutant, hitLimit) {
    for (const forget of forgetful) forget()
    Object.assign(globalThis.__stryker__, { activeMutant: mutant, hitCount: 0, hitLimit })
  }

  /** What the test fails with. */
  async #run(test, hooks, timeout) {
    const start = performance.now()
    try {
      for (const hook of test.before) {
        if (!hooks.has(hook)) await hook()
        hooks.add(hook)
      }
      globalThis.testToRun = test.run
      await (timeout === undefined ? test.run() : runInThisContext('testToRun()', { timeout: Math.ceil(timeout) }))
      return undefined
    } catch (error) {
      return error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? tooLong : String(error?.message ?? error)
    } finally {
      test.milliseconds += performance.now() - start
    }
  }
}

const idOf = ({ file, name }) => `${relative(process.cwd(), file)}#${name}`

// What decides is held by the tests of the whole core; the other folders of rules have tests of their own, and have to be held by them. The cases
// of the packs hold what lies in no folder, and the reference, with which the core compares `internal`.
const deciding = ['rules', 'rules/internal', 'rules/reference']
const heldByPacks = ['rules', 'rules/reference']
// What cannot be held here: the compiler looks away from mutants, and one check of all packs takes a minute and more.
const leftOut = ['tests/rules/wrong-packs.test.ts', 'tests/rules/check/shipped.test.ts']

function testFiles() {
  const place = process.env.MUTATION_FOLDER
  const [core, folder] = place.split('/')
  return globSync([
    ...(core !== 'rules' || deciding.includes(place) ? [`tests/${core}/*.test.ts`] : []),
    ...(folder === undefined ? [] : [`tests/${core}/${folder}/**/*.test.ts`]),
    ...(heldByPacks.includes(place) ? ['tests/rule-packs/**/*.test.ts'] : []),
  ])
    .filter((it) => !leftOut.includes(it))
    .map((it) => join(process.cwd(), it))
    .sort()
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: () => new InProcessRunner() }]
