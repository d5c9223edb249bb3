/** A number of a report that does not fit the others. */
export interface Discrepancy {
  /** Where it stands, such as `totals.byCountry FR answers.decline`. */
  readonly where: string
  readonly check: /** It is a whole number, not below 0. */
    | 'whole-number'
    /** It is there once. */
    | 'there-once'
    /** The parts of a whole add up to it. */
    | 'parts'
    /** A part is not larger than what it is part of. */
    | 'bound'
    /** It is the sum of the rows. */
    | 'rows'
    /** It follows from the rest: periods from range and coverage, definitions from the version. Got and want say how often it is there. */
    | 'follows'
  readonly got: number
  /** For a bound: the most that it can be. */
  readonly want: number
}
