import type { Country } from '../../src/vocabulary/index.ts'

/** A category of data in the research notes, or the question who used an IP address. */
export type Category = 'subscriber' | 'payment' | 'ip_registration' | 'ip_access_log' | 'traffic' | 'content' | 'identifyFromIp'

/** In what the matrix and the notes differ. */
export type Point = 'issuer' | 'instrument' | 'voluntary'

/**
 * One difference between the matrix that is read off the packs and the research notes of 2026-11-21 (default-authority.json).
 *
 * - `wrong`: the notes are wrong, by the text from which the rule was written.
 * - `coarse`: the notes give the usual way and leave out a lower one, which the rule gives.
 * - `unconfirmed`: the rules are ones that nobody confirmed; taken the one way or the other, the difference is gone.
 * - `unread`: neither the notes nor a pack rest on a text that was read; all that is open is open by rules that nobody confirmed.
 */
export interface Difference {
  readonly state: Country
  readonly category: Category
  readonly differs: readonly Point[]
  readonly because: 'wrong' | 'coarse' | 'unconfirmed' | 'unread'
  readonly why: string
  /** The source: rules of packs, which cite the law, and the record of how that law was read. */
  readonly rules: readonly `${string} ${string}`[]
  readonly decision: string
}

/** All of them. */
export const differencesFromNotes: readonly Difference[] = [
  // Argentina
  { state: 'AR', category: 'subscriber', differs: ['issuer'], because: 'wrong', why: 'The secrecy that takes a judge is that of communications; who a customer is, a prosecutor requires as a report.',
    rules: ['ar/codigo-procesal-penal-de-la-nacion 212', 'ar/codigo-procesal-penal-federal 174'], decision: '0029' },
  { state: 'AR', category: 'ip_registration', differs: ['issuer'], because: 'unconfirmed', why: 'A report may reach the address of the registration too.',
    rules: ['ar/codigo-procesal-penal-de-la-nacion 212-other', 'ar/codigo-procesal-penal-federal 174-other'], decision: '0029' },
  { state: 'AR', category: 'identifyFromIp', differs: ['issuer'], because: 'unconfirmed', why: 'That a report does not tell who used an address is read into the articles on communications.',
    rules: ['ar/codigo-procesal-penal-federal 174-ip', 'ar/codigo-procesal-penal-de-la-nacion 212-ip'], decision: '0029' },

  // Australia
  { state: 'AU', category: 'content', differs: ['issuer'], because: 'coarse', why: 'Beside judges and magistrates, members of a tribunal issue such warrants.',
    rules: ['au/telecommunications-interception-and-access-act 116-who'], decision: '0028' },

  // Brazil
  { state: 'BR', category: 'identifyFromIp', differs: ['issuer'], because: 'unconfirmed', why: 'The notes call it disputed; so do the packs, by bars that nobody confirmed.',
    rules: ['br/marco-civil 10-3-ip', 'br/codigo-de-processo-penal 13-A-ip'], decision: '0018' },

  // Canada
  { state: 'CA', category: 'payment', differs: ['instrument'], because: 'wrong', why: 'The order for financial data lists what an account is and no payments; the general order reaches them.',
    rules: ['ca/criminal-code 487.018-only', 'ca/criminal-code 487.014-1'], decision: '0028' },

  // Switzerland
  { state: 'CH', category: 'payment', differs: ['issuer'], because: 'unconfirmed', why: 'Whether the police can order production, and whether how somebody paid identifies him, is open.',
    rules: ['ch/strafprozessordnung 263-3', 'ch/buepf 22-1-debated', 'ch/buepf 22-other'], decision: '0027' },
  { state: 'CH', category: 'ip_access_log', differs: ['issuer'], because: 'unread', why: 'The prosecutor orders, and the order is carried out before the court approves it; this was read in the text before 2024 only.',
    rules: ['ch/strafprozessordnung 273-who-since-2024', 'ch/strafprozessordnung 273-2-since-2024'], decision: '0027' },
  { state: 'CH', category: 'traffic', differs: ['issuer'], because: 'unread', why: 'The prosecutor orders, and the order is carried out before the court approves it; this was read in the text before 2024 only.',
    rules: ['ch/strafprozessordnung 273-who-since-2024', 'ch/strafprozessordnung 273-2-since-2024'], decision: '0027' },
  { state: 'CH', category: 'content', differs: ['issuer'], because: 'unread', why: 'Whether stored messages are had like other things is disputed; the notes say so as well.',
    rules: ['ch/strafprozessordnung 265-1-other'], decision: '0027' },
  { state: 'CH', category: 'content', differs: ['instrument'], because: 'wrong', why: 'Surveillance in real time reaches nothing that is stored.',
    rules: ['ch/strafprozessordnung 269-1'], decision: '0027' },

  // Germany
  { state: 'DE', category: 'ip_registration', differs: ['issuer'], because: 'coarse', why: 'Where the content is known already, the prosecutor alone demands what identifies its author.',
    rules: ['de/strafprozessordnung 100k-3'], decision: '0019' },
  { state: 'DE', category: 'ip_access_log', differs: ['issuer'], because: 'unconfirmed', why: 'A log of addresses may be what identifies the author, and a messenger a digital service besides.',
    rules: ['de/strafprozessordnung 100k-3-debated', 'de/strafprozessordnung 100k-1-messenger'], decision: '0019' },

  // Spain
  { state: 'ES', category: 'payment', differs: ['issuer'], because: 'unconfirmed', why: 'A means of payment may belong to what says who the holder is; the notes had no article.',
    rules: ['es/ley-de-enjuiciamiento-criminal 588-ter-m-other'], decision: '0026' },
  { state: 'ES', category: 'ip_registration', differs: ['instrument'], because: 'wrong', why: 'The article starts from an address that is known; which addresses an account had is art. 588 ter j.',
    rules: ['es/ley-de-enjuiciamiento-criminal 588-ter-k-address'], decision: '0026' },
  { state: 'ES', category: 'ip_access_log', differs: ['instrument'], because: 'wrong', why: 'The article starts from an address that is known; which addresses an account had is art. 588 ter j.',
    rules: ['es/ley-de-enjuiciamiento-criminal 588-ter-k-address'], decision: '0026' },
  { state: 'ES', category: 'content', differs: ['issuer', 'instrument'], because: 'wrong', why: 'An interception is about what is still to come; no article that was read has a provider hand over stored messages.',
    rules: ['es/ley-de-enjuiciamiento-criminal 588-ter-a', 'es/ley-25-2007 1-3'], decision: '0026' },

  // France
  { state: 'FR', category: 'ip_registration', differs: ['issuer'], because: 'coarse', why: 'In a flagrante inquiry the police makes the requisition itself, on the same conditions.',
    rules: ['fr/code-de-procedure-penale 60-1-who', 'fr/code-de-procedure-penale 60-1-2'], decision: '0026' },
  { state: 'FR', category: 'ip_access_log', differs: ['issuer'], because: 'coarse', why: 'In a flagrante inquiry the police makes the requisition itself, on the same conditions.',
    rules: ['fr/code-de-procedure-penale 60-1-who', 'fr/code-de-procedure-penale 60-1-2'], decision: '0026' },
  { state: 'FR', category: 'traffic', differs: ['issuer'], because: 'coarse', why: 'In a flagrante inquiry the police makes it itself; for either of them, whether it takes a court by the law of the Union is open.',
    rules: ['fr/code-de-procedure-penale 60-1-who', 'fr/code-de-procedure-penale 60-1-2'], decision: '0026' },
  { state: 'FR', category: 'identifyFromIp', differs: ['issuer'], because: 'coarse', why: 'In a flagrante inquiry the police makes the requisition itself; the notes say so beside it.',
    rules: ['fr/code-de-procedure-penale 60-1-who', 'fr/code-de-procedure-penale 60-1-2'], decision: '0026' },
  { state: 'FR', category: 'content', differs: ['issuer'], because: 'unconfirmed', why: 'A requisition may reach what people wrote, although contents have articles of their own.',
    rules: ['fr/code-de-procedure-penale 60-1-other'], decision: '0026' },

  // United Kingdom
  { state: 'GB', category: 'content', differs: ['issuer'], because: 'unconfirmed', why: 'A warrant to intercept may reach what is stored in the system.',
    rules: ['gb/investigatory-powers-act 4-4-stored'], decision: '0027' },
  { state: 'GB', category: 'content', differs: ['instrument'], because: 'wrong', why: 'That order is for providers in other States that take part in an arrangement; within the Kingdom a judge orders production.',
    rules: ['gb/crime-overseas-production-orders-act 4-2', 'gb/police-and-criminal-evidence-act sch-1-1'], decision: '0027' },

  // Indonesia
  { state: 'ID', category: 'payment', differs: ['issuer', 'instrument'], because: 'wrong', why: 'Financial data are specific personal data, which are given like contents: with a letter of a court.',
    rules: ['id/permenkominfo-5-2020 36-5', 'id/permenkominfo-5-2020 36-only', 'id/permenkominfo-5-2020 36-4'], decision: '0030' },
  { state: 'ID', category: 'identifyFromIp', differs: ['issuer', 'instrument'], because: 'unconfirmed', why: 'Whether that is information on a user, and whether the Code of 2025 wants a court for everything, is open.',
    rules: ['id/permenkominfo-5-2020 36-1-ip', 'id/permenkominfo-5-2020 kuhap-2025'], decision: '0030' },

  // Ireland
  { state: 'IE', category: 'traffic', differs: ['instrument'], because: 'wrong', why: 'That authorisation serves the security of the State only; for offences a judge makes a production order.',
    rules: ['ie/communications-retention-of-data-act 6A-1'], decision: '0027' },

  // Italy
  { state: 'IT', category: 'ip_registration', differs: ['issuer'], because: 'unconfirmed', why: 'The first address may be no traffic data, and seizure names traffic data in a text older than 2021.',
    rules: ['it/codice-di-procedura-penale 254-bis-traffic', 'it/codice-di-procedura-penale 248'], decision: '0026' },
  { state: 'IT', category: 'ip_access_log', differs: ['issuer'], because: 'unconfirmed', why: 'Seizure names traffic data in a text older than the law that reserves them to a judge.',
    rules: ['it/codice-di-procedura-penale 254-bis-traffic'], decision: '0026' },
  { state: 'IT', category: 'traffic', differs: ['issuer'], because: 'unconfirmed', why: 'Seizure names traffic data in a text older than the law that reserves them to a judge.',
    rules: ['it/codice-di-procedura-penale 254-bis-traffic'], decision: '0026' },
  { state: 'IT', category: 'identifyFromIp', differs: ['issuer'], because: 'unconfirmed', why: 'That a prosecutor cannot seize who used an address follows from the law on traffic data, by our reading.',
    rules: ['it/codice-di-procedura-penale 254-bis-address'], decision: '0026' },

  // Kenya
  { state: 'KE', category: 'traffic', differs: ['instrument'], because: 'wrong', why: 'The section collects traffic in real time; what is stored is produced.',
    rules: ['ke/computer-misuse-and-cybercrimes-act 52-1'], decision: '0030' },
  { state: 'KE', category: 'content', differs: ['instrument'], because: 'wrong', why: 'The section intercepts; what is stored is produced.',
    rules: ['ke/computer-misuse-and-cybercrimes-act 52-1'], decision: '0030' },

  // Mexico
  { state: 'MX', category: 'subscriber', differs: ['issuer'], because: 'coarse', why: 'Authorities of security make such mandates as well; the notes list them beside.',
    rules: ['mx/ley-de-telecomunicaciones 182-who'], decision: '0029' },
  { state: 'MX', category: 'payment', differs: ['issuer'], because: 'unconfirmed', why: 'A mandate may reach other data of a customer.',
    rules: ['mx/ley-de-telecomunicaciones 182-other'], decision: '0029' },
  { state: 'MX', category: 'identifyFromIp', differs: ['issuer'], because: 'unconfirmed', why: 'That a mandate does not tell who used an address is read into the article on retained data.',
    rules: ['mx/ley-de-telecomunicaciones 182-ip'], decision: '0029' },

  // Nigeria
  { state: 'NG', category: 'payment', differs: ['issuer'], because: 'unread', why: 'The notes had no section; payment may be subscriber information.',
    rules: ['ng/cybercrimes-act 38-2-b-debated'], decision: '0030' },

  // Netherlands
  { state: 'NL', category: 'ip_registration', differs: ['issuer'], because: 'unconfirmed', why: 'An address on the network may be a number, which an investigating officer demands.',
    rules: ['nl/wetboek-van-strafvordering 126na-1-number'], decision: '0026' },
  { state: 'NL', category: 'ip_access_log', differs: ['issuer'], because: 'unconfirmed', why: 'The article on other data may reach them, and there a prosecutor suffices.',
    rules: ['nl/wetboek-van-strafvordering 126nd-1-other', 'nl/wetboek-van-strafvordering 126n-judge'], decision: '0026' },
  { state: 'NL', category: 'traffic', differs: ['issuer'], because: 'unconfirmed', why: 'The text names the prosecutor; the judge comes from case law that was known from its summary.',
    rules: ['nl/wetboek-van-strafvordering 126nd-1-other', 'nl/wetboek-van-strafvordering 126n-judge'], decision: '0026' },

  // Poland
  { state: 'PL', category: 'traffic', differs: ['instrument'], because: 'unconfirmed', why: 'What the law of 2024 left of it was not read, and the law of the Union stands against it.',
    rules: ['pl/ustawa-o-policji 20c-1-telecom-2024', 'pl/ustawa-o-policji 20c-union'], decision: '0027' },
  { state: 'PL', category: 'content', differs: ['issuer'], because: 'unconfirmed', why: 'Whether stored messages go to a prosecutor as well is disputed.',
    rules: ['pl/kodeks-postepowania-karnego 218-1-prosecutor', 'pl/kodeks-postepowania-karnego 236a'], decision: '0027' },
  { state: 'PL', category: 'content', differs: ['instrument'], because: 'wrong', why: 'An interception reaches what is said from now on; stored messages have an article of their own.',
    rules: ['pl/kodeks-postepowania-karnego 237-1', 'pl/kodeks-postepowania-karnego 218-1'], decision: '0027' },

  // Sweden
  { state: 'SE', category: 'payment', differs: ['issuer'], because: 'unread', why: 'The notes had no section; a means of payment may be about the subscription.',
    rules: ['se/lag-om-elektronisk-kommunikation 33-1-debated'], decision: '0027' },

  // Türkiye
  { state: 'TR', category: 'ip_registration', differs: ['issuer'], because: 'unconfirmed', why: 'Large social networks may owe it to a prosecutor.',
    rules: ['tr/law-5651 ek-4'], decision: '0029' },
  { state: 'TR', category: 'identifyFromIp', differs: ['issuer'], because: 'unconfirmed', why: 'Prosecutors ask by letter, as the notes say of practice; what a letter reaches was not read.',
    rules: ['tr/criminal-procedure-code 332', 'tr/law-5651 ek-4'], decision: '0029' },

  // Ukraine
  { state: 'UA', category: 'content', differs: ['instrument'], because: 'wrong', why: 'Taking information from networks is about communications as they occur.',
    rules: ['ua/criminal-procedure-code 263'], decision: '0029' },

  // United States
  { state: 'US', category: 'traffic', differs: ['issuer'], because: 'unconfirmed', why: 'Of a telephone company a subpoena reaches connection records; who wrote to whom may be such a record.',
    rules: ['us/stored-communications-act 2703-c-2-C-calls'], decision: '0011' },

  // South Africa
  { state: 'ZA', category: 'content', differs: ['instrument'], because: 'wrong', why: 'The section is not in force, as the notes say elsewhere.',
    rules: ['za/cybercrimes-act 44'], decision: '0029' },
]
