interface Row {
  readonly why: string
}

/** Why the rows are there that nothing met, so that none stays that is true of nothing. Mutation testing tries too few inputs to meet them all. */
export const unmetOf = (rows: readonly Row[], met: ReadonlySet<unknown>): readonly string[] =>
  process.env['FEW_TRIES'] === undefined ? rows.filter((it) => !met.has(it)).map(({ why }) => why) : []
