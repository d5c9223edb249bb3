import type { RoleJudgement } from './judge-role.ts'

/** What each of the three roles has to say about one item. */
export interface Roles {
  readonly ask: RoleJudgement
  readonly give: RoleJudgement
  readonly policy: RoleJudgement
}

/** All three, where it does not matter which. */
export const allRoles = ({ ask, give, policy }: Roles): readonly RoleJudgement[] => [ask, give, policy]
