import type { Addressee, Offence } from '../../legal-request.ts'
import type { Notebook } from '../parts/notebook.ts'
import { singleAnswer } from '../parts/single-answer.ts'
import type { EpocForm } from './epoc-form.ts'

type Conditions = Pick<Addressee, 'addressedAs' | 'processorGround' | 'informController' | 'informControllerJustification'> & {
  readonly offence: Pick<Offence, 'threeYearOffence' | 'listedOffence' | 'byInformationSystem'>
}

/** What points (c) and (d) of Section G say: the threshold of the offence, and as what the provider is addressed. Source: Annex I, G. */
export function conditionsOf(section: EpocForm['sectionG'], notebook: Notebook): Conditions {
  const directives = [section?.nonCashPaymentFraud, section?.childSexualAbuse, section?.attackOnInformationSystem]
  const grounds = [section?.controllerUnidentifiable, section?.detrimentalToInvestigation]
  const listed = [
    ['terrorism', section?.terrorism],
    ['non-cash-payment-fraud', section?.nonCashPaymentFraud],
    ['child-sexual-abuse', section?.childSexualAbuse],
    ['attack-on-information-system', section?.attackOnInformationSystem],
  ] as const
  const inform = [
    [true, section?.processorInformsController],
    [false, section?.processorDoesNotInformController],
  ] as const
  return {
    offence: {
      threeYearOffence: section?.threeYearOffence ?? null,
      // Each listed offence opens the same data, so the first that is ticked speaks for all.
      listedOffence: listed.find(([, box]) => box === true)?.[0] ?? (listed.every(([, box]) => box === false) ? 'none' : null),
      // The three directives stand below the box that says so.
      byInformationSystem: section?.informationSystemOffence ?? (directives.includes(true) ? true : null),
    },
    addressedAs: singleAnswer(
      [
        ['controller', section?.addressedToController],
        ['processor', section?.addressedToProcessor],
      ],
      'sectionG',
      notebook,
    ),
    processorGround:
      section?.controllerUnidentifiable === true
        ? 'controller-unidentifiable'
        : section?.detrimentalToInvestigation === true
          ? 'detrimental-to-investigation'
          : grounds.every((box) => box === false)
            ? 'none'
            : null,
    // One of the two boxes denied is not the other one ticked.
    informController: singleAnswer(inform, 'sectionG', notebook),
    informControllerJustification: section?.justification ?? null,
  }
}
