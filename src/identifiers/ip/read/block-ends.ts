/** The first and the last address of the block with this address and prefix, each as its 32 bits or its eight groups. */
export function blockEnds(
  address: number | Uint16Array,
  prefixLength: number,
): readonly [first: number | Uint16Array, last: number | Uint16Array] {
  if (typeof address === 'number') {
    const hostBits = 2 ** (32 - prefixLength) - 1
    return [(address & ~hostBits) >>> 0, (address | hostBits) >>> 0]
  }
  /** The bits of a group that the prefix leaves to hosts. */
  const hostBits = (index: number): number => 0xffff >> Math.min(Math.max(prefixLength - index * 16, 0), 16)
  return [address.map((it, index) => it & ~hostBits(index)), address.map((it, index) => it | hostBits(index))]
}
