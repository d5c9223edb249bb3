/**
 * The concrete things that a request can ask for, and the words that a request may use although nobody can be granted them.
 *
 * A data *item* is a thing; a data *category* ("subscriber data", "traffic data") is a word of one particular law and lives in that
 * law's pack as a term. At most 30 items are grantable, so that a set of them, with free text, fits one integer; a test counts them.
 *
 * `content`: written or made by people, so never without a court in careful policies. `overTime`: comes as a series, so that a time range means
 * something; a name has none.
 *
 * Source of the list: the sub-boxes of Reg. (EU) 2023/1543, Annex I, Section F, and 18 U.S.C. § 2703(c)(2); one line each below.
 */
export const dataItems = {
  'person-name': { content: false, overTime: false, says: 'Name that the customer gave.', source: 'Reg. (EU) 2023/1543, Art. 3(9)(a)' },
  'date-of-birth': { content: false, overTime: false, says: 'Date of birth that the customer gave.', source: 'Reg. (EU) 2023/1543, Art. 3(9)(a)' },
  'postal-address': { content: false, overTime: false, says: 'Postal or geographic address that the customer gave.', source: 'Reg. (EU) 2023/1543, Art. 3(9)(a)' },
  'phone-number': { content: false, overTime: false, says: 'Telephone number of the customer.', source: 'Reg. (EU) 2023/1543, Art. 3(9)(a)' },
  'email-address': { content: false, overTime: false, says: 'E-mail address of the customer.', source: 'Reg. (EU) 2023/1543, Art. 3(9)(a)' },
  'recovery-contact': { content: false, overTime: false, says: 'Alternative address or number given to validate or recover the account.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(a)' },
  'account-id': { content: false, overTime: false, says: 'The provider\'s own identifier of the account.', source: '18 U.S.C. § 2703(c)(2)(E)' },
  'username': { content: false, overTime: false, says: 'User name or handle of the account.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(a)' },
  'profile-details': { content: false, overTime: false, says: 'Screen name, profile picture and the like.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(a)' },
  'registration-date': { content: false, overTime: false, says: 'Date and time at which the account was opened.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(a)' },
  'registration-record': { content: false, overTime: false, says: 'Kind of registration, copy of the contract, how identity was verified, documents supplied.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(a)' },
  'service-details': { content: false, overTime: false, says: 'Kind of service used and for how long.', source: 'Reg. (EU) 2023/1543, Art. 3(9)(b)' },
  'device-identifier': { content: false, overTime: false, says: 'Identifiers of devices or lines registered with the account (SIM, IMEI, MAC).', source: 'Reg. (EU) 2023/1543, Annex I, Section F(a)' },
  'payment-instrument': { content: false, overTime: false, says: 'Card, bank account or other means of payment.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(a)' },
  'billing-record': { content: false, overTime: true, says: 'What was billed and paid.', source: 'Reg. (EU) 2023/1543, Art. 3(9)(a)' },
  'puk-code': { content: false, overTime: false, says: 'Unblocking code of a SIM card, as the operator created it.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(a)' },
  'registration-ip': { content: false, overTime: false, says: 'IP address, port and time at which the account was opened.', source: 'Reg. (EU) 2023/1543, Art. 3(10)' },
  'last-login-ip': { content: false, overTime: false, says: 'IP address, port and time of the latest log-in.', source: 'Reg. (EU) 2023/1543, Art. 3(10)' },
  'session-ip-log': { content: false, overTime: true, says: 'IP addresses, ports and times of sessions over a time range.', source: 'Reg. (EU) 2023/1543, Art. 3(10)' },
  'session-times': { content: false, overTime: true, says: 'Dates and times at which sessions began and ended.', source: 'Reg. (EU) 2023/1543, Art. 3(11)' },
  'interaction-log': { content: false, overTime: true, says: 'Who communicated with whom, when, how long, how much; no content.', source: 'Reg. (EU) 2023/1543, Art. 3(11)' },
  'location': { content: false, overTime: true, says: 'Location of a device, from cells or coordinates.', source: 'Reg. (EU) 2023/1543, Art. 3(11)' },
  'server-log': { content: false, overTime: true, says: 'Log files of a hosted service.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(c)(iii)' },
  'support-ticket': { content: true, overTime: true, says: 'Exchanges with customer support; the form counts them as traffic data, but they are written by people.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(c)(iii)' },
  'purchase-history': { content: false, overTime: true, says: 'What was bought or charged to a prepaid balance, and when.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(c)(iv)' },
  'membership-list': { content: true, overTime: false, says: 'Which groups an account belongs to, or which accounts belong to a group.', source: 'Reg. (EU) 2023/1543, Art. 3(12) (what is neither subscriber nor traffic data)' },
  'contact-list': { content: true, overTime: false, says: 'Address book stored by the user.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(d)' },
  'message-content': { content: true, overTime: true, says: 'Content of messages, mail, calls and voice mail.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(d)' },
  'stored-file': { content: true, overTime: true, says: 'Files, backups and server contents stored for the user.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(d)' },
  'published-content': { content: true, overTime: true, says: 'A page, post or other item that the user made public or shared.', source: 'Reg. (EU) 2023/1543, Annex I, Section F(d)' },
} as const satisfies Record<string, { content: boolean; overTime: boolean; says: string; source: string }>

/** A thing that a law can open. Every grantable item is listed in {@link dataItems}. */
export type DataItem = keyof typeof dataItems

/**
 * Words that a request may use and that no rule can permit: a pack that names one of them does not compile.
 * Such an item is answered `decline: not-grantable` before any rule is looked at.
 */
export const ungrantableItems = {
  'credentials': { says: 'Passwords and whatever else opens an account in place of a password.', source: 'Reg. (EU) 2023/1543, Art. 3(9)(b) excludes them' },
  'encryption-key': { says: 'Keys that open what users encrypted, or any means to weaken encryption.', source: 'refused by this library; see docs/decisions/0006' },
  'bulk-access': { says: 'Data of everybody, or of people not singled out.', source: 'refused by this library; see docs/decisions/0006' },
  'real-time-intercept': { says: 'Data as they arise, from now on.', source: 'Reg. (EU) 2023/1543, Art. 3(8) knows stored data only' },
} as const satisfies Record<string, { says: string; source: string }>

/** A word for something that nobody can be granted. */
export type UngrantableItem = keyof typeof ungrantableItems

/**
 * What a form asks for in free text ("other: …"). Nobody can tell which law's words cover it, so a person has to say which items are meant
 * before anything is decided: it is never granted and never declined as it stands.
 */
export const unlistedItem = 'unlisted-data'

/** Everything that a request may name. */
export type RequestedItem = DataItem | UngrantableItem | typeof unlistedItem
