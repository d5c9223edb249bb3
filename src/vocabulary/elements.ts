/**
 * The elements of a request that a law can ask for. Each is a fact with the values `present` and `missing`; `missing` is *suppliable*: the
 * sender can still complete the request, so a missing element leads to a question and never, by itself, to a refusal.
 *
 * `says` completes the sentence "the request does not state …".
 */
export const elements = {
  issuingAuthority: { says: 'which authority issued it', source: 'Reg. (EU) 2023/1543, Art. 5(5)(a)' },
  authorityContact: { says: 'how the issuing authority can be reached', source: 'Reg. (EU) 2023/1543, Art. 9(2)' },
  fileNumber: { says: 'the file number of the authority', source: 'Reg. (EU) 2023/1543, Annex I, Section A' },
  issueDate: { says: 'the date of issue', source: 'Reg. (EU) 2023/1543, Annex I, Section I' },
  signature: { says: 'a signature or seal', source: 'Reg. (EU) 2023/1543, Art. 9(1)' },
  addressee: { says: 'to whom it is addressed', source: 'Reg. (EU) 2023/1543, Art. 5(5)(b)' },
  userIdentifier: { says: 'the user or another unique identifier', source: 'Reg. (EU) 2023/1543, Art. 5(5)(c)' },
  observationTime: { says: 'when the IP address was in use, with date, time and zone', source: 'Reg. (EU) 2023/1543, Annex I, Section E; RFC 6302' },
  sourcePort: { says: 'the source port that was used with the IP address', source: 'Reg. (EU) 2023/1543, Art. 3(10); RFC 6302' },
  dataCategory: { says: 'which data are wanted', source: 'Reg. (EU) 2023/1543, Art. 5(5)(d)' },
  timeRange: { says: 'the time range of the data', source: 'Reg. (EU) 2023/1543, Art. 5(5)(e)' },
  criminalProvisions: { says: 'the provisions of criminal law that apply', source: 'Reg. (EU) 2023/1543, Art. 5(5)(f)' },
  offenceDescription: { says: 'which offence is suspected', source: 'Lei 12.965/2014, art. 22, sole paragraph, I' },
  statementOfReasons: { says: 'the reasons for it', source: 'Lei 12.965/2014, art. 22, sole paragraph, II' },
  emergencyReasons: { says: 'the reasons for the emergency', source: 'Reg. (EU) 2023/1543, Art. 5(5)(g)' },
  dataRecipient: { says: 'to which authority the data are to be sent', source: 'Reg. (EU) 2023/1543, Annex I, Section L' },
  recipientName: { says: 'who is to receive the data, by name or office', source: 'Interception, Monitoring and Decryption Rules 2009, r. 10' },
  legalBasis: { says: 'the legal basis', source: 'Reg. (EU) 2022/2065, Art. 10(2)(a)(i)' },
  certification: { says: 'the written certification that the law asks for', source: '18 U.S.C. § 2709(b)' },
  specificSelector: { says: 'a term that singles out one person, account or device', source: '18 U.S.C. § 2709(b)' },
  contentLocation: { says: 'where exactly the content is found', source: 'Reg. (EU) 2022/2065, Art. 9(2)(a)(iv)' },
  territorialScope: { says: 'the territory in which the order is to have effect', source: 'Reg. (EU) 2022/2065, Art. 9(2)(b)' },
  redressInformation: { says: 'which redress is open against it', source: 'Reg. (EU) 2022/2065, Arts 9(2)(a)(v), 10(2)(a)(v)' },
  materialType: { says: 'which type of terrorist material it is', source: 'Reg. (EU) 2021/784, Art. 3(4)(b)' },
  issueTime: { says: 'the time of day at which it was issued', source: 'Reg. (EU) 2021/784, Art. 3(4)(e)' },
  treaty: { says: 'the treaty or arrangement on which it rests', source: 'Crime (Overseas Production Orders) Act 2019, s. 1(2)(a)' },
  reviewNotice: { says: 'that the recipient may have the secrecy reviewed by a court', source: '18 U.S.C. §§ 2709(d), 3511' },
} as const satisfies Record<string, { says: string; source: string }>

/** The name of an element, which is also the name of its fact. */
export type Element = keyof typeof elements
