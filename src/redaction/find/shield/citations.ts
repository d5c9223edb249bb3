/*
 * How laws, decisions, files, dates and amounts are written. Each pattern is linear: no repetition of something that can begin in two ways.
 */

const no = String.raw`(?:(?:no|nr|num|nú?m|n[º°o]|number|nummer)\.?[ \t]?|#[ \t]?)?`

/** Words before the number of a place in a law, a decision, a file, an order. */
const words = [
  // Places in texts of law
  '§{1,2}|arts?|artigos?|articles?|artikel(?:en)?|art[íi]culos?|articol[oi]|artyku[łl]u?|madde|sections?|secs?|clauses?|chapters?|ch|paragraphs?|paragraphes?|par[áa]grafos?|paras?|paragraf|points?|rules?|r(?=\\. ?\\d)|regulations?|regs?|directives?|dir|annex|annexe|anhang|schedule|sch',
  'lei|law|ley|legge|loi|act|decreto(?:-lei)?|d[ée]cret|decree|gesetz|kanun|ustaw[ay]|abschnitt|abs|ziffern?|ziff|kapitel|kap|satz|nrn?|nos?|number|rn|rdnr|rz|tabelle|tables?|figures?|fig|items?|steps?|cap[íi]tulo|inciso|apartado|comma|lid|ust|pkt|f[ıi]kra|oid',
  // Pages
  'pages?|pp?(?=\\.)|s(?=\\.)|seiten?|fn|footnote|vol|bl|blatt',
  // Files and decisions
  'cases?|dockets?|file|ref|reference|az|aktenzeichen|gesch[äa]ftszeichen|gz|js-az|processo|proc|proceso|procedimento|inqu[ée]rito|dossier|parquet|pourvoi|affaire|aff|requ[êe]te|rg|procedimiento|diligencias|expediente|autos|fascicolo|procedimento|rgnr|parketnummer|zaaknummer|zaak|rolnummer|sygn(?:atura)?|akt|sprawa|dosya|esas|karar|sorusturma|soruşturma',
  'fir|crime no|cr no|w\\.?p\\.?|crl\\.? ?a|application|petition|appeal|warrant|subpoena|order|beschluss|urteil|hc|resp|adi|rhc|pv',
  // Things with numbers
  'invoice|rechnung|facture|fattura|faktura|factura|fatura|ticket|id|isbn|issn|celex|ecli|version|release|build|serial|siren|siret|vorgang|sku|lot|part|account|konto|compte|cuenta|conto|rekening|customer|kunde(?:n(?:nummer|-nr))?|bestell(?:ung|nummer)|pedido|commande|ordine|bestelling|bestelnummer|ordernummer|auftrag|auftragsnummer|zam[óo]wieni[ea]|الطلب|注文番号|订单号|주문번호|заказа|замовлення|sipari[sş]|booking|tracking|parcel|paket|plz|zip|cp',
  // Numbers of people and companies that are none of what is looked for
  'fiscal|steuernummer|steuer-?id|idnr|nif|cpf|cnpj|pesel|nip|regon|bsn|rut|curp|aadhaar|ssn|nin|ahv|insee|vkn|tckn|orgnr|personnummer|cvr|cpr|y-tunnus|ičo|dič|αφμ|єдрпоу|рнокпп|инн',
].join('|')

/** The words alone, as they most often stand: `order 12345678`. */
export const citing: ReadonlySet<string> = new Set(words.split('|').filter((it) => /^[\p{L}]{2,}$/u.test(it)))

/** What stands before a number that is cited. */
export const beforeNumber = new RegExp(
  String.raw`(?<=(?:§{1,2}|(?<![\p{L}\p{N}])(?:${words}))(?:[-_ ]?(?:id|no|nr|number|nummer|n[º°]))?[.:#]{0,2}[ \t]{0,2}${no}(?:\d{1,6}[\p{L}\d./()-]{0,16}[/-])?[([]?|\((?:EU|EC|EG|UE|CE|EEC|EWG|EEC, Euratom|EU, Euratom)\) ?(?:No\.? ?|Nr\.? ?|n[º°] ?)?|(?:[€$£¥₹₺]|(?<!\p{L})(?:EUR|USD|GBP|CHF|BRL|INR|JPY|PLN|TRY|R\$|Rs\.?)) ?|${'(?<![A-Za-z])'}(?:[CTFE]-|[A-Z]{1,8}(?:-[A-Z0-9]{1,12}){0,3}-)|(?<!\d)\d{1,4} ?(?:U\.? ?S\.? ?C\.?(?: ?A\.?)?|C\.? ?F\.? ?R\.?|U\. ?S\.|F\.(?: ?(?:2d|3d|4th|Supp\.(?: ?[23]d)?))?|S\. ?Ct\.|SCC|SCR|AIR|BGHSt|BGHZ|BVerfGE|E\.?R\.?)(?: ?§{1,2})? ?)`,
  'iuy',
)

/** What stands behind a number that is cited: a unit, a reporter, a union. */
export const behindNumber =
  /(?: ?(?:€|\$|£|₹|₺|%|‰|°)| ?(?:EUR|USD|GBP|CHF|BRL|INR|JPY|PLN|TRY|Euros?|euros?|dollars|zł|TL|reais|rupees|bytes|kB|KB|MB|GB|km|kg|kWh|ms)(?!\p{L})|\/(?:EU|EC|EG|UE|CE|EEC|JHA|JI)(?!\p{L})| (?:U\. ?S\.|U\.?S\.?C|C\.?F\.?R|F\.(?: ?(?:2d|3d|4th)| ?Supp)|S\. ?Ct|SCC|SCR|BGHSt|BVerfGE)(?!\p{L})|(?:\/\d{2,4})? ?(?:UR|U?Js|Gs|Ls|Ds|Cs|AR|R\.? ?G\.?|Mod\.|Sor|say[ıi]l[ıi]|Esas|Karar|E\.|K\.)(?!\p{L}))/uy

/** Those of {@link shapes} that can consist of groups of digits with blanks between them, and nothing else. */
export const shapesOfGroups: readonly RegExp[] = [
  // What is written like an account or a card: a matter for their own detectors, never half a phone number
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b|\b\d{4}(?:[ -]\d{4}){3}\b/g,
  // 978-3-16-148410-0
  /\b97[89][- ]\d{1,5}[- ]\d{1,7}[- ]\d{1,7}[- ]\d\b/g,
]

/** What has the form of a citation, a date, a docket or a digest, whatever stands around it. */
export const shapes: readonly RegExp[] = [
  // 2026-08-20, 20.08.2026, 8/20/2026
  /(?<![\d][-/.]|\d)(?:1[89]|20)\d\d[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])(?![-/.]?\d)(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z| ?[+-]\d{2}:?\d{2})?)?/g,
  /(?<!\d[./-]|\d)(?:3[01]|[12]\d|0?[1-9])[./-](?:3[01]|[12]\d|0?[1-9])[./-](?:\d{4}|\d{2})(?![./-]?\d)(?: \d{1,2}:\d{2}(?::\d{2})?)?/g,
  // 0000042-10.2019.8.26.0000; 1:24-cv-01234; 12.965/2014; 04812/00817/2026; 12 Js 345/26; [2024] EWCA Civ 123; 2023/1543; 32023R1543
  /\b\d{7}-\d{2}\.\d{4}\.\d\.\d{2}\.\d{4}\b|\b\d{1,2}:\d{2}-[a-z]{2}-\d{3,6}[\w-]*|\b\d{1,3}(?:\.\d{3}){1,3}\/\d{2,4}\b|(?<![\d/])\d{1,6}\/\d{1,6}\/(?:19|20)\d\d(?![\d/])|\b(?:\d{1,4} )?[A-Z][A-Za-z]{0,4} \d{1,6}\/\d{2,4}\b|\([1-9]\d{0,5}\/\d{2}\)|\[\d{4}\] [A-Z]{2,5}(?: [A-Z][a-z]+)? \d{1,5}|\b[0-9CE]\d{4}[A-Z]{1,2}\d{4}(?:R?\(\d{2}\))?/g,
  // 1.234.567,89; 10,00,000
  /(?<![\d.,])\d{1,3}(?:(?:\.\d{3}){1,5},|(?:,\d{2,3}){1,5}\.)\d{1,2}(?![\d.,]\d|\d)|\b\d{1,3}(?:[., ]\d{3}){1,5}(?:[.,]\d{1,2})? ?(?:€|%|EUR\b|USD\b|GBP\b|CHF\b|BRL\b|INR\b|JPY\b|Euro\b|euros\b|dollars\b)/g,
  // 550e8400-e29b-41d4-a716-446655440000, digests, MAC addresses
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b(?=[0-9]{0,31}[a-f])[0-9a-f]{16,128}\b|\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5,7}\b/gi,
  ...shapesOfGroups,
]
