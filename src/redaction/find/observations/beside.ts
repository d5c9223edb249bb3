/**
 * How closely an address and a time stand together, by what is between them: `joined` by a blank, a label or words that say so, `listed` with a comma or a bar between, null if anything else is there. Nothing that a reader
 * would miss stands between the two: it is hidden with them.
 */
export function beside(between: string): 'joined' | 'listed' | null {
  if (between.length > 48) return null
  if (/^\s*["']?\s*[,;|/]\s*["']?\s*$/.test(between)) return 'listed'
  return connecting.test(between) ? 'joined' : null
}

/** Whether two times stand for one another, or are the ends of a span. */
export const isSpan = (between: string): boolean => between.length <= 24 && span.test(between)

const words =
  "at on from by via in the ip ipv4 ipv6 addr address client client_ip clientip remote_addr remote_ip src source src_ip source_ip remote host peer timestamp time date datetime ts login logged seen used was am um vom von mit der ip-adresse adresse zeitpunkt zeit datum uhrzeit le à du de depuis l'adresse l’adresse heure el a las desde la dirección direccion del fecha hora em às no dia do endereço endereco data partir il alle da dall'indirizzo indirizzo ora op om van vanaf het ip-adres adres tijd w dniu o godz godzinie z adresu czas tarihinde saat adresinden adresi tarih في بتاريخ من عنوان الساعة الوقت التاريخ"
const connecting = new RegExp(
  String.raw`^[\s,;()[\]"'=:<>|–—-]*(?:(?:${words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:[\s,;()[\]"'=:<>|.–—-]+|$)){0,6}$`,
  'iu',
)
const span =
  /^[\s,;()[\]"'=:|–—-]*(?:(?:to|until|till|and|bis|und|au|à|jusqu'au|et|a|al|hasta|y|até|e|tot|en|do|i|ile|ve|إلى|حتى|و)[\s(["']+)?(?:(?:the|zum|am|el|il|o|le|dia)\s+)?$/iu
