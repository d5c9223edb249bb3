import {
  addresseeRows,
  askedRows,
  authorityRows,
  caseRows,
  contentRows,
  endRows,
  type FieldRow,
  fieldsOf,
  issuedOnRow,
  languageRows,
  legalBasisRow,
  namedRows,
  type Needs,
  officeRows,
  redressRow,
  returnRows,
  row,
  silenceRows,
} from '../field-rows.ts'
import type { FormField } from '../form-field.ts'

/* The fields of orders under the Digital Services Act. Citations are to Reg. (EU) 2022/2065. */

const article = (point: string): string => `Reg. (EU) 2022/2065, ${point}`
const never = 'never'

const openingRows: readonly FieldRow[] = [
  row('issuingState', 'Member State of the issuing authority, two letters', ['issuingState']),
  ...authorityRows('authority', 'issuing', 'the issuing authority'),
  issuedOnRow,
  ...officeRows('contactPoint', 'contact-point', 'office that answers questions', 'the issuing authority is the one to ask'),
  ...addresseeRows,
  legalBasisRow('provision of Union or national law by which the authority may issue the order'),
  ...namedRows('effectRecipient', 'effect-recipient', 'who is to be told of the effect given to the order', 'the issuing authority is'),
  ...caseRows,
]

const closingRows: readonly FieldRow[] = [
  ...silenceRows('legal basis for telling the recipient of the service later'),
  redressRow('redress that is open to the provider and to the recipient of the service'),
  ...languageRows,
  ...endRows,
]

const deadlineRows: readonly FieldRow[] = returnRows.filter(({ point }) => point === 'deadline')

/** What both articles ask for; `reasons` and `redress` stand under different letters, `identify` under (iii) and (ii). */
const needsOf = (of: string, identify: string): Needs => ({
  'authority.name': [never, article(`${of}(2)(a)(${identify})`)],
  'authority.kind': ['the name says it', article(`${of}(1)`)],
  legalBasis: [never, article(`${of}(2)(a)(i)`)],
  'effectRecipient.name': ['the issuing authority is', article(`${of}(2)(a)(vi)`)],
  redress: [never, article(`${of}(2)(a)(v)`)],
  'confidentiality.until': ['the recipient is told when effect is given', article(`${of}(5)`)],
  language: ['it is written in a language that the provider declared', article(`${of}(2)(c)`)],
  translation: ['it is written in a language that the provider declared or agreed to', article(`${of}(2)(c)`)],
})

/** The fields of an order to act. */
export const dsaOrderToActFields: readonly FormField[] = fieldsOf(
  [
    ...openingRows,
    ...contentRows('content', 'the illegal content'),
    row('statementOfReasons', 'why the content is illegal, with the provisions that make it so', ['reasons.statement']),
    row('territory.extent', 'how far the order reaches; a list of States goes before it', ['territory.extent']),
    row('territory.states[]', 'State in which the order is to have effect', ['territory.states']),
    row('territory.description', 'territory in words', ['remarks'], 'boxes or States say it'),
    ...deadlineRows,
    ...closingRows,
  ],
  ['the article does not ask for it', article('Art. 9(2)')],
  {
    ...needsOf('Art. 9', 'iii'),
    'content[].url': ['something else identifies and locates the content', article('Art. 9(2)(a)(iv)')],
    'content[].otherIdentifier': ['the address does', article('Art. 9(2)(a)(iv)')],
    'content[].description': ['the address is enough', article('Art. 9(2)(a)(iv)')],
    statementOfReasons: [never, article('Art. 9(2)(a)(ii)')],
    'territory.extent': ['States are named', article('Art. 9(2)(b) and recital 36')],
    'territory.states[]': ['the extent says it', article('Art. 9(2)(b) and recital 36')],
  },
)

/** The fields of an order to provide information. */
export const dsaOrderToProvideInformationFields: readonly FormField[] = fieldsOf(
  [
    ...openingRows,
    ...askedRows,
    row(
      'alreadyCollected',
      'box: it asks only for what was already collected to provide the service and lies within the control of the provider',
      ['declarations.withinLimits'],
    ),
    row('statementOfReasons', 'objective, and why the information is necessary and proportionate to it', ['reasons.statement']),
    row('reasonsWithheld', 'box: the authority cannot give reasons, so as not to harm the prevention or prosecution of crime', [
      'reasons.withheld',
    ]),
    ...returnRows,
    ...closingRows,
  ],
  ['the article does not ask for it', article('Art. 10(2)')],
  {
    ...needsOf('Art. 10', 'ii'),
    'targets[].kind': [never, article('Art. 10(2)(a)(iii)')],
    'targets[].identifier': [never, article('Art. 10(2)(a)(iii) and recital 37')],
    'requestedData[].items[]': ['the free text says what is meant', article('Art. 10(1)')],
    alreadyCollected: ['the article limits the order without such a statement', article('Art. 10(2)(b)')],
    statementOfReasons: [
      'giving reasons would harm the prevention, investigation, detection or prosecution of crime',
      article('Art. 10(2)(a)(iv)'),
    ],
    reasonsWithheld: ['reasons are given', article('Art. 10(2)(a)(iv)')],
  },
)
