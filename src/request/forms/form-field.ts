/** One field of a form, for people: `docs/forms` and the descriptions in the JSON Schemas are generated from these. */
export interface FormField {
  /** Its path in the form; `[]` stands for any entry of a list. */
  readonly field: string
  /** Where it stands in the form on paper: `F(c)(ii)`. */
  readonly point: string
  /** What it is, in our words. */
  readonly says: string
  /** Where the canonical request has it. A box is besides in `boxes`, which is not repeated here. */
  readonly canonical: readonly [string, ...string[]]
  /** When it may lawfully be missing. `never` means that the law asks for it in every case. */
  readonly absent: string
  /** Empty for what no law asks for. */
  readonly cite: string
  /** How the versions of the form differ in it. */
  readonly versions?: string
}
