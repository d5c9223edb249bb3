/*
 * What people write beside the name of an account, in the languages of the other words of the finder. Names of accounts look like anything, so nothing is one without such a word.
 */

/** Services whose name is no other word. */
const services =
  'telegram|instagram|insta|whatsapp|facebook|twitter|tik ?tok|snapchat|discord|threema|viber|skype|wechat|weixin|mastodon|bluesky|reddit|twitch|youtube|linkedin|tumblr|pinterest|vkontakte|onlyfans|roblox|ig|tg|' +
  'телеграмм?|инстаграмм?|вконтакте|твиттер|дискорд|تيليجرام|تيليغرام|تلغرام|تلجرام|تليجرام|انستغرام|إنستغرام|انستجرام|إنستجرام|تويتر|فيسبوك|ديسكورد|سناب شات|تيك توك|واتساب|टेलीग्राम|इंस्टाग्राम|फेसबुक|ट्विटर'

/** Services that are called like something else; they are known by their capital. */
const words = 'signal|line|threads|matrix|element|session|wire|steam|snap'
/** Those, and such as are written in many other places. */
const ordinary = `${words}|kik|icq|jabber|xmpp|psn|xbox|github|gitlab|vk|fb|yt`

/** Words for the name of an account. */
const names =
  "user[ -]?name|nick[ -]?name|screen[ -]?name|account[ -]name|nutzernamen?|benutzernamen?|accountname|kontoname|nom d['’]utilisateur|nom de compte|pseudo(?:nyme)?|nombre de usuario|nome de usu[áa]rio|nome de utilizador|nome utente|gebruikersnaam|nazwa u[żz]ytkownika|nazw[ęąy] u[żz]ytkownika|kullan[ıi]c[ıi] ad[ıi]|имя пользователя|никнейм|اسم المستخدم|اسم الحساب|उपयोगकर्ता नाम"

/** Words for an account, and for whoever has it. */
const accounts =
  'accounts?|users?|handle|profiles?|nick|kontos?|nutzers?|benutzers?|nutzerin|profils?|kennung|nutzerkonto|benutzerkonto|comptes?|utilisateur|utilisatrice|identifiant|cuentas?|usuarios?|usuaria|perfil|perfis|alias|contas?|usu[áa]ri[oa]|utilizador|utenza|utenze|utente|profilo|profili|gebruikers?|profiel|konta|u[żz]ytkownika?|hesap|hesab[ıi]|kullan[ıi]c[ıi](?:s[ıi])?|аккаунта?|пользовател[ья]|ник|حساب|الحساب|حسابه|المستخدم|مستخدم|المعرف|खाता'

/** What a case or an article adds to the name of a service: `Telegramie`, `Instagram’daki`. */
const ending = "(?:['’]\\p{L}{1,6}|(?:ie|u|em|a|s)(?!\\p{L}))?"
const service = `(?:${services})${ending}`
const anyService = `(?:${services}|${ordinary})${ending}`
const between = "(?: (?:de|d['’]|del|da|do|di|van|von|bei|auf|on|sur|na|no|su|en|op|w|في|على))? ?"
const account = `(?:${names}|${accounts})`

/** A word that says that the name of an account stands beside it, and of which kind it is. */
export const contextWords = new RegExp(
  `(?<![\\p{L}\\p{N}_@./-])(?:` +
    `(?<title>(?:${anyService}|x)[ -]${account}|${account}${between}${anyService}|${account} (?:on|auf|sur|en|na|no|su|op) x)|` +
    `(?<name>${names})|(?<service>${service})|(?<ordinary>${anyService}|(?<=(?:on|auf|sur|en|na|no|su|op) )x)|(?<account>${accounts})` +
    ')(?![\\p{L}\\p{N}_])',
  'giu',
)

/** One of the services that are called like something else, written like that. */
export const ordinaryWord = new RegExp(`(?<!\\p{L})(?:${words})(?:ie|u|em|a|s)?(?!\\p{L})`, 'u')

/** With the letter that may be left out, and without it. */
const spelled = (words: string): readonly string[] => words.split('|').flatMap((it) => [it.replaceAll('?', ''), it.replace(/.\?/g, '')])

/** The last words of these, in small letters: whoever looks for a name looks behind them. */
export const lastWords: ReadonlySet<string> = new Set([
  ...spelled(`${services}|${ordinary}`).flatMap((it) => [it, ...['ie', 'u', 'em', 'a', 's'].map((end) => it + end)]),
  ...spelled(accounts),
  ...spelled(names).flatMap((it) => it.split(/[^\p{L}]+/u).filter((word) => word.length > 2)),
  // Spelled in two ways, or in two words and in one; a case of theirs; and what may stand between.
  ...'username nickname screenname tok شات توك usuário usuario usuária usuaria użytkownik użytkownika uzytkownik uzytkownika hesabı hesabi kullanıcı kullanıcısı adı adi пользователь пользователя'.split(
    ' ',
  ),
  ...'x da de daki deki taki teki is was ist war lautet est es jest'.split(' '),
])

/** Words that stand where the name of an account could, and are none. */
export const noNames: ReadonlySet<string> = new Set(
  (
    'none no not yes unknown null undefined string str text varchar char number any object boolean true false required optional private public blocked suspended deleted closed active inactive disabled enabled connected disconnected error failed pending ready done off open see same below above available nothing nobody anonymous redacted withheld removed the and from with for via ' +
    'keine kein keiner nein unbekannt gesperrt gelöscht geloescht privat siehe aktiv inaktiv nicht vorhanden wie oben unten ' +
    'aucun aucune non oui inconnu inconnue bloqué supprimé privé voir actif inactif ninguno ninguna sí si desconocido bloqueado eliminado privado ver activo nenhum nenhuma não nao sim desconhecido removido ' +
    'nessuno nessuna sconosciuto bloccato eliminato privato vedi attivo geen nee onbekend geblokkeerd verwijderd zie actief brak nie tak nieznany zablokowane usunięte yok hayır evet bilinmiyor kapalı silindi'
  ).split(' '),
)
