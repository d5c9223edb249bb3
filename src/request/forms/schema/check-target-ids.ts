interface Named {
  readonly targets?: readonly { readonly id?: string | undefined }[] | undefined
  readonly requestedData?: readonly { readonly targetIds?: readonly string[] | undefined }[] | undefined
}

/** Adds an issue for each target whose id is taken, and for each mention of a target that is not there: nobody could tell who is meant. */
export function checkTargetIds(payload: { readonly value: Named; readonly issues: unknown[] }): void {
  const { targets = [], requestedData = [] } = payload.value
  const refuse = (code: string, path: readonly (string | number)[]): void => {
    payload.issues.push({ code: 'custom', input: undefined, path, params: { code } })
  }
  const ids = new Set<string>()
  for (const [index, target] of targets.entries()) {
    // A target without an id is called by its place, and so must no other be.
    const id = target.id ?? `t${index + 1}`
    if (ids.has(id)) refuse('request.duplicate-target', ['targets', index])
    ids.add(id)
  }
  for (const [index, entry] of requestedData.entries()) {
    for (const [place, id] of (entry.targetIds ?? []).entries()) {
      if (!ids.has(id)) refuse('request.unknown-target', ['requestedData', index, 'targetIds', place])
    }
  }
}
