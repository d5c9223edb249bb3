/** The 4 or 16 octets of an address as the readers give it. */
export const octetsOfIp = (address: number | Uint16Array): readonly number[] =>
  typeof address === 'number'
    ? [address / 2 ** 24, address / 2 ** 16, address / 2 ** 8, address].map((it) => Math.floor(it) % 256)
    : Array.from(address).flatMap((it) => [it >> 8, it % 256])
