import type * as z from 'zod/mini'
import { envelopeFields } from '../../src/request/envelope-fields.ts'
import { envelopeSchema } from '../../src/request/envelope-schema.ts'
import { dsaOrderToActFields, dsaOrderToProvideInformationFields } from '../../src/request/forms/dsa/dsa-fields.ts'
import { epocFields } from '../../src/request/forms/epoc/epoc-fields.ts'
import { epocPrFields } from '../../src/request/forms/epoc-pr/epoc-pr-fields.ts'
import type { FormField } from '../../src/request/forms/form-field.ts'
import { formSchemas } from '../../src/request/forms/form-schemas.ts'
import { overseasProductionOrderFields } from '../../src/request/forms/gb/overseas-production-order-fields.ts'
import { mutualAssistanceFields } from '../../src/request/forms/mutual-assistance/mutual-assistance-fields.ts'
import { orderFields } from '../../src/request/forms/order/order-fields.ts'
import { tcoFields } from '../../src/request/forms/tco/tco-fields.ts'
import { usFields } from '../../src/request/forms/us/us-fields.ts'
import { formLeaves } from './form-leaves.ts'

interface Page {
  readonly path: string
  readonly title: string
  readonly intro: readonly string[]
  readonly schema: z.core.$ZodType
  readonly fields: readonly FormField[]
}

const conventions = `How a form is written as JSON:

- Every field may be left out, and \`null\` is as good as leaving it out. Only \`form\` is needed to read a form; what a law asks for is judged later.
- A box is \`true\` when it is ticked, \`false\` when it is expressly not, and left out when it is blank: blank is unknown.
- A line to fill in is text. Empty text is as good as leaving it out, in lists too.
- Dates are \`YYYY-MM-DD\`. Instants are ISO 8601 with an offset: \`2026-08-21T14:30:00+02:00\`. Time ranges are half-open: \`from\` is in them, \`to\` is not.
- Lengths are UTF-16 code units.
- Fields that the form does not know are kept, by JSON Pointer, in \`native\` of the canonical request, and noted.
- Boxes that contradict each other are noted; what they would say is \`null\`. All boxes stay visible in \`boxes\` of the canonical request.`

const certificateIntro = (annex: string): readonly string[] => [
  `Source: Reg. (EU) 2023/1543, ${annex}, in the versions \`2023-07-28\` (as published) and \`2026-07-13\` (corrigendum of 13 July 2026). Both are read, and both have the same fields; where a box changed its meaning, the table says so. A form without \`formVersion\` is read too, but what such a box means is then unknown. Citations are to that Regulation.`,
  conventions,
  `\`notApplicable\` in the section on the validating authority, and \`offenceKind\`, are not on paper. A section on validation that is left out is blank; \`{ "notApplicable": true }\` is the authority's declaration that there is none; any statement by whom or when is a validation.`,
]

const usIntro = (section: string, ...more: readonly string[]): readonly string[] => [
  `No form is prescribed for it. The fields are ours, version \`1\`: what is asked for by ${section}, and what such process carries besides. Citations are to that title as it was read; they say which section a field rests on. A field without a citation rests on practice. Not legal advice.`,
  conventions,
  '`issuingState` of the canonical request is always `US`; the state to which a court or agency belongs is kept in words (`issuing.subdivision`). `issuing` is the court or the agency that issued it, `contactPoint` the agency, attorney or officer who serves it and answers questions. To tick a box of `issuing.signedBy` says that there is a signature; beside `issuing.signature.present: false` it is a contradiction.',
  '`confidentiality.nonDisclosure` is `ordered` only where a court (18 U.S.C. § 2705(b)) or the law itself orders silence; where the writer merely wishes it, `requested`.',
  ...more,
]

const onlyJudge = (kind: string): string =>
  `Its issuing authority is a \`${kind}\` only if \`issuing.signedBy.judge\` is ticked and no signature is denied; else its kind is unknown. Proceedings are criminal unless the form says otherwise.`

const usPages: readonly Page[] = [
  {
    path: 'docs/forms/us-subpoena.md',
    title: 'American subpoena: grand jury, trial, administrative',
    intro: usIntro(
      '18 U.S.C. § 2703(c)(2)',
      'The field `kind` chooses the instrument. Without it the form is read as a generic order for data, to which no law applies. The issuing authority of a grand jury subpoena is a `grand-jury`, of a trial subpoena a `court`, of an administrative subpoena `administrative` unless `issuing.kind` says otherwise; another kind beside one of the first two is noted and read as unknown. Proceedings are criminal before a grand jury and for a trial, unless the form says otherwise.',
    ),
    schema: formSchemas['us-subpoena']['1'],
    fields: usFields['us-subpoena'],
  },
  {
    path: 'docs/forms/us-2703-d-order.md',
    title: 'American court order under § 2703(d)',
    intro: usIntro('18 U.S.C. § 2703(d)', onlyJudge('court')),
    schema: formSchemas['us-2703-d-order']['1'],
    fields: usFields['us-2703-d-order'],
  },
  {
    path: 'docs/forms/us-search-warrant.md',
    title: 'American search warrant',
    intro: usIntro('18 U.S.C. § 2703(a), (b)(1)(A) and (c)(1)(A)', onlyJudge('judge')),
    schema: formSchemas['us-search-warrant']['1'],
    fields: usFields['us-search-warrant'],
  },
  {
    path: 'docs/forms/us-national-security-letter.md',
    title: 'American national security letter',
    intro: usIntro(
      '18 U.S.C. §§ 2709 and 3511',
      'Its issuing authority is an `intelligence` authority, its proceedings are `national-security`. Silence is `ordered` only where the letter certifies it (18 U.S.C. § 2709(c)(1)(B)).',
    ),
    schema: formSchemas['us-national-security-letter']['1'],
    fields: usFields['us-national-security-letter'],
  },
  {
    path: 'docs/forms/us-preservation-letter.md',
    title: 'American preservation letter',
    intro: usIntro(
      '18 U.S.C. § 2703(f)',
      'It asks to preserve, never to disclose. `earlierPreservation.applies` says that it renews an earlier one.',
    ),
    schema: formSchemas['us-preservation-letter']['1'],
    fields: usFields['us-preservation-letter'],
  },
  {
    path: 'docs/forms/us-emergency-request.md',
    title: 'American emergency disclosure request',
    intro: usIntro(
      '18 U.S.C. § 2702(b)(8) and (c)(4)',
      'The section permits and never obliges. The form itself claims the emergency (`emergency.claimed`); whether there is one is judged later.',
    ),
    schema: formSchemas['us-emergency-request']['1'],
    fields: usFields['us-emergency-request'],
  },
]

const dsaIntro = (article: string, ...more: readonly string[]): readonly string[] => [
  `Reg. (EU) 2022/2065 prescribes no form. The fields are ours, version \`1\`: what ${article}(2) asks for, and what such an order carries besides. The article gives no power to make such an order: that has to be in the law which the order names (\`legalBasis\`). Not legal advice.`,
  conventions,
  '`authority` is the issuing authority, `effectRecipient` the one that is to be told of the effect if it is another, `contactPoint` an office that answers questions. `confidentiality.until` is the first day on which the recipient of the service may be told, where the authority says one.',
  ...more,
]

const otherPages: readonly Page[] = [
  {
    path: 'docs/forms/dsa-order-to-act.md',
    title: 'Order to act against illegal content (DSA)',
    intro: dsaIntro(
      'Art. 9',
      'Each item of `content` becomes a target of kind `content` by its address or, without one, by its other identifier, and `published-content` is what is asked for. An item that is only described becomes no target: words alone locate nothing. A `territory` that names both an extent and States contradicts itself: it is noted, and the States are taken.',
    ),
    schema: formSchemas['dsa-order-to-act']['1'],
    fields: dsaOrderToActFields,
  },
  {
    path: 'docs/forms/dsa-order-to-provide-information.md',
    title: 'Order to provide information (DSA)',
    intro: dsaIntro('Art. 10'),
    schema: formSchemas['dsa-order-to-provide-information']['1'],
    fields: dsaOrderToProvideInformationFields,
  },
  {
    path: 'docs/forms/tco-removal-order.md',
    title: 'Removal order for terrorist content (TCO)',
    intro: [
      'Source: Reg. (EU) 2021/784, Art. 3 and Annex I. Version `1`. `sectionA` and `sectionB` are the sections of the template, and the issuing authority stands in its Sections E and F; the other fields go by the elements of Arts 3, 4 and 11, whatever their section. What the Regulation says in every case is no field: within one hour, in all Member States, kept for six months. Not legal advice.',
      conventions,
      'Each item of `sectionB.content` becomes a target of kind `content` by its address or, without one, by its other identifier, and `published-content` is what is asked for. An item that is only described becomes no target. Where a legal representative is named, it is the addressee, and `sectionA.addressee` is the service provider concerned. `authority.fileNumber` is the file number of the authority only if the order has no reference number of its own; else it is a remark.',
      '`confidentiality` holds the decision not to disclose (Arts 3(4)(g) and 11(3)); `until` is the first day on which it no longer holds. `firstOrder` is for a provider that had no order of this authority before: when it was told of procedures and deadlines, at least twelve hours ahead, or why that was not done (Art. 3(2)).',
    ],
    schema: formSchemas['tco-removal-order']['1'],
    fields: tcoFields,
  },
  {
    path: 'docs/forms/mutual-assistance-request.md',
    title: 'Request for mutual legal assistance',
    intro: [
      'After the template of the Cybercrime Convention Committee for subscriber information, T-CY(2018)10: a number in the column *section* is the point of the template that a field follows, 1 to 11. It serves for requests to preserve (Budapest Convention, Art. 29) and for European Investigation Orders (Dir. 2014/41/EU, Annex A) as well, as far as they are about stored data; measures of other kinds have no field here and are kept in `native`. Version `1`. Not legal advice.',
      conventions,
      'The field `instrument` chooses the instrument. Without it the form is read as what the title of the template says, a request for data. `requestingAuthority` is the issuing authority of the canonical request. `urgency` is no emergency: it is kept as words, and only `emergency` claims one. `status.newRequest` says that no earlier request is followed up; beside a tick for one it is a contradiction.',
    ],
    schema: formSchemas['mutual-assistance-request']['1'],
    fields: mutualAssistanceFields,
  },
  {
    path: 'docs/forms/gb-overseas-production-order.md',
    title: 'British overseas production order',
    intro: [
      'No form is prescribed for it. The fields are ours, version `1`: what the Crime (Overseas Production Orders) Act 2019 asks for, and what such an order carries besides. Not legal advice.',
      conventions,
      '`issuingState` of the canonical request is always `GB`; the part of the kingdom is kept in words (`issuing.jurisdiction`). The issuing authority is a `judge` only if `issuing.madeByJudge` is ticked and no signature is denied. A period that is left out stays unknown: the seven days are a rule of the Act, s. 5(5). `servedBy: lord-advocate` is read as service by a central authority, and kept as a remark.',
    ],
    schema: formSchemas['gb-overseas-production-order']['1'],
    fields: overseasProductionOrderFields,
  },
]

const pages: readonly Page[] = [
  {
    path: 'docs/forms/epoc.md',
    title: 'European Production Order Certificate (EPOC)',
    intro: [
      ...certificateIntro('Annex I'),
      'Section M (necessity, proportionality, case summary: Art. 5(5)(i) and (j)) is written for the enforcing authority. An EPOC to the addressee lawfully has none (Art. 9(2)). If it is there all the same, it is kept unread in `native` under `/request/sectionM`, the request is marked `confidentialityIncident`, and a note `request.confidential-part` is given.',
    ],
    schema: formSchemas.epoc['2026-07-13'],
    fields: epocFields,
  },
  {
    path: 'docs/forms/epoc-pr.md',
    title: 'European Preservation Order Certificate (EPOC-PR)',
    intro: [
      ...certificateIntro('Annex II'),
      'The grounds of necessity and proportionality (Art. 6(4)(g)) are lawfully absent: an EPOC-PR carries points (a) to (f) (Art. 9(3)).',
    ],
    schema: formSchemas['epoc-pr']['2026-07-13'],
    fields: epocPrFields,
  },
  ...usPages,
  ...otherPages,
  {
    path: 'docs/forms/order.md',
    title: 'Generic order',
    intro: ['For every order or request that has no form of its own here. Version `1`.', conventions],
    schema: formSchemas.order['1'],
    fields: orderFields,
  },
  {
    path: 'docs/forms/envelope.md',
    title: 'Envelope',
    intro: [
      'What the operator knows about the arrival of a request: `{ "envelope": …, "request": … }`. Three fields are needed to read it at all.',
    ],
    schema: envelopeSchema,
    fields: envelopeFields,
  },
]

/** The pages that describe the forms, from their schemas and the tables beside them. */
export function formDocs(): { path: string; text: string }[] {
  return pages.map(({ path, title, intro, schema, fields }) => {
    const byField = new Map(fields.map((it) => [it.field, it]))
    const rows = formLeaves(schema).map(({ field, type, required }) => {
      const row = byField.get(field)
      if (row === undefined) throw new Error(`${path}: no row describes ${field}`)
      const says = row.versions === undefined ? row.says : `${row.says}. **${row.versions}**`
      const canonical = row.canonical.map((it) => `\`${it}\``).join(', ')
      return `| ${row.point} | \`${field}\`${required ? ' (needed)' : ''} | ${says} | ${canonical} | ${type} | ${row.absent}${row.cite === '' ? '' : ` (${row.cite})`} |`
    })
    const table = [
      '| section | field | what it is | canonical path | type | lawfully absent when |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ]
    const text = [`# ${title}`, '<!-- Generated by docs/generate from the schemas; do not edit. -->', ...intro, table.join('\n')].join(
      '\n\n',
    )
    return { path, text: `${text}\n` }
  })
}
