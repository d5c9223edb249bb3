import {
  evidenceFields,
  headFields,
  identificationFields,
  issuingAuthorityFields,
  namedContactFields,
  offenceFields,
  validatingAuthorityFields,
} from '../certificate/certificate-fields.ts'
import type { FormField } from '../form-field.ts'

const annex = 'Annex I'

// biome-ignore format: a table, one field a line
const deadlineFields: readonly FormField[] = [
  { field: 'sectionC.withinTenDays', point: 'C', says: 'box: within ten days, no notification', canonical: ['deadlines.boxes.ten-days', 'emergency.claimed', 'notification.enforcingAuthorityNotified'], absent: 'another deadline is ticked', cite: 'Art. 10(3)' },
  { field: 'sectionC.afterNotification', point: 'C', says: 'box: at the end of the ten days or when the enforcing authority confirms', canonical: ['deadlines.boxes.after-notification', 'emergency.claimed', 'notification.enforcingAuthorityNotified'], absent: 'another deadline is ticked', cite: 'Art. 10(2)' },
  { field: 'sectionC.withinEightHours', point: 'C', says: 'box: within eight hours, in an emergency', canonical: ['deadlines.boxes.eight-hours', 'emergency.claimed'], absent: 'another deadline is ticked', cite: 'Art. 10(4)' },
  { field: 'sectionC.threatToPerson', point: 'C', says: 'box: life, physical integrity or safety of a person is threatened', canonical: ['emergency.ground', 'emergency.claimed'], absent: 'there is no emergency, or a critical infrastructure is threatened', cite: 'Art. 3(18)' },
  { field: 'sectionC.threatToCriticalInfrastructure', point: 'C', says: 'box: a critical infrastructure is threatened', canonical: ['emergency.ground', 'emergency.claimed'], absent: 'there is no emergency, or a person is threatened', cite: 'Art. 3(18)' },
  { field: 'sectionC.otherDeadlines', point: 'C', says: 'procedural or other deadlines', canonical: ['deadlines.other'], absent: 'there are none', cite: 'Annex I, C' },
  { field: 'sectionC.additionalInformation', point: 'C', says: 'additional information; in an emergency, its reasons', canonical: ['remarks'], absent: 'there is no emergency', cite: 'Art. 5(5)(g)' },
]

const earlierFields = (kind: 'earlierPreservation' | 'earlierProduction'): readonly FormField[] => {
  const row = (field: string, says: string, to = field): FormField => ({
    field: `sectionD.${kind}.${field}`,
    point: 'D',
    says,
    canonical: [`relations[].${to}`],
    absent: 'there was no earlier request, or it is not known',
    cite: 'Annex I, D',
  })
  return [
    row('ticked', `box: relates to an earlier request for ${kind === 'earlierPreservation' ? 'preservation' : 'production'}`, 'applies'),
    row('issuedBy', 'authority that issued it'),
    row('fileNumber', 'file number of that authority'),
    row('issuedOn', 'date of issue'),
    row('transmittedOn', 'date of transmission'),
    row('transmittedTo', 'to whom it was transmitted'),
    row('addresseeFileNumber', 'file number that the addressee gave'),
    ...(kind === 'earlierPreservation' ? [row('extent', 'whether all or some of the data were preserved')] : []),
  ]
}

const threshold = 'only subscriber data or data to identify the user are asked for, or another condition is met'

// biome-ignore format: a table, one field a line
const conditionFields: readonly FormField[] = [
  { field: 'sectionG.threeYearOffence', point: 'G(c)', says: 'box: maximum penalty of at least three years', canonical: ['offence.threeYearOffence'], absent: threshold, cite: 'Art. 5(4)(a)' },
  { field: 'sectionG.informationSystemOffence', point: 'G(c)', says: 'box: one of the three directives below, by means of an information system', canonical: ['offence.byInformationSystem'], absent: threshold, cite: 'Art. 5(4)(b)' },
  { field: 'sectionG.nonCashPaymentFraud', point: 'G(c)', says: 'box: offence of Dir. (EU) 2019/713', canonical: ['offence.listedOffence', 'offence.byInformationSystem'], absent: threshold, cite: 'Art. 5(4)(b)' },
  { field: 'sectionG.childSexualAbuse', point: 'G(c)', says: 'box: offence of Dir. 2011/93/EU', canonical: ['offence.listedOffence', 'offence.byInformationSystem'], absent: threshold, cite: 'Art. 5(4)(b)' },
  { field: 'sectionG.attackOnInformationSystem', point: 'G(c)', says: 'box: offence of Dir. 2013/40/EU', canonical: ['offence.listedOffence', 'offence.byInformationSystem'], absent: threshold, cite: 'Art. 5(4)(b)' },
  { field: 'sectionG.terrorism', point: 'G(c)', says: 'box: offence of Dir. (EU) 2017/541', canonical: ['offence.listedOffence'], absent: threshold, cite: 'Art. 5(4)(c)' },
  { field: 'sectionG.addressedToController', point: 'G(d)', says: 'box: addressed to the controller', canonical: ['addressee.addressedAs'], absent: 'it is addressed to a processor', cite: 'Art. 5(6)' },
  { field: 'sectionG.addressedToProcessor', point: 'G(d)', says: 'box: addressed to a processor', canonical: ['addressee.addressedAs'], absent: 'it is addressed to the controller', cite: 'Art. 5(6)' },
  { field: 'sectionG.controllerUnidentifiable', point: 'G(d)', says: 'box: the controller cannot be identified', canonical: ['addressee.processorGround'], absent: 'it is addressed to the controller, or the other ground is ticked', cite: 'Art. 5(6)(a)' },
  { field: 'sectionG.detrimentalToInvestigation', point: 'G(d)', says: 'box: to address the controller might harm the investigation', canonical: ['addressee.processorGround'], absent: 'it is addressed to the controller, or the other ground is ticked', cite: 'Art. 5(6)(b)' },
  { field: 'sectionG.processorInformsController', point: 'G(d)', says: 'box: the processor tells the controller', canonical: ['addressee.informController'], absent: 'it is addressed to the controller, or the other box is ticked', cite: 'Art. 5(7)' },
  { field: 'sectionG.processorDoesNotInformController', point: 'G(d)', says: 'box: the processor does not tell the controller', canonical: ['addressee.informController'], absent: 'it is addressed to the controller, or the other box is ticked', cite: 'Art. 5(7)' },
  { field: 'sectionG.justification', point: 'G(d)', says: 'why the controller is not told', canonical: ['addressee.informControllerJustification'], absent: 'the controller is told', cite: 'Art. 5(7)' },
  { field: 'sectionG.otherInformation', point: 'G(e)', says: 'anything else about the conditions', canonical: ['remarks'], absent: 'there is nothing else', cite: 'Annex I, G' },
]

const delay = (field: string, says: string): FormField => ({
  field: `sectionH.${field}`,
  point: 'H',
  says: `box: ${says}`,
  canonical: [field === 'delayed' ? 'userInformation.delayed' : 'userInformation.grounds'],
  absent: field === 'delayed' ? 'the person is told without delay' : 'the person is told without delay, or another ground is ticked',
  cite: 'Art. 13(2)',
})

const k = { letter: 'K', annex } as const
const l = { letter: 'L', annex } as const
const notNotified = 'no notification is needed'

// biome-ignore format: a table, one field a line
const endFields: readonly FormField[] = [
  { field: 'sectionK.notified', point: 'K', says: 'box: the enforcing authority was notified', canonical: ['notification.enforcingAuthorityNotified'], absent: notNotified, cite: 'Art. 8' },
  { field: 'sectionK.enforcingAuthority', point: 'K', says: 'enforcing authority that was notified', canonical: ['authorities[enforcing].name', 'notification.enforcingAuthorityNotified'], absent: notNotified, cite: 'Art. 8' },
  ...namedContactFields(k, 'sectionK', 'enforcing', 'name of the enforcing authority', notNotified),
  { field: 'sectionL.issuingAuthority', point: 'L(a)', says: 'box: the data go to the issuing authority', canonical: ['delivery.to'], absent: 'another box is ticked', cite: 'Annex I, L' },
  { field: 'sectionL.validatingAuthority', point: 'L(a)', says: 'box: the data go to the validating authority', canonical: ['delivery.to'], absent: 'another box is ticked', cite: 'Annex I, L' },
  { field: 'sectionL.otherAuthority', point: 'L(a)', says: 'box: the data go to another authority', canonical: ['delivery.to'], absent: 'another box is ticked', cite: 'Annex I, L' },
  ...namedContactFields(l, 'sectionL.recipient', 'recipient', 'who receives the data', 'the authority that is ticked has been named before'),
  { field: 'sectionL.format', point: 'L(b)', says: 'preferred format or means', canonical: ['delivery.format'], absent: 'there is no preference', cite: 'Annex I, L' },
]

/** The fields of an EPOC, in the order of the form. */
export const epocFields: readonly FormField[] = [
  ...headFields(annex),
  ...deadlineFields,
  ...earlierFields('earlierPreservation'),
  ...earlierFields('earlierProduction'),
  {
    field: 'sectionD.otherInformation',
    point: 'D',
    says: 'anything else about earlier requests',
    canonical: ['remarks'],
    absent: 'there is nothing else',
    cite: 'Annex I, D',
  },
  ...identificationFields({ letter: 'E', annex }),
  ...evidenceFields({ letter: 'F', annex }),
  ...offenceFields({ letter: 'G', annex }),
  ...conditionFields,
  delay('delayed', 'the issuing authority tells the person later'),
  delay('obstructionOfInquiries', 'so as not to obstruct inquiries'),
  delay('prejudiceToProsecution', 'so as not to prejudice prosecution or the execution of penalties'),
  delay('publicSecurity', 'to protect public security'),
  delay('nationalSecurity', 'to protect national security'),
  delay('rightsOfOthers', 'to protect the rights of others'),
  ...issuingAuthorityFields({ letter: 'I', annex }),
  ...validatingAuthorityFields({ letter: 'J', annex }),
  ...endFields,
]
