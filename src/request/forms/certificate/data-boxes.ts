import { type RequestedItem, unlistedItem } from '../../../vocabulary/data-items.ts'
import type { RequestedData } from '../../legal-request.ts'

/*
 * What each box of Section F of an EPOC (Section D of an EPOC-PR) asks for, in our items. One table for both: the boxes are the same, only the
 * letter of the section differs. Source: Reg. (EU) 2023/1543, Annex I, F and Annex II, D.
 *
 * A box that is much narrower than any item of ours (the volume of data, say) is `unlisted-data`: to decide the wider item would give what was not
 * asked. So is a line to fill in ("other"). A person has to say what is meant; `says` tells what the box reaches.
 */

/** One box, or one line to fill in, of the section. */
export interface DataBox {
  /** The field below the section. */
  readonly field: string
  /** The point of the section: `(c)(ii)`. */
  readonly point: string
  readonly items: readonly [RequestedItem, ...RequestedItem[]]
  /** What the box asks for, in our words. */
  readonly says: string
}

/** A category of data as the form groups it, with the purpose that its boxes imply. */
export interface DataCategory {
  readonly field: string
  readonly point: string
  readonly purpose: RequestedData['purpose']
  readonly says: string
  readonly boxes: readonly DataBox[]
}

const other = (field: string, point: string, says: string): DataBox => ({ field, point, items: [unlistedItem], says })

/** The four categories, in the order of the form. */
export const dataCategories: readonly DataCategory[] = [
  {
    field: 'subscriberData',
    point: '(a)',
    purpose: null,
    says: 'subscriber data (Art. 3(9))',
    // biome-ignore format: a table, one box a line
    boxes: [
      { field: 'identity', point: '(a)', items: ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'phone-number'], says: 'who the subscriber is: name, birth date, address, ways to be reached' },
      { field: 'registration', point: '(a)', items: ['registration-date', 'registration-record'], says: 'how and when the account was opened, contract, proof of identity' },
      { field: 'typeAndDurationOfService', point: '(a)', items: ['service-details', 'device-identifier', 'phone-number'], says: 'kind and duration of the service, identifiers and devices from its start' },
      { field: 'profile', point: '(a)', items: ['username', 'profile-details'], says: 'user name, screen name, picture' },
      { field: 'validationOfUse', point: '(a)', items: ['recovery-contact'], says: 'what validates the use, such as a second e-mail address' },
      { field: 'meansOfPayment', point: '(a)', items: ['payment-instrument'], says: 'card or other means of payment' },
      { field: 'pukCodes', point: '(a)', items: ['puk-code'], says: 'PUK codes' },
      other('other', '(a)', 'other subscriber data'),
    ],
  },
  {
    field: 'userIdentification',
    point: '(b)',
    purpose: 'identify-user',
    says: 'data whose only purpose is to identify the user (Art. 3(10))',
    // biome-ignore format: a table, one box a line
    boxes: [
      { field: 'ipConnectionRecords', point: '(b)', items: ['session-ip-log'], says: 'IP addresses with ports, time stamps and user ID' },
      other('other', '(b)', 'other data that identify the user'),
    ],
  },
  {
    field: 'trafficData',
    point: '(c)',
    purpose: 'investigate',
    says: 'traffic data (Art. 3(11))',
    // biome-ignore format: a table, one box a line
    boxes: [
      { field: 'telephony.identifiers', point: '(c)(i)', items: [unlistedItem], says: 'numbers and devices on both ends' },
      { field: 'telephony.timeAndDuration', point: '(c)(i)', items: ['session-times'], says: 'when connections began and how long they lasted' },
      { field: 'telephony.callAttempts', point: '(c)(i)', items: [unlistedItem], says: 'calls that were tried' },
      { field: 'telephony.baseStation', point: '(c)(i)', items: ['location'], says: 'cell and its coordinates at both ends of a connection' },
      { field: 'telephony.bearerOrTeleservice', point: '(c)(i)', items: [unlistedItem], says: 'the bearer or teleservice only' },
      other('telephony.other', '(c)(i)', 'other traffic data of telephony'),
      { field: 'internet.routing', point: '(c)(ii)', items: ['session-ip-log', 'interaction-log'], says: 'source, destination, ports, browser, mail header, message ID' },
      { field: 'internet.baseStation', point: '(c)(ii)', items: ['location'], says: 'cell and its coordinates at both ends of a connection' },
      { field: 'internet.volume', point: '(c)(ii)', items: [unlistedItem], says: 'the volume of data only' },
      { field: 'internet.dateAndTime', point: '(c)(ii)', items: ['session-times'], says: 'when connections were made' },
      { field: 'internet.duration', point: '(c)(ii)', items: ['session-times'], says: 'how long connections or sessions lasted' },
      other('internet.other', '(c)(ii)', 'other traffic data of the internet'),
      { field: 'hosting.logFiles', point: '(c)(iii)', items: ['server-log'], says: 'log files' },
      { field: 'hosting.tickets', point: '(c)(iii)', items: ['support-ticket'], says: 'tickets' },
      other('hosting.other', '(c)(iii)', 'other traffic data of hosting'),
      { field: 'further.purchaseHistory', point: '(c)(iv)', items: ['purchase-history'], says: 'what was bought' },
      { field: 'further.prepaidBalance', point: '(c)(iv)', items: [unlistedItem], says: 'charges to a prepaid balance only' },
      other('further.other', '(c)(iv)', 'other traffic data'),
    ],
  },
  {
    field: 'contentData',
    point: '(d)',
    purpose: 'investigate',
    says: 'content data (Art. 3(12))',
    // biome-ignore format: a table, one box a line
    boxes: [
      { field: 'mailbox', point: '(d)', items: ['message-content'], says: 'a copy of a mailbox' },
      { field: 'onlineStorage', point: '(d)', items: ['stored-file'], says: 'a copy of online storage' },
      { field: 'page', point: '(d)', items: ['published-content'], says: 'a copy of a page' },
      { field: 'messageLog', point: '(d)', items: ['message-content'], says: 'messages or their backup' },
      { field: 'voicemail', point: '(d)', items: [unlistedItem], says: 'a copy of voice mail' },
      { field: 'serverContents', point: '(d)', items: [unlistedItem], says: 'what is on a server' },
      { field: 'deviceBackup', point: '(d)', items: [unlistedItem], says: 'the backup of a device' },
      { field: 'contactList', point: '(d)', items: ['contact-list'], says: 'the contact list' },
      other('other', '(d)', 'other content'),
    ],
  },
]
