import { authorityKinds } from './authorities.ts'
import { countries } from './countries.ts'
import { type Element, elements } from './elements.ts'
import { type Instrument, instrumentFamilies, instruments } from './instruments.ts'
import type { Route } from './outcomes.ts'

/*
 * The fact table: everything that a rule may ask about, and nothing else. A fact is an enumerated value or a number of days, months or
 * targets; it cannot hold a name, an address or an identifier, so a decision and its receipt cannot either.
 *
 * kind         index        known before door 4: which law can be meant
 *              derived      computed from index facts by the engine, never accepted as input
 *              stated       read off the request; unknown → the authority is asked
 *              established  found out by us; unknown → we do that first
 *              finding      a human judgement; unknown → a named person records it, with a reason. Never computed, never defaulted
 * domain       the values, or 'number'
 * absent       what silence means. For events only: until we hear of one, it has not happened. Each has a line why that is safe
 * suppliable   values that the sender can still change; a rule that fails on nothing else is not hopeless
 * says         completes "we do not know …"
 */

type FactKind = 'index' | 'derived' | 'stated' | 'established' | 'finding'

interface FactDefinition {
  readonly kind: FactKind
  readonly domain: readonly string[] | 'number'
  readonly absent?: string
  readonly suppliable?: readonly string[]
  readonly says: string
  readonly source: string
}

const yesNo = ['yes', 'no'] as const
const evidence = ['refuted', 'verified'] as const
const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(table) as K[]

const elementFacts = Object.fromEntries(
  Object.entries(elements).map(([name, element]) => [
    name,
    { kind: 'stated', domain: ['present', 'missing'], suppliable: ['missing'], says: element.says, source: element.source },
  ]),
) as unknown as Readonly<Record<Element, { kind: 'stated'; domain: readonly ['present', 'missing']; suppliable: readonly ['missing']; says: string; source: string }>>

/** Every fact: name, kind, domain, what its absence means, which values the sender can still change, one line, source. */
export const facts = {
  // which law
  instrument: { kind: 'index', domain: keysOf<Instrument>(instruments), says: 'by which instrument the authority acts', source: 'vocabulary: instruments' },
  issuingState: { kind: 'index', domain: countries, says: 'which State the authority belongs to', source: 'Reg. (EU) 2023/1543, Art. 3(14)' },
  addresseeState: { kind: 'index', domain: countries, says: 'in which State the addressed entity is established', source: 'Reg. (EU) 2023/1543, Art. 3(16)' },
  instrumentFamily: { kind: 'derived', domain: instrumentFamilies, says: 'which body of law the instrument belongs to', source: 'from instrument' },
  crossBorder: { kind: 'derived', domain: yesNo, says: 'whether the authority and the addressed entity are in different States', source: 'from issuingState and addresseeState; Reg. (EU) 2023/1543, Art. 1(1)' },

  // is this the right door (row 1 of the table reads these four; see routeFacts)
  addressedEntity: { kind: 'established', domain: ['ours', 'not-ours'], says: 'whether the addressed entity is ours', source: 'Reg. (EU) 2023/1543, recital 59' },
  establishment: { kind: 'established', domain: ['right', 'wrong'], says: 'whether the addressed entity runs the service concerned', source: 'Reg. (EU) 2023/1543, Art. 5(6)' },
  channel: { kind: 'established', domain: ['right', 'wrong'], says: 'whether it came through a door that takes such requests', source: 'Reg. (EU) 2023/1543, Art. 19' },
  authorityRoute: { kind: 'established', domain: ['right', 'wrong'], says: 'whether this authority may write to us directly', source: 'Dir. 2014/41/EU, Art. 9(1)' },

  // is it real (row 2)
  authenticity: { kind: 'established', domain: ['refuted', 'insufficient', 'sufficient'], says: 'whether the request comes from the authority it names', source: 'Reg. (EU) 2023/1543, Art. 19(5)' },
  senderPerson: { kind: 'established', domain: evidence, says: 'whether the person who sent it is who they say', source: 'Reg. (EU) 2023/1543, Art. 19(5)' },
  senderAgency: { kind: 'established', domain: evidence, says: 'whether the agency exists and knows of the request', source: 'Reg. (EU) 2023/1543, Art. 19(5)' },
  senderDomain: { kind: 'established', domain: evidence, says: 'whether the sending domain or access point belongs to the agency', source: 'Reg. (EU) 2023/1543, Art. 19(5)' },
  senderDocument: { kind: 'established', domain: evidence, says: 'whether the signature or seal on the document holds', source: 'Reg. (EU) 2023/1543, Art. 21(2)' },
  firstContact: { kind: 'established', domain: yesNo, says: 'whether this is the first contact with this authority', source: 'operator\'s own records' },

  // who we are in this matter
  addresseeCapacity: { kind: 'established', domain: ['designated-establishment', 'legal-representative', 'other-establishment'], says: 'in which capacity the entity is addressed', source: 'Reg. (EU) 2023/1543, Art. 7' },
  // A messenger or mail service is an electronic communications service like an internet access; many laws bind only one of the two, so that word is none here (docs/decisions/0033).
  serviceKind: {
    kind: 'established',
    domain: ['network-or-number-based-communications', 'number-independent-communications', 'domain-and-ip-numbering', 'communication-between-users', 'storage-for-users', 'financial', 'other'],
    says: 'what kind of service is concerned', source: 'Reg. (EU) 2023/1543, Art. 3(3); Dir. (EU) 2018/1972, Art. 2(4)-(7)',
  },
  offeredInUnion: { kind: 'established', domain: yesNo, says: 'whether the service is offered in the Union', source: 'Reg. (EU) 2023/1543, Art. 3(4)' },
  publicAuthorityInfrastructure: { kind: 'established', domain: ['none', 'in-issuing-state', 'elsewhere'], says: 'whether the data are held for a public authority, and of which State', source: 'Reg. (EU) 2023/1543, Art. 5(8)' },
  privilegedInfrastructure: { kind: 'established', domain: yesNo, says: 'whether the data are held for a professional bound by privilege', source: 'Reg. (EU) 2023/1543, Art. 5(9)' },
  earlierPreservation: { kind: 'established', domain: yesNo, says: 'whether the data were preserved under an earlier order', source: 'Reg. (EU) 2023/1543, Annex I, Section D' },

  proceduresTold: { kind: 'established', domain: yesNo, says: 'whether the authority told us of its procedure and periods twelve hours before its first removal order', source: 'Reg. (EU) 2021/784, Art. 3(2)' },
  agreementInForce: { kind: 'established', domain: yesNo, says: 'whether an agreement between the two States is in force', source: 'UK-US Data Access Agreement, Art. 3' },
  martialLaw: { kind: 'established', domain: yesNo, says: 'whether martial law is in force in the issuing State', source: 'national law; named by the pack that asks' },

  // who asks
  authorityKind: { kind: 'stated', domain: keysOf(authorityKinds), says: 'what kind of authority issued it', source: 'Reg. (EU) 2023/1543, Art. 4' },
  validatedBy: { kind: 'stated', domain: ['judge', 'court', 'investigating-judge', 'prosecutor', 'none'], says: 'which authority validated it, if any', source: 'Reg. (EU) 2023/1543, Art. 4(1)(b), (2)(b), (3)(b)' },
  withoutPriorValidation: { kind: 'stated', domain: yesNo, says: 'whether it was issued without prior validation because of an emergency', source: 'Reg. (EU) 2023/1543, Art. 4(5)' },

  // for what
  proceedings: { kind: 'stated', domain: ['criminal', 'sentence-execution', 'mutual-assistance', 'civil', 'administrative', 'national-security', 'other'], says: 'in which kind of proceedings it is made', source: 'Reg. (EU) 2023/1543, Art. 2(2)' },
  offenceKind: {
    kind: 'stated',
    domain: [
      'child-sexual-abuse', 'corruption', 'cybercrime', 'drugs', 'harassment-or-threat', 'human-trafficking', 'missing-person', 'money-laundering', 'fraud',
      'sexual-abuse', 'theft', 'terrorism', 'violence', 'defamation', 'hate-speech', 'state-security', 'speech', 'assembly', 'religion', 'sexuality',
      'public-order', 'other', 'not-specified',
    ],
    says: 'what kind of offence it concerns', source: 'ETSI TS 103 120, dictionary AuthorisationTypeOfCase, and the kinds of docs/decisions/0008',
  },
  threeYearOffence: { kind: 'stated', domain: yesNo, says: 'whether the offence carries a maximum of at least three years', source: 'Reg. (EU) 2023/1543, Art. 5(4)(a)' },
  listedOffence: { kind: 'stated', domain: ['non-cash-payment-fraud', 'child-sexual-abuse', 'attack-on-information-system', 'terrorism', 'none'], says: 'whether the offence is one of those listed', source: 'Reg. (EU) 2023/1543, Art. 5(4)(b), (c)' },
  offenceByInformationSystem: { kind: 'stated', domain: yesNo, says: 'whether the offence was committed by means of an information system', source: 'Reg. (EU) 2023/1543, Art. 5(4)(b)' },
  maximumPenaltyMonths: { kind: 'stated', domain: 'number', says: 'the maximum penalty, in months', source: 'Reg. (EU) 2023/1543, Art. 5(4)(a)' },
  emergency: { kind: 'stated', domain: yesNo, says: 'whether it is made as an emergency case', source: 'Reg. (EU) 2023/1543, Art. 3(18)' },
  emergencyGround: { kind: 'stated', domain: ['life-or-safety', 'critical-infrastructure', 'other'], suppliable: ['other'], says: 'what the emergency threatens', source: 'Reg. (EU) 2023/1543, Art. 3(18)' },

  // what is asked
  targetKind: { kind: 'stated', domain: ['account', 'ip-endpoint', 'phone', 'email', 'device', 'payment-instrument', 'content', 'person-name', 'other'], says: 'by what the user is identified', source: 'Reg. (EU) 2023/1543, Annex I, Section E' },
  purpose: { kind: 'stated', domain: ['identify-user', 'investigate'], says: 'whether the sole purpose is to identify the user', source: 'Reg. (EU) 2023/1543, Art. 3(10)' },
  windowDays: { kind: 'stated', domain: 'number', says: 'how many days the time range covers', source: 'from the time range' },
  windowEndsAfterReceipt: { kind: 'stated', domain: yesNo, says: 'whether the time range reaches beyond the receipt of the request', source: 'from the time range and the receipt; Reg. (EU) 2023/1543, Art. 3(8)' },
  targetsCount: { kind: 'stated', domain: 'number', says: 'how many targets the whole request names', source: 'from the targets' },
  contentKnown: { kind: 'stated', domain: yesNo, says: 'whether the authority already knows the content whose author it wants to identify', source: 'StPO § 100k(3)' },
  orderAgeDays: { kind: 'stated', domain: 'number', says: 'how many days ago the order was made', source: 'from the date of issue and the day of deciding' },
  pendingAtRepeal: { kind: 'stated', domain: yesNo, says: 'whether the proceedings were already pending when the law invoked was repealed', source: 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 531(2)(a)' },
  userRole: { kind: 'stated', domain: ['suspect', 'accused', 'convicted', 'victim', 'witness', 'missing', 'other'], says: 'which part the user has in the case', source: 'Reg. (EU) 2023/1543, Art. 5(2)' },

  claimedLocation: { kind: 'stated', domain: ['issuing-state', 'addressee-state', 'elsewhere'], says: 'where the user is said to live', source: 'UK-US Data Access Agreement, Arts 1 and 4' },
  claimedNationality: { kind: 'stated', domain: ['issuing-state', 'addressee-state', 'elsewhere'], says: 'which nationality the user is said to have', source: 'UK-US Data Access Agreement, Arts 1 and 4' },

  // its form
  ...elementFacts,
  languageAccepted: { kind: 'established', domain: yesNo, suppliable: ['no'], says: 'whether it is in a language that the addressee accepts', source: 'Reg. (EU) 2023/1543, Art. 9(4)' },
  addressedAs: { kind: 'stated', domain: ['controller', 'processor'], says: 'whether the provider is addressed as controller or as processor', source: 'Reg. (EU) 2023/1543, Art. 5(6)' },
  processorGround: { kind: 'stated', domain: ['controller-unidentifiable', 'detrimental-to-investigation', 'none'], says: 'why the processor is addressed and not the controller', source: 'Reg. (EU) 2023/1543, Art. 5(6)(a), (b)' },
  informController: { kind: 'stated', domain: yesNo, says: 'whether the processor may tell the controller', source: 'Reg. (EU) 2023/1543, Art. 5(7)' },
  servedBy: { kind: 'stated', domain: ['issuing-authority', 'central-authority', 'secretary-of-state', 'private-party'], says: 'who served it', source: 'Crime (Overseas Production Orders) Act 2019, s. 9' },
  readdressed: { kind: 'stated', domain: yesNo, says: 'whether it is readdressed because the first addressee did not react', source: 'Reg. (EU) 2023/1543, Art. 7(2)' },
  privilegedProfessionalGround: { kind: 'stated', domain: ['resides-in-issuing-state', 'detrimental-to-investigation', 'waived', 'none'], says: 'why a privileged professional\'s data may be ordered from us', source: 'Reg. (EU) 2023/1543, Art. 5(9)(a)-(c)' },
  nonDisclosure: { kind: 'stated', domain: ['none', 'requested', 'ordered'], says: 'whether silence towards the user is ordered or only asked for', source: '18 U.S.C. § 2705(b)' },
  enforcingAuthorityNotified: { kind: 'stated', domain: yesNo, says: 'whether the enforcing authority was notified', source: 'Reg. (EU) 2023/1543, Art. 8' },

  // what happened since (events; until we hear of one it has not happened)
  enforcingAuthorityAnswer: { kind: 'established', domain: ['none', 'no-refusal', 'no-answer-in-time', 'refused', 'partial'], absent: 'none', says: 'what the enforcing authority answered', source: 'Reg. (EU) 2023/1543, Arts 10(2), 12. Safe: silence leaves the hold in place' },
  clarification: { kind: 'established', domain: ['none', 'asked', 'answered', 'unanswered'], absent: 'none', says: 'how far a clarification has come', source: 'Reg. (EU) 2023/1543, Arts 10(6), 11(5). Safe: only our own letter starts it' },
  exPostValidation: { kind: 'established', domain: ['none', 'granted', 'refused'], absent: 'none', says: 'what became of the validation that was to follow', source: 'Reg. (EU) 2023/1543, Art. 4(5). Safe: the form says that the addressee is not told; only a refusal changes anything' },
  courtConfirmation: { kind: 'established', domain: ['none', 'granted', 'refused'], absent: 'none', says: 'whether a court confirmed the measure afterwards', source: 'national law; named by the pack that asks. Safe: confirmation only ever adds' },
  orderState: { kind: 'established', domain: ['standing', 'withdrawn'], absent: 'standing', says: 'whether the order still stands', source: 'Reg. (EU) 2023/1543, Arts 10(9), 11(3). Safe: withdrawal is a letter to us, and where a person found that the order stands no longer this is read as withdrawn' },
  preservationPeriod: { kind: 'established', domain: ['initial', 'extended', 'confirmed'], absent: 'initial', says: 'whether preservation was extended or confirmed', source: 'Reg. (EU) 2023/1543, Art. 11(1)-(2). Safe: the shortest period is the first' },
  privilegeObjection: { kind: 'established', domain: ['none', 'raised', 'maintained'], absent: 'none', says: 'whether we raised immunity, privilege or press freedom', source: 'Reg. (EU) 2023/1543, Arts 10(5), 11(4). Safe: it is our own letter' },
  thirdCountryObjection: { kind: 'established', domain: ['none', 'intended', 'filed', 'upheld', 'lifted'], absent: 'none', says: 'whether we objected because of third-country law', source: 'Reg. (EU) 2023/1543, Art. 17. Safe: it is our own letter' },
  impossibility: { kind: 'established', domain: ['none', 'raised', 'accepted'], absent: 'none', says: 'whether we said that execution is impossible', source: 'Reg. (EU) 2023/1543, Arts 10(7), 11(6). Safe: it is our own letter' },

  // what people find
  politicalOffence: { kind: 'finding', domain: yesNo, says: 'whether this is prosecution for a political offence', source: 'policy packs' },
  persecution: { kind: 'finding', domain: yesNo, says: 'whether the person is pursued for race, religion, nationality, opinion, sexuality or group', source: 'policy packs' },
  manifestlyAbusive: { kind: 'finding', domain: yesNo, says: 'whether the request is manifestly abusive', source: 'Reg. (EU) 2023/1543, Art. 16(4)(g)' },
  breaksTerms: { kind: 'finding', domain: yesNo, says: 'whether what the user is suspected of breaks our terms of service', source: 'policy packs' },
  legalAnalysis: { kind: 'finding', domain: yesNo, says: 'whether the request stood our legal analysis', source: 'policy packs' },
  competentOffice: { kind: 'finding', domain: yesNo, says: 'whether the office that made it is the one that the law names', source: 'Interception, Monitoring and Decryption Rules 2009, r. 2(d)' },
  orderStillStands: { kind: 'finding', domain: yesNo, says: 'whether the order is still within its time', source: 'StPO § 100e(1) sentence 3; Criminal Code (Canada), s. 487.015(4)' },
  imminentDanger: { kind: 'finding', domain: yesNo, says: 'whether the danger is real and imminent', source: '18 U.S.C. § 2702(b)(8)' },
  withinEnforcingConditions: { kind: 'finding', domain: yesNo, says: 'whether this item stays within the conditions of the enforcing authority', source: 'Reg. (EU) 2023/1543, Art. 12(4)' },
} as const satisfies Record<string, FactDefinition>

/** The fact table as a type. */
export type FactTable = typeof facts
/** The name of a fact. */
export type FactName = keyof FactTable
/** A value of a fact. */
export type FactValue<K extends FactName> = FactTable[K]['domain'] extends readonly (infer V)[] ? V : number
/** The names of the facts of a kind. */
export type FactNameOf<S extends FactKind> = { [K in FactName]: FactTable[K]['kind'] extends S ? K : never }[FactName]

/** What an issuing State can be on paper: a State, or not stated. `unstated` is how an index fact says that it is unknown, for the addressee too. */
export type IssuingState = FactValue<'issuingState'> | 'unstated'

/**
 * What is known about one group of requested items. Index facts are required, derived ones are not accepted, all others are optional: a key
 * that is absent means the fact's `absent` value where it has one, else *unknown*.
 */
export type Facts = {
  readonly instrument: FactValue<'instrument'>
  readonly issuingState: IssuingState
  readonly addresseeState: FactValue<'addresseeState'> | 'unstated'
} & { readonly [K in FactNameOf<'stated' | 'established' | 'finding'>]?: FactValue<K> }

/** The facts that row 1 of the table of outcomes reads, with the value that lets a request pass and where it is sent otherwise. */
export const routeFacts = {
  addressedEntity: { passes: 'ours', otherwise: 'another-provider' },
  establishment: { passes: 'right', otherwise: 'responsible-entity' },
  channel: { passes: 'right', otherwise: 'contact-point' },
  authorityRoute: { passes: 'right', otherwise: 'competent-authority' },
} as const satisfies Partial<Record<FactName, { passes: string; otherwise: Route }>>

/** Facts about the sender: a `require` that needs one of them is answered at row 2, where nothing about the case is said yet. */
export const senderFacts = ['authenticity', 'senderPerson', 'senderAgency', 'senderDomain', 'senderDocument'] as const satisfies readonly FactName[]
