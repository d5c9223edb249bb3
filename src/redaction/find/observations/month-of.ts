/** The month that a word names, from 1 to 12, in ten languages, in full or short; 0 if it names none. */
export function monthOf(word: string): number {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  // The only two that begin with the same three letters.
  if (plain.startsWith('juil')) return 7
  return beginnings.get(plain.slice(0, 3)) ?? 0
}

const beginnings: ReadonlyMap<string, number> = new Map(
  [
    'jan ene gen sty oca ينا',
    'feb fev lut sub فبر',
    'mar maa مار',
    'apr avr abr kwi nis ابر',
    'may mai mag maj mei ماي',
    'jun jui giu cze haz يون',
    'jul lug lip tem يول',
    'aug aou ago sie agu اغس',
    'sep set wrz eyl سبت',
    'oct okt out ott paz eki اكت',
    'nov lis kas نوف',
    'dec dez dic gru ara ديس',
  ].flatMap((it, index) => it.split(' ').map((beginning): [string, number] => [beginning, index + 1])),
)
