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
  'ua/temporary-access-ruling': { family: 'ua-process', act: 'disclose', name: 'Ухвала про тимчасовий доступ до речей і документів', source: 'Кримінальний процесуальний кодекс України, arts 159-166' },
  'ua/prosecutor-access-resolution': { family: 'ua-process', act: 'disclose', name: 'Постанова прокурора про тимчасовий доступ (воєнний стан)', source: 'Кримінальний процесуальний кодекс України, section XI, point 20-7' },
  'ua/network-interception-ruling': { family: 'ua-process', act: 'disclose', name: 'Зняття інформації з електронних комунікаційних мереж', source: 'Кримінальний процесуальний кодекс України, arts 258, 263' },
  'tr/detection-of-communication': { family: 'tr-process', act: 'disclose', name: 'İletişimin tespiti kararı', source: 'Ceza Muhakemesi Kanunu, m. 135/6' },
  'tr/information-request': { family: 'tr-process', act: 'disclose', name: 'Bilgi isteme', source: 'Ceza Muhakemesi Kanunu, m. 161, 332' },
  'tr/computer-search-decision': { family: 'tr-process', act: 'disclose', name: 'Bilgisayarlarda arama ve kopyalama kararı', source: 'Ceza Muhakemesi Kanunu, m. 134' },
  'tr/social-network-request': { family: 'tr-process', act: 'disclose', name: 'Sosyal ağ sağlayıcıdan bilgi talebi', source: '5651 sayılı Kanun, ek m. 4' },
  'mx/retained-data-order': { family: 'mx-process', act: 'disclose', name: 'Requerimiento de entrega de datos conservados', source: 'Código Nacional de Procedimientos Penales, art. 303' },
  'mx/private-communications-order': { family: 'mx-process', act: 'disclose', name: 'Autorización judicial de intervención o extracción de comunicaciones privadas', source: 'Código Nacional de Procedimientos Penales, arts 291-302' },
  'mx/preservation-request': { family: 'mx-process', act: 'preserve', name: 'Requerimiento de conservación inmediata de datos', source: 'Código Nacional de Procedimientos Penales, art. 303' },
  'mx/written-mandate': { family: 'mx-process', act: 'disclose', name: 'Mandamiento por escrito', source: 'Ley en Materia de Telecomunicaciones y Radiodifusión, arts 182-183' },
  'ar/communication-records-order': { family: 'ar-process', act: 'disclose', name: 'Obtención de registros de comunicaciones', source: 'Código Procesal Penal de la Nación, art. 236' },
  'ar/cppn-report-request': { family: 'ar-process', act: 'disclose', name: 'Requerimiento de informes (Código Procesal Penal de la Nación)', source: 'Código Procesal Penal de la Nación, art. 212' },
  'ar/communications-interception': { family: 'ar-process', act: 'disclose', name: 'Intervención de comunicaciones', source: 'Código Procesal Penal de la Nación, art. 236' },
  'ar/correspondence-seizure-order': { family: 'ar-process', act: 'disclose', name: 'Interceptación y secuestro de correspondencia', source: 'Código Procesal Penal Federal, art. 150' },
  'ar/data-seizure-order': { family: 'ar-process', act: 'disclose', name: 'Incautación de datos', source: 'Código Procesal Penal Federal, art. 151' },
  'ar/data-preservation-order': { family: 'ar-process', act: 'preserve', name: 'Orden de preservar datos', source: 'Código Procesal Penal Federal, art. 151' },
  'ar/report-request': { family: 'ar-process', act: 'disclose', name: 'Requerimiento de informes', source: 'Código Procesal Penal Federal, art. 174' },
  'za/archived-information-direction': { family: 'za-process', act: 'disclose', name: 'Archived communication-related direction', source: 'Regulation of Interception of Communications and Provision of Communication-related Information Act 70 of 2002, s. 19' },
  'za/interception-direction': { family: 'za-process', act: 'disclose', name: 'Interception direction', source: 'Act 70 of 2002, s. 16' },
  'za/emergency-location-request': { family: 'za-process', act: 'disclose', name: 'Request for location in an emergency', source: 'Act 70 of 2002, s. 8' },
  'za/section-205-subpoena': { family: 'za-process', act: 'disclose', name: 'Section 205 subpoena', source: 'Criminal Procedure Act 51 of 1977, s. 205' },
  'za/disclosure-of-data-direction': { family: 'za-process', act: 'disclose', name: 'Disclosure of data direction', source: 'Cybercrimes Act 19 of 2020, s. 44' },
  'za/expedited-preservation-direction': { family: 'za-process', act: 'preserve', name: 'Expedited preservation of data direction', source: 'Cybercrimes Act 19 of 2020, s. 41' },
  'za/preservation-of-evidence-direction': { family: 'za-process', act: 'preserve', name: 'Preservation of evidence direction', source: 'Cybercrimes Act 19 of 2020, s. 42' },
  'ae/cybercrime-order': { family: 'ae-process', act: 'disclose', name: 'أمر النيابة العامة بموجب المرسوم بقانون اتحادي 34 لسنة 2021', source: 'Federal Decree-Law 34/2021' },
  'ae/correspondence-order': { family: 'ae-process', act: 'disclose', name: 'أمر بضبط المراسلات', source: 'Federal Decree-Law 38/2022' },
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
