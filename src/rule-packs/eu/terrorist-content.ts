import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** The Member States, all of which are bound. */
const memberStates = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'] as const

/**
 * Regulation (EU) 2021/784 on terrorist content online: removal orders.
 *
 * Read on 22 November 2026 in the text of the Official Journal (English): recitals 13, 14, 33 to 47 and Arts 1 to 18 and 24; of Arts 1(1), 2(5) and 2(7) the copy lacks the nested points, and the annexes were not read, so
 * the kinds of material are those of the form. It gives the authority its power and us our duty, at home and across borders alike. Whether the material is terrorist content is not judged again here: whoever doubts it asks for scrutiny
 * (Art. 4(4)) or goes to court (Art. 9), and removes meanwhile. What a provider reports of its own accord (Art. 14(5)) is no answer to a request. docs/decisions/0031 says how the rest was read.
 */
export const terroristContent: LawPack = defineLawPack({
  id: 'eu/terrorist-content', version: '2026-11-22', title: 'Terrorist content online, Regulation (EU) 2021/784',
  source: 'https://eur-lex.europa.eu/eli/reg/2021/784', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: memberStates,
  governs: { ask: { instrument: 'tco-removal-order' }, give: { instrument: 'tco-removal-order', issuingState: memberStates } },

  terms: {
    // Arts 1(2), 2(2)-(3): stored for a user and made available to anybody
    'public-content': { item: 'published-content' },
    // what can be made available to anybody too, and need not be
    'perhaps-public-content': { item: ['stored-file', 'profile-details'] },
  },

  rules: [
    // Section I: scope

    { id: '1-2', cite: 'Reg. (EU) 2021/784, Arts 1(2), 2(4)', from: '2022-06-07', confidence: 'verified',
      says: 'It binds providers that offer their service in the Union.',
      when: { offeredInUnion: 'no' }, effect: 'forbid', act: 'restrict', ground: 'outside-scope' },

    { id: '1-2-public', cite: 'Reg. (EU) 2021/784, Arts 1(2), 2(2)-(3) and recital 14', from: '2022-06-07', confidence: 'verified',
      says: 'It reaches what was made available to the public, and no private message or address book.',
      when: {}, unless: { term: ['public-content', 'perhaps-public-content'] }, effect: 'forbid', act: 'restrict', ground: 'outside-scope' },

    { id: '2-1', cite: 'Reg. (EU) 2021/784, Art. 2(1) and recital 13', from: '2022-06-07', confidence: 'verified',
      says: 'Registries, registrars, name services and payment services host nothing and are not covered.',
      when: { serviceKind: ['domain-and-ip-numbering', 'financial'] }, effect: 'forbid', act: 'restrict', ground: 'service-not-covered' },

    { id: '2-1-messages', cite: 'Reg. (EU) 2021/784, Arts 1(2), 2(1) and recital 14', from: '2022-06-07', confidence: 'unverified',
      says: 'Mail and private messaging are not covered; of several services of one provider only those are that show things to the public.',
      when: { serviceKind: ['network-or-number-based-communications', 'number-independent-communications'] }, effect: 'forbid', act: 'restrict', ground: 'service-not-covered' },

    // Section II: removal orders

    { id: '3-1', cite: 'Reg. (EU) 2021/784, Art. 3(1)', from: '2022-06-07', confidence: 'verified',
      says: 'A competent authority of a Member State can order that terrorist content be removed or made inaccessible in all Member States.',
      when: { term: 'public-content' }, effect: 'permit', act: 'restrict' },

    { id: '3-1-shared', cite: 'Reg. (EU) 2021/784, Arts 2(3), 3(1) and recital 14', from: '2022-06-07', confidence: 'unverified',
      says: 'A stored file or a profile counts where anybody can open it.',
      when: { term: 'perhaps-public-content' }, effect: 'permit', act: 'restrict' },

    { id: '3-2', cite: 'Reg. (EU) 2021/784, Art. 3(2)', from: '2022-06-07', confidence: 'unverified',
      says: 'Before its first order to a provider the authority tells it the procedure and the periods, at least twelve hours ahead; not in an emergency. What follows if it does not is left open.',
      when: { firstContact: 'yes', emergency: 'no' }, effect: 'require', act: 'restrict', needs: { proceduresTold: 'yes' }, ground: 'incomplete' },

    { id: '3-3', cite: 'Reg. (EU) 2021/784, Art. 3(3)', from: '2022-06-07', confidence: 'verified',
      says: 'It is removed or made inaccessible as soon as possible, and within one hour of receipt.',
      when: { term: ['public-content', 'perhaps-public-content'] },
      unless: { anyOf: [{ orderState: 'withdrawn' }, { enforcingAuthorityAnswer: 'refused' }, { clarification: ['asked', 'answered', 'unanswered'] }, { impossibility: ['raised', 'accepted'] }] },
      effect: 'oblige', duty: 'restrict', within: { hours: 1 }, startsAt: 'receipt', upon: ['restrict', 'verify', 'clarify', 'refer'] },

    { id: '3-4-a', cite: 'Reg. (EU) 2021/784, Art. 3(4)(a), (e)', from: '2022-06-07', confidence: 'verified',
      says: 'The order says which authority issued it, on which day and at what time, and bears its electronic signature.',
      when: {}, effect: 'require', act: 'restrict', needs: { issuingAuthority: 'present', issueDate: 'present', issueTime: 'present', signature: 'present' }, ground: 'incomplete' },

    { id: '3-4-b', cite: 'Reg. (EU) 2021/784, Art. 3(4)(b)', from: '2022-06-07', confidence: 'verified',
      says: 'It says why the content is terrorist content, and which type of material it is.',
      when: {}, effect: 'require', act: 'restrict', needs: { statementOfReasons: 'present', materialType: 'present' }, ground: 'incomplete' },

    { id: '3-4-c', cite: 'Reg. (EU) 2021/784, Art. 3(4)(c)', from: '2022-06-07', confidence: 'verified',
      says: 'It gives the exact address of the content.',
      when: {}, effect: 'require', act: 'restrict', needs: { contentLocation: 'present' }, ground: 'incomplete' },

    { id: '3-4-d', cite: 'Reg. (EU) 2021/784, Art. 3(4)(d), (f)', from: '2022-06-07', confidence: 'verified',
      says: 'It refers to this Regulation, and says which redress the provider and the author have, and until when.',
      when: {}, effect: 'require', act: 'restrict', needs: { legalBasis: 'present', redressInformation: 'present' }, ground: 'incomplete' },

    { id: '3-6', cite: 'Reg. (EU) 2021/784, Art. 3(6)', from: '2022-06-07', confidence: 'verified',
      says: 'The authority is told of the removal and of its time.',
      when: {}, effect: 'oblige', duty: 'inform-authority', within: 'without-undue-delay', startsAt: 'receipt', upon: 'restrict' },

    { id: '3-7', cite: 'Reg. (EU) 2021/784, Art. 3(7)', from: '2022-06-07', confidence: 'verified',
      says: 'Where it is impossible to comply, the authority is told why; the hour begins when the obstacle is gone.',
      when: { impossibility: 'raised' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'inform-authority', within: 'without-undue-delay', startsAt: 'receipt' },

    { id: '3-8', cite: 'Reg. (EU) 2021/784, Art. 3(8)', from: '2022-06-07', confidence: 'verified',
      says: 'Where the order has manifest errors or says too little, the authority is asked.',
      when: {}, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'seek-clarification', within: 'without-undue-delay', startsAt: 'receipt', upon: 'clarify' },

    { id: '3-8-again', cite: 'Reg. (EU) 2021/784, Art. 3(3), (8)', from: '2022-06-07', confidence: 'verified',
      says: 'Once the clarification is there, a new hour runs; no clock here begins with it, so it is done at once.',
      when: { term: ['public-content', 'perhaps-public-content'], clarification: 'answered' },
      unless: { anyOf: [{ orderState: 'withdrawn' }, { enforcingAuthorityAnswer: 'refused' }, { impossibility: ['raised', 'accepted'] }] },
      effect: 'oblige', duty: 'restrict', within: 'without-undue-delay', startsAt: 'clarification-asked', upon: ['restrict', 'verify', 'clarify', 'refer'] },

    { id: '4-6', cite: 'Reg. (EU) 2021/784, Art. 4(3)-(4), (6)', from: '2022-06-07', confidence: 'verified',
      says: 'An order that the authority of the provider\'s State finds to infringe the Regulation or fundamental rights has no effect any more.',
      when: { crossBorder: 'yes', enforcingAuthorityAnswer: 'refused' }, effect: 'forbid', act: 'restrict', ground: 'refused-by-enforcing-authority' },

    { id: '6-2', cite: 'Reg. (EU) 2021/784, Arts 4(2), 6(1)-(2)', from: '2022-06-07', confidence: 'verified', yieldsTo: '6-2-longer',
      says: 'What was removed, and the data removed with it, are kept for six months, safe and so that they can be put back.',
      when: { term: ['public-content', 'perhaps-public-content'] }, effect: 'oblige', duty: 'preserve', for: { months: 6 }, startsAt: 'receipt', upon: 'restrict' },

    { id: '6-2-longer', cite: 'Reg. (EU) 2021/784, Art. 6(2)', from: '2022-06-07', confidence: 'verified',
      says: 'On request they are kept longer, for as long as a review of the order goes on.',
      when: { term: ['public-content', 'perhaps-public-content'], preservationPeriod: 'extended' },
      effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt', upon: 'restrict' },

    // Section III: the author

    { id: '11-1', cite: 'Reg. (EU) 2021/784, Art. 11(1)-(2)', from: '2022-06-07', confidence: 'verified',
      says: 'Whoever provided the content can learn that it was removed, and on request why and what can be done against it.',
      when: { nonDisclosure: ['none', 'requested'] }, effect: 'oblige', duty: 'notify-user', within: 'without-undue-delay', startsAt: 'receipt', upon: 'restrict' },

    { id: '11-3', cite: 'Reg. (EU) 2021/784, Arts 3(4)(g), 11(3)', from: '2022-06-07', confidence: 'verified',
      says: 'Where the authority decides so, nobody is told, for as long as it decides: six weeks at most, and six more where it extends that.',
      when: { nonDisclosure: 'ordered' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    // Section IV: authorities, contact points, dates

    { id: '12-1', cite: 'Reg. (EU) 2021/784, Arts 3(1), 12(1)(a) and recital 35', from: '2022-06-07', confidence: 'verified',
      says: 'Only an authority that its State designated can issue an order: administrative, law enforcement or judicial, and never a private party.',
      when: {}, effect: 'require', act: 'restrict', ground: 'issuer-not-competent',
      needs: { authorityKind: ['administrative', 'police', 'prosecutor', 'investigating-authority', 'investigating-judge', 'judge', 'court', 'intelligence'] } },

    { id: '12-1-intelligence', cite: 'Reg. (EU) 2021/784, Art. 12(1)(a) and recital 35', from: '2022-06-07', confidence: 'unverified',
      says: 'Whether an intelligence service can be one of them is for a lawyer, and the hour runs.',
      when: { authorityKind: 'intelligence' }, effect: 'forbid', act: 'restrict', ground: 'issuer-not-competent' },

    { id: '15-2', cite: 'Reg. (EU) 2021/784, Art. 15(1)-(2)', from: '2022-06-07', confidence: 'verified',
      says: 'The contact point is addressed in a language that it has named.',
      when: {}, effect: 'require', act: 'restrict', needs: { languageAccepted: 'yes' }, ground: 'incomplete' },

    { id: '3-1-withdrawn', cite: 'Reg. (EU) 2021/784, Art. 3(1)', from: '2022-06-07', confidence: 'verified',
      says: 'An order that was withdrawn or stands no longer demands nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: 'restrict', ground: 'withdrawn' },

    { id: '24', cite: 'Reg. (EU) 2021/784, Art. 24', from: '2021-06-06', until: '2022-06-07', confidence: 'verified',
      says: 'The Regulation applies from 7 June 2022.',
      when: {}, effect: 'forbid', act: 'restrict', ground: 'not-yet-applicable' },
  ],
})
