/**
 * Phone numbers that name nobody. Regulators set them aside for plays and films; those below are valid in the metadata of libphonenumber.
 * Some that regulators set aside are not, and so cannot be used where a valid number is needed (second list).
 */
export const fictitiousPhoneNumbers = {
  // NANPA: 555-0100 to 555-0199 in any area code
  unitedStates: '+12025550123',
  // Ofcom, telephone numbers for drama use: 020 7946 0000 to 0999; 080 8157 0000 to 0999
  unitedKingdom: '+442079460958',
  unitedKingdomFreephone: '+448081570123',
  // Bundesnetzagentur, Rufnummern für Medienproduktionen: 030 23125 000 to 999; 0171 39200 00 to 99
  germany: '+493023125012',
  germanyMobile: '+491713920012',
  // ARCEP, décision 2018-0881 and earlier: 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49
  france: '+33199001234',
  franceWest: '+33261910123',
  // ACMA, numbers for use in radio, film and television: (02) 5550; 0491 570 006 and others; 1800 160 401
  australia: '+61255501234',
  australiaMobile: '+61491570006',
  // PTS, nummer för användning i böcker och filmer: 08-465 004 00 to 99; 070-174 06 05 to 99
  sweden: '+46846500412',
  swedenMobile: '+46701740605',
} as const

/** Set aside as well, but not valid in the metadata: Ofcom mobile, ARCEP mobile. */
export const fictitiousButNotInPlan = ['+447700900123', '+33639980001'] as const
