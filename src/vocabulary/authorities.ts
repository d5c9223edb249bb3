/** Kinds of authority that issue, validate or demand. `source` says where the word comes from. */
export const authorityKinds = {
  'judge': { judicial: true, says: 'judge (the forms of Reg. (EU) 2023/1543 have one box for judge, court and investigating judge)', source: 'Reg. (EU) 2023/1543, Art. 4(1)(a)' },
  'court': { judicial: true, says: 'court', source: 'Reg. (EU) 2023/1543, Art. 4(1)(a)' },
  'investigating-judge': { judicial: true, says: 'investigating judge', source: 'Reg. (EU) 2023/1543, Art. 4(1)(a)' },
  'prosecutor': { judicial: false, says: 'public prosecutor', source: 'Reg. (EU) 2023/1543, Art. 4(1)(a)' },
  'police': { judicial: false, says: 'police or other law enforcement', source: 'Reg. (EU) 2023/1543, Art. 4(1)(b)' },
  'investigating-authority': { judicial: false, says: 'another authority competent to order the gathering of evidence', source: 'Reg. (EU) 2023/1543, Art. 4(1)(b)' },
  'grand-jury': { judicial: false, says: 'grand jury', source: '18 U.S.C. § 2703(c)(2)' },
  'administrative': { judicial: false, says: 'administrative or regulatory authority', source: 'Reg. (EU) 2022/2065, Arts 9 and 10' },
  'intelligence': { judicial: false, says: 'intelligence or security service', source: '18 U.S.C. § 2709' },
  'other': { judicial: false, says: 'none of these', source: 'generic' },
} as const

/** One of {@link authorityKinds}. */
export type AuthorityKind = keyof typeof authorityKinds

/** What an authority does in a request. */
export const authorityRoles = {
  issuing: { says: 'issues the order', source: 'Reg. (EU) 2023/1543, Art. 3(15)' },
  validating: { says: 'validates the order', source: 'Reg. (EU) 2023/1543, Art. 4' },
  enforcing: { says: 'is notified and can refuse or enforce', source: 'Reg. (EU) 2023/1543, Art. 3(17)' },
  'contact-point': { says: 'answers questions about the order', source: 'Reg. (EU) 2023/1543, Annex I, Section I' },
  recipient: { says: 'receives the data', source: 'Reg. (EU) 2023/1543, Annex I, Section L' },
  'effect-recipient': { says: 'is to be told of the effect given to the order', source: 'Reg. (EU) 2022/2065, Arts 9(2)(a)(vi), 10(2)(a)(vi)' },
  requested: { says: 'is asked for assistance', source: 'T-CY(2018)10, 4' },
  central: { says: 'sends and answers requests for its State', source: 'Budapest Convention, Art. 27(2)' },
  investigating: { says: 'investigates the case, or applied for the order', source: 'T-CY(2018)10, 7; Crime (Overseas Production Orders) Act 2019, s. 2' },
  'in-charge': { says: 'is the prosecution office or court in charge of the case', source: 'T-CY(2018)10, 8' },
} as const

/** One of {@link authorityRoles}. */
export type AuthorityRole = keyof typeof authorityRoles
