/*
 * What a legal file is full of and what is no identifier: references, file numbers, dates, amounts. Only the detectors of phone numbers ask here, and
 * only where they would guess; an IP address, an e-mail address and a number that is one after its plus are hidden wherever they stand.
 *
 * Each pattern is linear: no repetition of something that can begin in two ways.
 */
const citations: readonly RegExp[] = [
  // 18 U.S.C. § 2703(d); 45 C.F.R. 164.512; 585 U.S. 296; 631 F.3d 266
  /\b\d{1,4} (?:U\.? ?S\.? ?C\.?(?: ?A\.?)?|C\.? ?F\.? ?R\.?|U\. ?S\.|F\.(?: ?(?:2d|3d|4th|Supp\.(?: ?[23]d)?))?|S\. ?Ct\.|SCC|SCR|AIR|BGHSt|BVerfGE)(?: ?§{1,2})? ?\d{1,5}[\w.()-]*/g,
  // § 100j(1); §§ 94, 95, 98; art. 10 § 3; section 3.2.1.4; No. 12.965/2014; Rn. 45
  /(?:§{1,2}|\b(?:arts?|artigos?|articles?|artikel|art[íi]culos?|sections?|sec|clauses?|chapters?|ch|paragraphs?|paras?|points?|rules?|rr?|regulations?|reg|directives?|dir|annex|schedule|lei|law|loi|act|decreto|decree|gesetz|abschnitt|abs|ziffer|ziff|kapitel|kap|nrn?|nos?|number|rn|rdnr|tabelle|tables?|figures?|fig|item|step|cap[íi]tulo|inciso|n[º°])\.?)[ \t]{0,2}(?:No\.? ?|n[º°]\.? ?)?\d{1,6}[\w./()-]*(?:(?:, ?| and | und | et | e |-)\d{1,4}[\w.()]*){0,8}/gi,
  // Parquet n° 26 123 000 456
  /(?:\bn[º°]|\bno\.|\bnr\.) ?\d{1,4}(?: \d{2,4}){1,5}\b/gi,
  // Regulation (EU) 2023/1543; Dir. 2014/41/EU; (EEC, Euratom) No 1182/71
  /\((?:EU|EC|EG|UE|CE|EEC|EWG|EEC, Euratom|EU, Euratom)\) ?(?:No\.? ?|Nr\.? ?|n[º°] ?)?\d{1,4}\/\d{1,4}/gi,
  /\b\d{2,4}\/\d{1,4}\/(?:EU|EC|EG|UE|CE|EEC|JHA|JI)\b/g,
  // ECLI:EU:C:2020:791; C-511/18; 32023R1543
  /\bECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}/g,
  /\b[CTF]-\d{1,4}\/\d{2}\b/g,
  /\b[0-9CE]\d{4}[A-Z]{1,2}\d{4}(?:R?\(\d{2}\))?/g,
  // 1:24-cv-01234; 0000042-10.2019.8.26.0000; 12 Js 345/26; 2 BvR 902/06; FIR 123/2024; 12.965/2014; P-2026-00107
  /\b\d{1,2}:\d{2}-[a-z]{2}-\d{3,6}[\w-]*/gi,
  /\b\d{7}-\d{2}\.\d{4}\.\d\.\d{2}\.\d{4}\b/g,
  /\b(?:\d{1,4} )?[A-Z][A-Za-z]{0,4} \d{1,6}\/\d{2,4}\b/g,
  /\b\d{1,3}(?:\.\d{3}){1,3}\/\d{2,4}\b/g,
  /\b[A-Z]{1,8}(?:-[A-Z0-9]{1,12}){1,4}\b/g,
  /\b(?:case|docket|file|ref|reference|az|aktenzeichen|gesch[äa]ftszeichen|processo|inqu[ée]rito|dossier|fir|order|invoice|ticket|id|isbn|issn|celex|ecli|version|release|build|serial|proc|siren|siret|rechnung|vorgang|pages?|sku|lot|part|account|konto)(?: ?(?:no|nr|n[º°]|number))?[.:#]{0,2} ?#?\d[\w./-]*/gi,
  // 2026-08-20, 20.08.2026, 8/20/2026, 11:02:33
  /(?<![\d][-/.]|\d)(?:1[89]|20)\d\d[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])(?![-/.]?\d)(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z| ?[+-]\d{2}:?\d{2})?)?/g,
  /(?<!\d[./-]|\d)(?:3[01]|[12]\d|0?[1-9])[./-](?:3[01]|[12]\d|0?[1-9])[./-](?:\d{4}|\d{2})(?![./-]?\d)(?: \d{1,2}:\d{2}(?::\d{2})?)?/g,
  /(?<![\d.]|\d:)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z| ?[+-]\d{2}:?\d{2})?(?![:\w])/g,
  // 1.234.200.100 EUR, $ 1,234,567.00
  /(?:[€$£¥₹]|\b(?:EUR|USD|GBP|CHF|BRL|INR|JPY|R\$|Rs\.?)) ?\d{1,3}(?:[., ]?\d{3}){0,5}(?:[.,]\d{1,2})?/g,
  /\b\d{1,3}(?:[., ]?\d{3}){0,5}(?:[.,]\d{1,2})? ?(?:€|EUR\b|USD\b|GBP\b|CHF\b|BRL\b|INR\b|JPY\b|Euro\b|euros\b|dollars\b|%)/g,
  // 550e8400-e29b-41d4-a716-446655440000, digests, MAC addresses
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b(?=[0-9]{0,31}[a-f])[0-9a-f]{16,128}\b/gi,
  /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5,7}\b/gi,
  // Accounts and cards: a matter for their own detectors, never half a phone number
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g,
  /\b\d{4}(?:[ -]\d{4}){3}\b/g,
]

/** Says for every part of a text whether it overlaps with something that is cited. */
export function citationsIn(plain: string): (from: number, to: number) => boolean {
  // One mark a unit: however many patterns match, asking costs what is asked about.
  const marked = new Uint8Array(plain.length)
  for (const pattern of citations) {
    for (const match of plain.matchAll(pattern)) marked.fill(1, match.index, match.index + match[0].length)
  }
  return (from, to) => marked.subarray(from, to).includes(1)
}
