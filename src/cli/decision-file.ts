import type { Handled } from '../corridor/handled.ts'

/** What is written and printed of a request: everything but the request itself, so no data of the person whose data are asked for. Of ours it names who did what. */
export const decisionFile = (name: string, handled: Handled): object => ({
  ...handled,
  request: name,
  packages: handled.packages.map((it) => it.contents.disclosed.map(({ item }) => item)),
})
