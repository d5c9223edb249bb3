import { describe, expect, it } from 'vitest'
import { parseImei } from '../../../src/identifiers/device/parse-imei.ts'
import { parseImsi } from '../../../src/identifiers/device/parse-imsi.ts'
import { parseMacAddress } from '../../../src/identifiers/device/parse-mac-address.ts'
import { mobileCountryCodes } from '../../../src/identifiers/device/mobile-country-codes.ts'
import type { Result } from '../../../src/foundation/result.ts'

const told = (result: Result<{ readonly text: string }>): readonly string[] => {
  const codes = (result.ok ? result.notes : result.issues).map((it) => it.code.replace('identifier.', ''))
  return result.ok ? [result.value.text, ...codes] : codes
}

describe('parseImei', () => {
  it.each([
    ['490154203237518', ['490154203237518']],
    ['49-015420-323751-8', ['490154203237518']],
    ['490154-20-323751-8', ['490154203237518']],
    ['49015420 323751 8', ['490154203237518']],
    ['4901542032375121', ['4901542032375121']],
    ['49-015420-323751-21', ['4901542032375121']],
    ['490154203237517', ['imei-check-digit']],
    ['490154203237510', ['imei-check-digit']],
    ['49015420323751', ['imei-without-check-digit']],
    ['000000000000000', ['imei-placeholder']],
    ['000000001234567', ['imei-placeholder', 'imei-check-digit']],
    ['0000000012345678', ['imei-placeholder']],
    ['4901542032375', ['imei-malformed']],
    ['49015420323751812', ['imei-malformed']],
    ['49-015420 323751-8', ['imei-malformed']],
    ['4901-5420-3237-518', ['imei-malformed']],
    ['49/015420/323751/8', ['imei-malformed']],
    ['IMEI 490154203237518', ['imei-malformed']],
    ['４９０１５４２０３２３７５１８', ['not-ascii', 'imei-malformed']],
    [' 490154203237518', ['surrounding-white-space']],
    ['', ['empty']],
    [490154203237518, ['not-a-text']],
  ])('%j', (text, expected) => {
    expect(told(parseImei(text))).toEqual(expected)
  })

  it('keeps IMEI and IMEISV apart', () => {
    expect(parseImei('490154203237518')).toMatchObject({
      value: { kind: 'imei', typeAllocationCode: '49015420', serialNumber: '323751', checkDigit: '8' },
    })
    expect(parseImei('4901542032375121')).toMatchObject({
      value: { kind: 'imeisv', typeAllocationCode: '49015420', serialNumber: '323751', softwareVersion: '21' },
    })
  })
})

describe('parseImsi', () => {
  it.each([
    ['262019999999999', ['262019999999999']],
    ['26201999999999', ['26201999999999']],
    ['901019999999999', ['901019999999999']],
    ['310150123456789', ['310150123456789']],
    ['2620199999999', ['imsi-length']],
    ['2620199999999999', ['imsi-length']],
    ['001019999999999', ['imsi-country-code']],
    ['999019999999999', ['imsi-country-code']],
    ['199019999999999', ['imsi-country-code']],
    ['00101', ['imsi-length', 'imsi-country-code']],
    ['262-01-9999999999', ['imsi-malformed']],
    ['262 01 9999999999', ['imsi-malformed']],
    ['+262019999999999', ['imsi-malformed']],
    ['２62019999999999', ['not-ascii', 'imsi-malformed']],
    ['262019999999999\n', ['surrounding-white-space']],
    ['', ['empty']],
    [262019999999999, ['not-a-text']],
  ])('%j', (text, expected) => {
    expect(told(parseImsi(text))).toEqual(expected)
  })

  it('cuts off the country code and nothing else', () => {
    expect(parseImsi('310150123456789')).toMatchObject({ value: { mobileCountryCode: '310', networkAndSubscriber: '150123456789' } })
  })

  it('knows the codes of the list, each of three digits', () => {
    expect(mobileCountryCodes.size).toBe(239)
    expect([...mobileCountryCodes].filter((it) => !/^[2-79]\d\d$/.test(it))).toEqual([])
  })
})

describe('parseMacAddress', () => {
  it.each([
    ['00:00:5e:00:53:01', ['00:00:5e:00:53:01']],
    ['00:00:5E:00:53:01', ['00:00:5e:00:53:01']],
    ['00-00-5E-00-53-01', ['00:00:5e:00:53:01']],
    ['0000.5e00.5301', ['00:00:5e:00:53:01']],
    ['00005E005301', ['00:00:5e:00:53:01']],
    ['02:00:5e:00:53:01', ['02:00:5e:00:53:01', 'mac-locally-administered']],
    ['da:a1:19:00:53:01', ['da:a1:19:00:53:01', 'mac-locally-administered']],
    ['01:00:5e:90:10:01', ['mac-group-address']],
    ['ff:ff:ff:ff:ff:ff', ['mac-group-address']],
    ['00:00:00:00:00:00', ['mac-placeholder']],
    ['00:00:5e-00-53:01', ['mac-malformed']],
    ['0:0:5e:0:53:1', ['mac-malformed']],
    ['00:00:5e:00:53', ['mac-malformed']],
    ['00:00:5e:00:53:0g', ['mac-malformed']],
    ['00 00 5e 00 53 01', ['mac-malformed']],
    ['0000:5e00:5301', ['mac-malformed']],
    ['00.00.5e.00.53.01', ['mac-malformed']],
    ['00:00:5e:ff:fe:00:53:01', ['mac-eui-64']],
    ['0000.5eff.fe00.5301', ['mac-eui-64']],
    ['00005efffe005301', ['mac-eui-64']],
    ['００:00:5e:00:53:01', ['not-ascii', 'mac-malformed']],
    [' 00:00:5e:00:53:01', ['surrounding-white-space']],
    ['', ['empty']],
    [5, ['not-a-text']],
  ])('%j', (text, expected) => {
    expect(told(parseMacAddress(text))).toEqual(expected)
  })

  it('says who made the address up', () => {
    expect(parseMacAddress('00-00-5E-00-53-01')).toMatchObject({ value: { prefix: '00:00:5e', locallyAdministered: false } })
    expect(parseMacAddress('02-00-5E-00-53-01')).toMatchObject({ value: { prefix: '02:00:5e', locallyAdministered: true } })
  })
})
