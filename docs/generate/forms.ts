import type * as z from 'zod/mini'
import { envelopeFields } from '../../src/request/envelope-fields.ts'
import { envelopeSchema } from '../../src/request/envelope-schema.ts'
import { epocFields } from '../../src/request/forms/epoc/epoc-fields.ts'
import { epocPrFields } from '../../src/request/forms/epoc-pr/epoc-pr-fields.ts'
import type { FormField } from '../../src/request/forms/form-field.ts'
import { formSchemas } from '../../src/request/forms/form-schemas.ts'
import { orderFields } from '../../src/request/forms/order/order-fields.ts'
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
