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
  'ca/general-production-order': { family: 'ca-process', act: 'disclose', name: 'General production order', source: 'Criminal Code, s. 487.014' },
  'ca/tracing-order': { family: 'ca-process', act: 'disclose', name: 'Production order to trace a specified communication', source: 'Criminal Code, s. 487.015' },
  'ca/transmission-data-order': { family: 'ca-process', act: 'disclose', name: 'Production order for transmission data', source: 'Criminal Code, s. 487.016' },
  'ca/tracking-data-order': { family: 'ca-process', act: 'disclose', name: 'Production order for tracking data', source: 'Criminal Code, s. 487.017' },
  'ca/financial-data-order': { family: 'ca-process', act: 'disclose', name: 'Production order for financial data', source: 'Criminal Code, s. 487.018' },
  'ca/voluntary-request': { family: 'ca-process', act: 'disclose', name: 'Request for voluntary assistance', source: 'Criminal Code, s. 487.0195' },
  'ca/part-vi-authorization': { family: 'ca-process', act: 'disclose', name: 'Authorization to intercept', source: 'Criminal Code, Part VI, and s. 487.02' },
  'ca/preservation-demand': { family: 'ca-process', act: 'preserve', name: 'Preservation demand', source: 'Criminal Code, s. 487.012' },
  'ca/preservation-order': { family: 'ca-process', act: 'preserve', name: 'Preservation order', source: 'Criminal Code, s. 487.013' },
  'au/telecommunications-data-authorisation': { family: 'au-process', act: 'disclose', name: 'Authorisation for access to existing information or documents', source: 'Telecommunications (Interception and Access) Act 1979, ss. 178-179' },
  'au/stored-communications-warrant': { family: 'au-process', act: 'disclose', name: 'Stored communications warrant', source: 'Telecommunications (Interception and Access) Act 1979, s. 116' },
  'au/interception-warrant': { family: 'au-process', act: 'disclose', name: 'Interception warrant', source: 'Telecommunications (Interception and Access) Act 1979, ss. 46, 46A' },
  'au/international-production-order': { family: 'au-process', act: 'disclose', name: 'International production order', source: 'Telecommunications (Interception and Access) Act 1979, Sch. 1' },
  'au/preservation-notice': { family: 'au-process', act: 'preserve', name: 'Domestic preservation notice', source: 'Telecommunications (Interception and Access) Act 1979, s. 107H' },
  'jp/investigation-inquiry': { family: 'jp-process', act: 'disclose', name: '捜査関係事項照会', source: 'Code of Criminal Procedure, art. 197(2)' },
  'jp/seizure-warrant': { family: 'jp-process', act: 'disclose', name: '差押許可状', source: 'Code of Criminal Procedure, art. 218' },
  'jp/record-copying-warrant': { family: 'jp-process', act: 'disclose', name: '記録命令付差押許可状', source: 'Code of Criminal Procedure, arts 99-2, 218, until 20 May 2026' },
  'jp/provision-order': { family: 'jp-process', act: 'disclose', name: '電磁的記録提供命令', source: 'Code of Criminal Procedure, arts 102-2, 218' },
  'jp/interception-warrant': { family: 'jp-process', act: 'disclose', name: '傍受令状', source: 'Act on Communications Interception for Criminal Investigation, art. 3' },
  'jp/preservation-request': { family: 'jp-process', act: 'preserve', name: '保全要請', source: 'Code of Criminal Procedure, art. 197(3)' },
  'kr/user-information-request': { family: 'kr-process', act: 'disclose', name: '통신이용자정보 제공 요청', source: 'Telecommunications Business Act, art. 83(3)' },
  'kr/communication-confirmation-request': { family: 'kr-process', act: 'disclose', name: '통신사실 확인자료제공 요청', source: 'Protection of Communications Secrets Act, art. 13' },
  'kr/communication-restricting-measure': { family: 'kr-process', act: 'disclose', name: '통신제한조치', source: 'Protection of Communications Secrets Act, arts 5-8' },
  'kr/search-warrant': { family: 'kr-process', act: 'disclose', name: '압수·수색영장', source: 'Criminal Procedure Act, art. 215' },
  'kr/preservation-request': { family: 'kr-process', act: 'preserve', name: '보전요청', source: 'Criminal Procedure Act, art. 215-2' },
  'sg/section-20-order': { family: 'sg-process', act: 'disclose', name: 'Written order to produce under section 20', source: 'Criminal Procedure Code 2010, s. 20' },
  'sg/information-notice': { family: 'sg-process', act: 'disclose', name: 'Written notice to provide information', source: 'Online Criminal Harms Act 2023, s. 48' },
  'il/communications-data-order': { family: 'il-process', act: 'disclose', name: 'צו לקבלת נתוני תקשורת', source: 'Criminal Procedure (Enforcement Powers – Communications Data) Law 5768-2007, s. 3' },
  'il/urgent-permit': { family: 'il-process', act: 'disclose', name: 'היתר מינהלי דחוף', source: 'Criminal Procedure (Enforcement Powers – Communications Data) Law 5768-2007, s. 4' },
  'il/production-order': { family: 'il-process', act: 'disclose', name: 'צו המצאת מסמכים', source: 'Criminal Procedure Ordinance (Arrest and Search) 1969, s. 43' },
  'il/secret-monitoring-permit': { family: 'il-process', act: 'disclose', name: 'היתר להאזנת סתר', source: 'Secret Monitoring Law 5739-1979, ss. 4-7' },
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
