const record = new Map()
const recordOf = (file) => record.get(file) ?? { failures: 0, milliseconds: 0 }

const failuresPerTime = ({ moduleId }) => {
  const { failures, milliseconds } = recordOf(moduleId)
  return (failures + 1) / (milliseconds + 1)
}

/** A mutant is done with at its first failing test, so the files go first that found most mutants in least time so far. */
export class LikelyKillersFirst {
  shard = (files) => files
  sort = (files) => files.toSorted((a, b) => failuresPerTime(b) - failuresPerTime(a))
}

export const keepRecord = {
  onTestModuleEnd(file) {
    const { failures, milliseconds } = recordOf(file.moduleId)
    const { duration, collectDuration } = file.diagnostic()
    record.set(file.moduleId, {
      failures: failures + (file.state() === 'failed' ? 1 : 0),
      milliseconds: milliseconds + duration + collectDuration,
    })
  },
}
