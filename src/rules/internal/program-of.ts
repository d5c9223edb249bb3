import { type Engine, mustBeCompiled } from '../engine.ts'
import { prepareProgram } from './prepare-program.ts'
import type { Program } from './program.ts'

// Kept beside the engine and not in it: an engine is plain frozen data. What is kept follows from the engine alone.
const programs = /* @__PURE__ */ new WeakMap<Engine, Program>()

/** The compiled form of an engine. */
export function programOf(engine: Engine): Program {
  const known = programs.get(engine)
  if (known !== undefined) return known
  mustBeCompiled(engine)
  const program = prepareProgram(engine)
  programs.set(engine, program)
  return program
}
