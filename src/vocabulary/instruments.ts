import type { Act } from './acts.ts'

/**
 * The instruments by which authorities make requests: which family of law each belongs to, and what it asks us to *do* with the data.
 *
 * The act follows from the instrument and never from a rule: a preservation order cannot become a disclosure.
 * National instruments carry the ISO 3166-1 code of their country as a prefix.
 */
export const instruments = {
  'epoc': { family: 'e-evidence', act: 'disclose', name: 'European Production Order Certificate', source: 'Reg. (EU) 2023/1543, Art. 9(1) and Annex I' },
  'epoc-pr': { family: 'e-evidence', act: 'preserve', name: 'European Preservation Order Certificate', source: 'Reg. (EU) 2023/1543, Art. 9(1) and Annex II' },
  'european-investigation-order': { family: 'mutual-assistance', act: 'disclose', name: 'European Investigation Order', source: 'Dir. 2014/41/EU, Art. 1' },
  'mutual-assistance-request': { family: 'mutual-assistance', act: 'disclose', name: 'Mutual legal assistance request', source: 'Budapest Convention, Art. 25' },
  'mutual-assistance-preservation': { family: 'mutual-assistance', act: 'preserve', name: 'Request for expedited preservation', source: 'Budapest Convention, Art. 29' },
  'dsa-order-to-provide-information': { family: 'digital-services-act', act: 'disclose', name: 'Order to provide information', source: 'Reg. (EU) 2022/2065, Art. 10' },
  'dsa-order-to-act': { family: 'digital-services-act', act: 'restrict', name: 'Order to act against illegal content', source: 'Reg. (EU) 2022/2065, Art. 9' },
  'tco-removal-order': { family: 'terrorist-content', act: 'restrict', name: 'Removal order', source: 'Reg. (EU) 2021/784, Art. 3' },
  'us/grand-jury-subpoena': { family: 'us-process', act: 'disclose', name: 'Grand jury subpoena', source: '18 U.S.C. § 2703(c)(2)' },
  'us/trial-subpoena': { family: 'us-process', act: 'disclose', name: 'Trial subpoena', source: '18 U.S.C. § 2703(c)(2)' },
  'us/administrative-subpoena': { family: 'us-process', act: 'disclose', name: 'Administrative subpoena', source: '18 U.S.C. § 2703(c)(2)' },
  'us/2703-d-order': { family: 'us-process', act: 'disclose', name: 'Court order under § 2703(d)', source: '18 U.S.C. § 2703(d)' },
  'us/search-warrant': { family: 'us-process', act: 'disclose', name: 'Search warrant', source: '18 U.S.C. § 2703(a)' },
  'us/national-security-letter': { family: 'us-process', act: 'disclose', name: 'National security letter', source: '18 U.S.C. § 2709' },
  'us/emergency-request': { family: 'us-process', act: 'disclose', name: 'Emergency disclosure request', source: '18 U.S.C. § 2702(b)(8), (c)(4)' },
  'us/preservation-letter': { family: 'us-process', act: 'preserve', name: 'Preservation letter', source: '18 U.S.C. § 2703(f)' },
  'gb/overseas-production-order': { family: 'gb-process', act: 'disclose', name: 'Overseas production order', source: 'Crime (Overseas Production Orders) Act 2019, s. 1' },
  'br/cadastral-data-request': { family: 'br-process', act: 'disclose', name: 'Requisição de dados cadastrais', source: 'Lei 12.965/2014, art. 10 § 3' },
  'br/cpp-13-a-request': { family: 'br-process', act: 'disclose', name: 'Requisição (Código de Processo Penal, art. 13-A)', source: 'Código de Processo Penal, art. 13-A' },
  'br/court-order': { family: 'br-process', act: 'disclose', name: 'Ordem judicial', source: 'Lei 12.965/2014, arts 10 §§ 1 and 2, 22' },
  'br/preservation-request': { family: 'br-process', act: 'preserve', name: 'Requerimento de guarda de registros', source: 'Lei 12.965/2014, art. 15 § 2' },
  'in/rule-3-1-j-order': { family: 'in-process', act: 'disclose', name: 'Order for information under rule 3(1)(j)', source: 'IT (Intermediary Guidelines and Digital Media Ethics Code) Rules 2021, r. 3(1)(j)' },
  'in/crpc-91-order': { family: 'in-process', act: 'disclose', name: 'Summons or order to produce under section 91 CrPC', source: 'Code of Criminal Procedure 1973, s. 91' },
  'in/bnss-94-order': { family: 'in-process', act: 'disclose', name: 'Summons or order to produce under section 94 BNSS', source: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94' },
  'in/section-69-direction': { family: 'in-process', act: 'disclose', name: 'Direction under section 69', source: 'Information Technology Act 2000, s. 69' },
  'de/subscriber-data-request': { family: 'de-process', act: 'disclose', name: 'Bestandsdatenauskunft', source: 'StPO § 100j' },
  'de/usage-data-order': { family: 'de-process', act: 'disclose', name: 'Anordnung der Erhebung von Nutzungsdaten', source: 'StPO § 100k(1)-(2)' },
  'de/usage-data-identification-request': { family: 'de-process', act: 'disclose', name: 'Auskunft zur Identifizierung des Nutzers', source: 'StPO § 100k(3)' },
  'de/traffic-data-order': { family: 'de-process', act: 'disclose', name: 'Anordnung der Erhebung von Verkehrsdaten', source: 'StPO § 100g' },
  'de/seizure-order': { family: 'de-process', act: 'disclose', name: 'Beschlagnahmeanordnung', source: 'StPO §§ 94, 95, 98' },
  'gb/communications-data-authorisation': { family: 'gb-process', act: 'disclose', name: 'Communications data authorisation', source: 'Investigatory Powers Act 2016, s. 60A' },
  'gb/senior-officer-authorisation': { family: 'gb-process', act: 'disclose', name: 'Authorisation of a designated senior officer', source: 'Investigatory Powers Act 2016, s. 61' },
  'gb/urgent-authorisation': { family: 'gb-process', act: 'disclose', name: 'Urgent authorisation of a designated senior officer', source: 'Investigatory Powers Act 2016, s. 61A' },
  'gb/interception-warrant': { family: 'gb-process', act: 'disclose', name: 'Targeted interception warrant', source: 'Investigatory Powers Act 2016, s. 19' },
  'gb/pace-production-order': { family: 'gb-process', act: 'disclose', name: 'Production order for special procedure material', source: 'Police and Criminal Evidence Act 1984, s. 9 and Sch. 1' },
  'ie/user-data-requirement': { family: 'ie-process', act: 'disclose', name: 'Requirement to disclose user data', source: 'Communications (Retention of Data) Act 2011, s. 6' },
  'ie/internet-source-data-authorisation': { family: 'ie-process', act: 'disclose', name: 'Disclosure requirement for internet source data', source: 'Communications (Retention of Data) Act 2011, ss 6C, 6D, 6F' },
  'ie/schedule-2-data-authorisation': { family: 'ie-process', act: 'disclose', name: 'Disclosure requirement for Schedule 2 data', source: 'Communications (Retention of Data) Act 2011, ss 6A, 6B, 6F' },
  'ie/cell-site-location-authorisation': { family: 'ie-process', act: 'disclose', name: 'Urgent disclosure requirement for cell site location data', source: 'Communications (Retention of Data) Act 2011, ss 6E, 6F' },
  'ie/data-production-order': { family: 'ie-process', act: 'disclose', name: 'Production order for Schedule 2 data', source: 'Communications (Retention of Data) Act 2011, ss 7C, 7D' },
  'ie/data-preservation-order': { family: 'ie-process', act: 'preserve', name: 'Preservation order for Schedule 2 data', source: 'Communications (Retention of Data) Act 2011, ss 7A, 7B' },
  'ie/document-production-order': { family: 'ie-process', act: 'disclose', name: 'Order to produce documents', source: 'Criminal Justice Act 2011, s. 15' },
  'ie/search-warrant': { family: 'ie-process', act: 'disclose', name: 'Search warrant', source: 'Criminal Justice (Offences Relating to Information Systems) Act 2017, s. 7' },
  'ch/telecom-information-request': { family: 'ch-process', act: 'disclose', name: 'Auskunft über Fernmeldedienste', source: 'BÜPF Art. 15, 21, 22' },
  'ch/retroactive-metadata-order': { family: 'ch-process', act: 'disclose', name: 'Rückwirkende Überwachung (Randdaten)', source: 'StPO Art. 273' },
  'ch/real-time-surveillance-order': { family: 'ch-process', act: 'disclose', name: 'Überwachung des Fernmeldeverkehrs', source: 'StPO Art. 269' },
  'ch/production-order': { family: 'ch-process', act: 'disclose', name: 'Editionsverfügung, Beschlagnahmebefehl', source: 'StPO Art. 263, 265' },
  'pl/electronic-services-data-request': { family: 'pl-process', act: 'disclose', name: 'Udzielenie informacji o danych usługobiorcy', source: 'Ustawa o świadczeniu usług drogą elektroniczną, art. 18 ust. 6' },
  'pl/police-data-request': { family: 'pl-process', act: 'disclose', name: 'Wniosek o dane telekomunikacyjne, pocztowe lub internetowe', source: 'Ustawa o Policji, art. 20c' },
  'pl/production-order': { family: 'pl-process', act: 'disclose', name: 'Postanowienie o wydaniu korespondencji i danych', source: 'k.p.k., art. 218' },
  'pl/preservation-order': { family: 'pl-process', act: 'preserve', name: 'Zabezpieczenie danych informatycznych', source: 'k.p.k., art. 218a' },
  'pl/interception-order': { family: 'pl-process', act: 'disclose', name: 'Kontrola i utrwalanie rozmów', source: 'k.p.k., art. 237' },
  'pl/telecom-data-request': { family: 'pl-process', act: 'disclose', name: 'Udostępnienie danych retencyjnych', source: 'Prawo komunikacji elektronicznej, art. 47' },
  'se/subscription-data-request': { family: 'se-process', act: 'disclose', name: 'Uppgift om abonnemang', source: 'Lag (2022:482) om elektronisk kommunikation, 9 kap. 33 §' },
  'se/secret-surveillance-order': { family: 'se-process', act: 'disclose', name: 'Hemlig övervakning av elektronisk kommunikation', source: 'Rättegångsbalken, 27 kap. 19 §' },
  'se/secret-interception-order': { family: 'se-process', act: 'disclose', name: 'Hemlig avlyssning av elektronisk kommunikation', source: 'Rättegångsbalken, 27 kap. 18 §' },
  'se/preservation-order': { family: 'se-process', act: 'preserve', name: 'Föreläggande att bevara uppgift', source: 'Rättegångsbalken, 27 kap. 16 §' },
  'other-production-order': { family: 'other', act: 'disclose', name: 'Another order or request for data', source: 'generic; no law is meant' },
  'other-preservation-order': { family: 'other', act: 'preserve', name: 'Another order or request to keep data', source: 'generic; no law is meant' },
  'other-restriction-order': { family: 'other', act: 'restrict', name: 'Another order or request to remove or restrict', source: 'generic; no law is meant' },
} as const satisfies Record<string, { family: string; act: Act; name: string; source: string }>

/** One of {@link instruments}. */
export type Instrument = keyof typeof instruments

/** The body of law that an instrument belongs to: `e-evidence`, `us-process`, … */
export type InstrumentFamily = (typeof instruments)[Instrument]['family']

/** All families, each once, in the order of {@link instruments}. */
export const instrumentFamilies: readonly InstrumentFamily[] = [...new Set(Object.values(instruments).map((it) => it.family))]
