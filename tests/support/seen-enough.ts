/** How often something has to be seen at least, so that a property is not true of nothing. Mutation testing tries each of them a few times only, and has to see it once. */
export const enough = (count: number): number => (process.env['FEW_TRIES'] === undefined ? count : 0)
