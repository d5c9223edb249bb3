import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/** The Member States, all of which are bound. */
const memberStates = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'] as const

/**
 * Digital Services Act, Arts 9 and 10: what an order to act against illegal content or to provide information has to hold, and what a provider does with it.
 *
 * Read on 22 November 2026: Arts 2, 9, 10, 11(1)-(3) and 93 and recitals 31 to 38 of Reg. (EU) 2022/2065 in the text of the Official Journal (English); the corrigenda were not read. The two articles give
 * no power to order anything (recital 31). So there is no permit here: what an order may demand is said by the law on which it rests, and while no pack knows that law a person looks for it. Nothing here is a reason
 * to refuse what that law allows, but for information that was not yet collected. docs/decisions/0031 says how the rest was read.
 */
export const digitalServicesAct: LawPack = defineLawPack({
  id: 'eu/digital-services-act', version: '2026-11-22', title: 'Digital Services Act, Regulation (EU) 2022/2065, Arts 9 and 10',
  source: 'https://eur-lex.europa.eu/eli/reg/2022/2065', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask'], completeness: 'open',
  territory: memberStates,
  governs: { instrumentFamily: 'digital-services-act' },

  rules: [
    // Art. 9: orders to act against illegal content

    { id: '9-1', cite: 'Reg. (EU) 2022/2065, Art. 9(1)', from: '2024-02-17', confidence: 'verified',
      says: 'The authority that issued the order, or the one that it names, is told of the effect given to it: whether, and when.',
      when: { instrument: 'dsa-order-to-act' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'inform-authority', within: 'without-undue-delay', startsAt: 'receipt' },

    { id: '9-2-a', cite: 'Reg. (EU) 2022/2065, Art. 9(2)(a)(i), (iii), (v)', from: '2024-02-17', confidence: 'verified',
      says: 'The order names its legal basis and the authority that issued it, and says which redress is open to the provider and to whoever provided the content.',
      when: { instrument: 'dsa-order-to-act' }, effect: 'require', act: 'restrict',
      needs: { legalBasis: 'present', issuingAuthority: 'present', redressInformation: 'present' }, ground: 'incomplete' },

    { id: '9-2-a-ii', cite: 'Reg. (EU) 2022/2065, Art. 9(2)(a)(ii) and recital 34', from: '2024-02-17', confidence: 'verified',
      says: 'It says why the content is illegal and which provision it breaks; in criminal proceedings as far as the law of these allows.',
      when: { instrument: 'dsa-order-to-act' }, unless: { proceedings: 'criminal' },
      effect: 'require', act: 'restrict', needs: { statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: '9-2-a-iv', cite: 'Reg. (EU) 2022/2065, Art. 9(2)(a)(iv)', from: '2024-02-17', confidence: 'verified',
      says: 'It says where exactly the content is found, so that it can be told from everything else.',
      when: { instrument: 'dsa-order-to-act' }, effect: 'require', act: 'restrict', needs: { contentLocation: 'present' }, ground: 'incomplete' },

    { id: '9-2-b', cite: 'Reg. (EU) 2022/2065, Art. 9(2)(b) and recital 36', from: '2024-02-17', confidence: 'verified',
      says: 'It says in which territory it is to have effect, which is no wider than it has to be.',
      when: { instrument: 'dsa-order-to-act' }, effect: 'require', act: 'restrict', needs: { territorialScope: 'present' }, ground: 'incomplete' },

    { id: '9-2-c', cite: 'Reg. (EU) 2022/2065, Arts 9(2)(c), 10(2)(c), 11(3)', from: '2024-02-17', confidence: 'verified',
      says: 'It comes in a language that the provider has declared or agreed to, or with a translation of what it has to hold into one.',
      when: {}, effect: 'require', act: ['disclose', 'restrict'], needs: { languageAccepted: 'yes' }, ground: 'incomplete' },

    { id: '9-5', cite: 'Reg. (EU) 2022/2065, Art. 9(5)', from: '2024-02-17', confidence: 'verified',
      says: 'Whoever is concerned is told of the order and its effect at the latest when it takes effect, with reasons, redress and the territory in which it holds.',
      when: { instrument: 'dsa-order-to-act', nonDisclosure: 'none' },
      effect: 'oblige', duty: 'notify-user', within: 'without-undue-delay', startsAt: 'receipt', upon: 'restrict' },

    { id: '9-5-later', cite: 'Reg. (EU) 2022/2065, Art. 9(5) and recital 34', from: '2024-02-17', confidence: 'verified',
      says: 'Where the authority sets a later time or asks for silence, whoever is concerned is told then.',
      when: { instrument: 'dsa-order-to-act', nonDisclosure: ['requested', 'ordered'] },
      effect: 'oblige', duty: 'notify-user', within: 'as-ordered', startsAt: 'receipt', upon: 'restrict' },

    // Art. 10: orders to provide information

    { id: '10-1', cite: 'Reg. (EU) 2022/2065, Art. 10(1)', from: '2024-02-17', confidence: 'verified',
      says: 'The authority that issued the order, or the one that it names, is told that it arrived, and of the effect given to it: whether, and when.',
      when: { instrument: 'dsa-order-to-provide-information' }, unless: { orderState: 'withdrawn' },
      effect: 'oblige', duty: 'inform-authority', within: 'without-undue-delay', startsAt: 'receipt' },

    { id: '10-2-a', cite: 'Reg. (EU) 2022/2065, Art. 10(2)(a)(i), (ii), (v)', from: '2024-02-17', confidence: 'verified',
      says: 'The order names its legal basis and the authority that issued it, and says which redress is open to the provider and to the users concerned.',
      when: { instrument: 'dsa-order-to-provide-information' }, effect: 'require',
      needs: { legalBasis: 'present', issuingAuthority: 'present', redressInformation: 'present' }, ground: 'incomplete' },

    { id: '10-2-a-iii', cite: 'Reg. (EU) 2022/2065, Art. 10(2)(a)(iii) and recital 37', from: '2024-02-17', confidence: 'verified',
      says: 'It singles out the users whom it means, by an account or another identifier; an order about a group of people is none of these.',
      when: { instrument: 'dsa-order-to-provide-information' }, effect: 'require', needs: { userIdentifier: 'present' }, ground: 'incomplete' },

    { id: '10-2-a-iv', cite: 'Reg. (EU) 2022/2065, Art. 10(2)(a)(iv)', from: '2024-02-17', confidence: 'verified',
      says: 'It says for what the information is needed and why it is necessary and proportionate, unless the pursuit of crime forbids to say so.',
      when: { instrument: 'dsa-order-to-provide-information' }, unless: { proceedings: 'criminal' },
      effect: 'require', needs: { statementOfReasons: 'present' }, ground: 'incomplete' },

    { id: '10-2-b', cite: 'Reg. (EU) 2022/2065, Art. 10(2)(b)', from: '2024-02-17', confidence: 'verified',
      says: 'It reaches only information that was already collected in order to provide the service.',
      when: { instrument: 'dsa-order-to-provide-information', windowEndsAfterReceipt: 'yes' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '10-5', cite: 'Reg. (EU) 2022/2065, Art. 10(5)', from: '2024-02-17', confidence: 'verified',
      says: 'The user is told of the order and its effect at the latest when it takes effect, with reasons and redress.',
      when: { instrument: 'dsa-order-to-provide-information', nonDisclosure: 'none' },
      effect: 'oblige', duty: 'notify-user', within: 'without-undue-delay', startsAt: 'receipt', upon: 'disclose' },

    { id: '10-5-later', cite: 'Reg. (EU) 2022/2065, Art. 10(5) and recital 34', from: '2024-02-17', confidence: 'verified',
      says: 'Where the authority sets a later time or asks for silence, the user is told then.',
      when: { instrument: 'dsa-order-to-provide-information', nonDisclosure: ['requested', 'ordered'] },
      effect: 'oblige', duty: 'notify-user', within: 'as-ordered', startsAt: 'receipt', upon: 'disclose' },

    { id: '9-10-withdrawn', cite: 'Reg. (EU) 2022/2065, Arts 9(1), 10(1)', from: '2024-02-17', confidence: 'verified',
      says: 'An order that was withdrawn or stands no longer demands nothing.',
      when: { orderState: 'withdrawn' }, effect: 'forbid', act: ['disclose', 'restrict'], ground: 'withdrawn' },
  ],
})
