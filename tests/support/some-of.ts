/** Of what is long to try, all; in mutation testing, which tries it again for each mutant, one in so many. */
export const someOf = <T>(list: readonly T[], step: number): readonly T[] =>
  process.env['FEW_TRIES'] === undefined ? list : list.filter((_, index) => index % step === 0)
