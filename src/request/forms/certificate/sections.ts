import * as z from 'zod/mini'
import { facts } from '../../../vocabulary/facts.ts'
import {
  box,
  contactShape,
  country,
  date,
  instant,
  longText,
  namedContact,
  nameValue,
  port,
  shortText,
  shortTexts,
  signature,
  timeRange,
} from '../schema/fields.ts'

/*
 * What an EPOC and an EPOC-PR have in common, section by section. The letters differ: the form files say which section is which.
 * Source: Reg. (EU) 2023/1543, Annexes I and II.
 */

/** State, names and file numbers of the authorities. Annex I, A; Annex II, A. */
export const authoritiesSection = z.object({
  issuingState: country,
  issuingAuthority: shortText,
  validatingAuthority: shortText,
  issuingAuthorityFileNumber: shortText,
  validatingAuthorityFileNumber: shortText,
})

/** The addressee. Annex I, B; Annex II, B. */
export const addresseeSection = z.object({
  addressee: shortText,
  designatedEstablishment: box,
  legalRepresentative: box,
  emergencyReaddressing: box,
  ...contactShape,
  contactPerson: shortText,
  addresseeFileNumber: shortText,
  serviceProvider: shortText,
  otherInformation: longText,
})

const identifiers = z.optional(z.array(nameValue))

/** What helps to find the data. Annex I, E; Annex II, C. */
export const identificationSection = z.object({
  ipAddresses: z.optional(z.array(z.object({ address: nameValue, port, observedAt: instant }))),
  telephoneNumbers: identifiers,
  emailAddresses: identifiers,
  imeiNumbers: identifiers,
  macAddresses: identifiers,
  users: identifiers,
  services: shortTexts,
  other: longText,
  timeRange,
  additionalInformation: longText,
})

/** The data that are wanted. `requested` is the box of the category itself. Annex I, F; Annex II, D. */
export const evidenceSection = z.object({
  subscriberData: z.optional(
    z.object({
      requested: box,
      identity: box,
      registration: box,
      typeAndDurationOfService: box,
      profile: box,
      validationOfUse: box,
      meansOfPayment: box,
      pukCodes: box,
      other: longText,
    }),
  ),
  userIdentification: z.optional(
    z.object({ requested: box, ipConnectionRecords: box, ipConnectionRecordsDetails: longText, timeRange, other: longText }),
  ),
  trafficData: z.optional(
    z.object({
      requested: box,
      telephony: z.optional(
        z.object({
          identifiers: box,
          timeAndDuration: box,
          callAttempts: box,
          baseStation: box,
          bearerOrTeleservice: box,
          other: longText,
        }),
      ),
      internet: z.optional(z.object({ routing: box, baseStation: box, volume: box, dateAndTime: box, duration: box, other: longText })),
      hosting: z.optional(z.object({ logFiles: box, tickets: box, other: longText })),
      further: z.optional(z.object({ purchaseHistory: box, prepaidBalance: box, other: longText })),
    }),
  ),
  contentData: z.optional(
    z.object({
      requested: box,
      mailbox: box,
      onlineStorage: box,
      page: box,
      messageLog: box,
      voicemail: box,
      serverContents: box,
      deviceBackup: box,
      contactList: box,
      other: longText,
    }),
  ),
  limits: longText,
})

/** Proceedings and offence. `offenceKind` is our coded reading, not part of the form. Annex I, G(a) and (b); Annex II, E. */
export const offenceShape = {
  criminalProceedings: box,
  sentenceExecution: box,
  offenceNature: longText,
  legalClassification: longText,
  statutoryProvisions: longText,
  offenceKind: z.optional(z.enum(facts.offenceKind.domain)),
}

const signingAuthorityShape = {
  authority: shortText,
  representative: shortText,
  post: shortText,
  fileNumber: shortText,
  ...contactShape,
  languages: shortTexts,
  date,
  signature,
}

/** The issuing authority in full. Annex I, I; Annex II, F. */
export const issuingAuthoritySection = z.object({
  judgeOrCourt: box,
  publicProsecutor: box,
  otherAuthority: box,
  emergencyWithoutPriorValidation: box,
  ...signingAuthorityShape,
  contactPoint: namedContact,
})

/** The validating authority in full, or the declaration that there is none. Annex I, J; Annex II, G. */
export const validatingAuthoritySection = z.object({
  notApplicable: box,
  judgeOrCourt: box,
  publicProsecutor: box,
  ...signingAuthorityShape,
})
