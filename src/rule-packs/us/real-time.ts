import { defineLawPack } from '../../rules/define-pack/index.ts'
import type { LawPack } from '../../rules/define-pack/index.ts'

/**
 * Orders of the United States for data as they arise: Title III, pen registers and trap and trace devices, directives under section 702.
 *
 * The pack recognises them. An interception order and a pen register order are about what is still to come, so of what is stored they open nothing, and nothing else can be granted here (docs/decisions/0006). Who gets one needs counsel on
 * the same day all the same: these laws oblige the provider to assist. A directive under section 702 can reach stored data too: always a person. Its section was to end on 20 April 2026, was prolonged and lapsed on 12 June 2026 by
 * the news; directives under certifications that a court had approved were said to go on.
 *
 * Read on 22 November 2026: 18 U.S.C. §§ 2510, 2518, 3121 and 3123 in the Code as of 26 March 2026 (of § 2518 and of § 2511 the copy lacks the nested paragraphs), 50 U.S.C. § 1881a in the Code as of 16 July 2024. Not read: §§ 2511(2)(a)(ii),
 * 3124, 3125. § 2258A is a duty to report and no request, so it has no rule.
 */
export const realTime: LawPack = defineLawPack({
  id: 'us/real-time', version: '2026-11-22', title: 'Interception, pen registers and section 702 (18 U.S.C. chs 119 and 206, 50 U.S.C. § 1881a)',
  source: 'https://uscode.house.gov/view.xhtml?path=/prelim@title18/part1/chapter119', reviewed: { on: '2026-11-22', by: 'pending counsel' },
  roles: ['ask', 'give'], completeness: 'closed',
  territory: ['US'],
  governs: { instrument: ['us/title-iii-order', 'us/pen-register-order', 'us/fisa-702-directive'], issuingState: 'US' },

  rules: [
    { id: '2518', cite: '18 U.S.C. §§ 2510(4), 2518(3)-(5)', from: '1987-01-19', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'An interception order is about communications while they are made; of what is stored when it arrives it opens nothing.',
      when: { instrument: 'us/title-iii-order' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '3123', cite: '18 U.S.C. § 3123(a)-(c)', from: '1987-01-19', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'A pen register order is about the lines and addresses of communications to come, for sixty days at most; of what is stored when it arrives it opens nothing.',
      when: { instrument: 'us/pen-register-order' }, effect: 'forbid', ground: 'not-stored-at-receipt' },

    { id: '3123-d', cite: '18 U.S.C. § 3123(d)', from: '2001-10-26', readInForceOn: '2026-03-26', confidence: 'verified', as: 'ask',
      says: 'The order is sealed, and whoever is to assist tells nobody of it until the court says otherwise.',
      when: { instrument: 'us/pen-register-order' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '2511-silence', cite: '18 U.S.C. § 2511(2)(a)(ii)', from: '1987-01-19', confidence: 'unverified', as: 'ask',
      says: 'Whoever is to assist with an interception tells nobody of it.',
      when: { instrument: 'us/title-iii-order' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },

    { id: '1881a-i', cite: '50 U.S.C. § 1881a(i)(1)', from: '2008-07-10', until: '2026-06-13', confidence: 'unverified',
      says: 'The Attorney General and the Director of National Intelligence may direct a provider in writing to help with an acquisition that was authorised; what that means for stored data is for counsel.',
      when: { instrument: 'us/fisa-702-directive' }, effect: 'permit' },

    { id: '1881a-lapsed', cite: '50 U.S.C. § 1881a(i)(1); FISA Amendments Act of 2008, § 403(b)', from: '2026-06-13', confidence: 'unverified',
      says: 'The section lapsed on 12 June 2026 by the news, while directives under approved certifications were said to go on; so neither yes nor no rests on it.',
      when: { instrument: 'us/fisa-702-directive' }, effect: 'permit' },

    { id: '1881a-written', cite: '50 U.S.C. § 1881a(i)(1)', from: '2008-07-10', readInForceOn: '2024-07-16', confidence: 'unverified',
      says: 'A directive is in writing and comes from the Attorney General and the Director of National Intelligence.',
      when: { instrument: 'us/fisa-702-directive' }, effect: 'require', ground: 'incomplete', needs: { issuingAuthority: 'present', signature: 'present' } },

    { id: '1881a-secrecy', cite: '50 U.S.C. § 1881a(i)(1)(A)-(B)', from: '2008-07-10', readInForceOn: '2024-07-16', confidence: 'verified', as: 'ask',
      says: 'What a provider does about it keeps the acquisition secret, and its records of it are kept under approved security.',
      when: { instrument: 'us/fisa-702-directive' }, effect: 'oblige', duty: 'withhold-notice', for: 'as-ordered', startsAt: 'receipt' },
  ],
})
