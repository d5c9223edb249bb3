/** What a numbering plan uses a number for. Source: libphonenumber, PhoneNumberType. */
export type PhoneNumberType =
  | 'fixed-line'
  | 'fixed-line-or-mobile'
  | 'mobile'
  | 'pager'
  | 'personal-number'
  | 'premium-rate'
  | 'shared-cost'
  | 'toll-free'
  | 'uan'
  | 'voicemail'
  | 'voip'

/** What the plans say of a number that one of them assigns. */
export interface PhoneLine {
  readonly callingCode: string
  /** The country whose plan lists it; `null` where several list it alike, or none does. */
  readonly country: string | null
  readonly type: PhoneNumberType
}
