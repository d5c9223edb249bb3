/** What an instrument asks us to do with an item. Permits and prohibitions speak of `disclose` unless they say another act. */
export const acts = {
  disclose: { says: 'Hand the data over.', source: 'Reg. (EU) 2023/1543, Art. 3(1) ("production")' },
  preserve: { says: 'Keep the data as they are, hand nothing over.', source: 'Reg. (EU) 2023/1543, Art. 3(2)' },
  restrict: { says: 'Remove or disable access to content, within the lawful territory of the order.', source: 'Reg. (EU) 2022/2065, Art. 9' },
} as const

/** `disclose`, `preserve` or `restrict`. */
export type Act = keyof typeof acts
