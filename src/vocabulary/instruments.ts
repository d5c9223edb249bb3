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
  'ng/section-38-request': { family: 'ng-process', act: 'disclose', name: 'Request for release under section 38', source: 'Cybercrimes (Prohibition, Prevention, etc.) Act 2015, s. 38(2)(b), (3)' },
  'ng/section-38-preservation-request': { family: 'ng-process', act: 'preserve', name: 'Request to preserve under section 38', source: 'Cybercrimes (Prohibition, Prevention, etc.) Act 2015, s. 38(2)(a)' },
  'ng/section-39-order': { family: 'ng-process', act: 'disclose', name: 'Order of a judge under section 39', source: 'Cybercrimes (Prohibition, Prevention, etc.) Act 2015, s. 39' },
  'ke/production-order': { family: 'ke-process', act: 'disclose', name: 'Production order', source: 'Computer Misuse and Cybercrimes Act 2018, s. 50' },
  'ke/preservation-notice': { family: 'ke-process', act: 'preserve', name: 'Notice of expedited preservation', source: 'Computer Misuse and Cybercrimes Act 2018, s. 51' },
  'ke/traffic-data-order': { family: 'ke-process', act: 'disclose', name: 'Order for real-time collection of traffic data', source: 'Computer Misuse and Cybercrimes Act 2018, s. 52' },
  'ke/interception-order': { family: 'ke-process', act: 'disclose', name: 'Order for interception of content data', source: 'Computer Misuse and Cybercrimes Act 2018, s. 53' },
  'id/law-enforcement-request': { family: 'id-process', act: 'disclose', name: 'Permintaan akses data elektronik (penegakan hukum)', source: 'Permenkominfo 5/2020, arts 21(2), 32, 36(1)-(2)' },
  'id/content-request': { family: 'id-process', act: 'disclose', name: 'Permintaan akses konten komunikasi', source: 'Permenkominfo 5/2020, art. 36(3)-(5)' },
  'id/supervision-request': { family: 'id-process', act: 'disclose', name: 'Permintaan akses untuk pengawasan', source: 'Permenkominfo 5/2020, arts 21(1), 22-31' },
  'ru/information-organiser-request': { family: 'ru-process', act: 'disclose', name: 'Запрос организатору распространения информации', source: 'Federal Law 149-FZ, art. 10.1' },
  'ru/decoding-demand': { family: 'ru-process', act: 'disclose', name: 'Требование о предоставлении информации для декодирования', source: 'Federal Law 149-FZ, art. 10.1(4.1); Order of the FSB No 432 of 19 July 2016' },
  'ru/sorm-access': { family: 'ru-process', act: 'disclose', name: 'СОРМ', source: 'Federal Law 126-FZ, art. 64' },
  'cn/security-organ-request': { family: 'cn-process', act: 'disclose', name: '调取数据', source: 'Data Security Law, art. 35' },
  'cn/technical-support-demand': { family: 'cn-process', act: 'disclose', name: '技术支持和协助', source: 'Cybersecurity Law, art. 28' },
  'by/decree-368-access': { family: 'by-process', act: 'disclose', name: 'Доступ по Указу № 368', source: 'Decree of the President of the Republic of Belarus No 368 of 18 October 2022' },
  'ir/retained-data-request': { family: 'ir-process', act: 'disclose', name: 'درخواست داده‌های نگهداری‌شده', source: 'Code of Criminal Procedure, arts 667-668' },
  'ir/communications-order': { family: 'ir-process', act: 'disclose', name: 'کنترل ارتباطات', source: 'Code of Criminal Procedure, art. 683' },
  'fr/cpp-60-1-requisition': { family: 'fr-process', act: 'disclose', name: 'Réquisition judiciaire (enquête de flagrance)', source: 'Code de procédure pénale, art. 60-1' },
  'fr/cpp-77-1-1-requisition': { family: 'fr-process', act: 'disclose', name: 'Réquisition judiciaire (enquête préliminaire)', source: 'Code de procédure pénale, art. 77-1-1' },
  'fr/cpp-99-3-requisition': { family: 'fr-process', act: 'disclose', name: 'Réquisition sur commission rogatoire', source: 'Code de procédure pénale, art. 99-3' },
  'fr/cpp-60-2-preservation': { family: 'fr-process', act: 'preserve', name: 'Réquisition de préservation du contenu', source: 'Code de procédure pénale, arts 60-2 al. 2, 77-1-2, 99-4' },
  'fr/interception': { family: 'fr-process', act: 'disclose', name: 'Interception de correspondances', source: 'Code de procédure pénale, arts 100, 706-95' },
  'fr/stored-correspondence-order': { family: 'fr-process', act: 'disclose', name: 'Accès aux correspondances stockées', source: 'Code de procédure pénale, art. 706-95-1' },
  'fr/rapid-preservation-injunction': { family: 'fr-process', act: 'preserve', name: 'Injonction de conservation rapide', source: 'Code des postes et des communications électroniques, art. L34-1 III bis' },
  'fr/intelligence-access': { family: 'fr-process', act: 'disclose', name: 'Accès administratif aux données de connexion', source: 'Code de la sécurité intérieure, art. L851-1' },
  'fr/lcen-order': { family: 'fr-process', act: 'disclose', name: 'Ordonnance (confiance dans l’économie numérique)', source: 'Loi 2004-575, art. 6-3' },
  'es/holder-identification': { family: 'es-process', act: 'disclose', name: 'Identificación de titulares', source: 'Ley de Enjuiciamiento Criminal, art. 588 ter m' },
  'es/ip-identification-order': { family: 'es-process', act: 'disclose', name: 'Autorización de identificación mediante número IP', source: 'Ley de Enjuiciamiento Criminal, art. 588 ter k' },
  'es/associated-data-order': { family: 'es-process', act: 'disclose', name: 'Autorización de incorporación de datos asociados', source: 'Ley de Enjuiciamiento Criminal, art. 588 ter j' },
  'es/retained-data-order': { family: 'es-process', act: 'disclose', name: 'Orden de cesión de datos conservados', source: 'Ley 25/2007, art. 6' },
  'es/interception': { family: 'es-process', act: 'disclose', name: 'Interceptación de comunicaciones', source: 'Ley de Enjuiciamiento Criminal, art. 588 ter a' },
  'es/preservation-order': { family: 'es-process', act: 'preserve', name: 'Orden de conservación de datos', source: 'Ley de Enjuiciamiento Criminal, art. 588 octies' },
  'it/traffic-data-decree': { family: 'it-process', act: 'disclose', name: 'Decreto di acquisizione dei tabulati', source: 'D.lgs. 196/2003, art. 132 c. 3, 3-bis' },
  'it/production-request': { family: 'it-process', act: 'disclose', name: 'Richiesta di consegna o esibizione', source: 'Codice di procedura penale, arts 248, 256' },
  'it/seizure-decree': { family: 'it-process', act: 'disclose', name: 'Decreto di sequestro di dati informatici presso fornitori', source: 'Codice di procedura penale, arts 254, 254-bis' },
  'it/interception': { family: 'it-process', act: 'disclose', name: 'Intercettazione di comunicazioni informatiche o telematiche', source: 'Codice di procedura penale, arts 266-271' },
  'it/freezing-order': { family: 'it-process', act: 'preserve', name: 'Ordine di conservazione dei dati (congelamento)', source: 'D.lgs. 196/2003, art. 132 c. 4-ter' },
  'nl/user-data-demand': { family: 'nl-process', act: 'disclose', name: 'Vordering gebruikersgegevens', source: 'Wetboek van Strafvordering, art. 126na' },
  'nl/traffic-data-demand': { family: 'nl-process', act: 'disclose', name: 'Vordering verkeersgegevens', source: 'Wetboek van Strafvordering, art. 126n' },
  'nl/stored-data-demand': { family: 'nl-process', act: 'disclose', name: 'Vordering andere opgeslagen gegevens', source: 'Wetboek van Strafvordering, art. 126nd' },
  'nl/stored-content-demand': { family: 'nl-process', act: 'disclose', name: 'Vordering opgeslagen berichten bij een aanbieder', source: 'Wetboek van Strafvordering, art. 126ng' },
  'nl/interception': { family: 'nl-process', act: 'disclose', name: 'Opnemen van telecommunicatie', source: 'Wetboek van Strafvordering, art. 126m' },
  'nl/preservation-demand': { family: 'nl-process', act: 'preserve', name: 'Vordering tot bewaring van gegevens', source: 'Wetboek van Strafvordering, art. 126ni' },
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
