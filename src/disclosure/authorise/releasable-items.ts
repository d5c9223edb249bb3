import type { Decision } from '../../rules/decision.ts'
import { type DataItem, dataItems } from '../../vocabulary/data-items.ts'

/** An item of a decision that may leave, and how many people have to approve it. */
export interface ReleasableItem {
  readonly item: DataItem
  readonly needed: 0 | 1 | 2
  /** Its place in the decision. */
  readonly index: number
}

/**
 * The items of a decision that may leave once they are approved. A decision may have come from a queue or a disk, so what `decide` promises is
 * looked at again: the item is grantable, it occurs once, the act is `disclose`, and content is never without a person.
 */
export const releasableItems = (decision: Decision): readonly ReleasableItem[] =>
  decision.items.flatMap(({ item, act, outcome, approvals }, index) => {
    const isOnce = decision.items.filter((it) => it.item === item).length === 1
    if (!isOnce || act !== 'disclose' || outcome !== 'disclose' || !isDataItem(item)) return []
    // Anything but the three numbers was not written by us: then two people look.
    const stated = approvals === 0 || approvals === 1 ? approvals : 2
    return [{ item, needed: stated === 0 && dataItems[item].content ? 1 : stated, index }]
  })

/** Whether a word names a grantable item. */
const isDataItem = (word: unknown): word is DataItem => typeof word === 'string' && Object.hasOwn(dataItems, word)
