/** A name as it may stand on a terminal: control characters, which could move its cursor or colour it, are written as `?`. */
export const printable = (name: string): string => name.replace(/\p{C}/gu, '?')
