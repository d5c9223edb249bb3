import { describe, expect, it } from 'vitest'
import { isCalledPhone } from '../../../../src/redaction/find/phone/is-called-phone.ts'

const called = (words: string): boolean => isCalledPhone(`${words}12345678`, words.length)

describe('isCalledPhone', () => {
  it.each([
    'phone: ',
    'Telefon ',
    'Teléfono: ',
    'telefone ',
    'Fone ',
    'celular ',
    'cellular: ',
    'WhatsApp ',
    'MSISDN=',
    'Handy: ',
    'Hotline ',
    'mobile ',
    'móvil ',
    'movil ',
    'tel. ',
    'ph ',
    'ph: ',
    'call ph. ',
    'cel. ',
    'cell: ',
    'mob. ',
    'GSM ',
    'cep ',
    'call me at ',
    'dial ',
    'fax ',
    'SMS an ',
    'Ruf ',
    'Anruf unter ',
    'Rückruf: ',
    'ruckruf ',
    'appelez le ',
    'portable ',
    'joignable au ',
    'llame al ',
    'chiamare ',
    'ligar para ',
    'ligue ',
    'bel ',
    'bellen ',
    'komórka ',
    'komorka ',
    'zadzwoń ',
    'dzwonić ',
    'ara ',
    'arayın ',
    'contact ',
    'Kontakt: ',
    'contato ',
    'телефон ',
    'моб. ',
    '电话：',
    'هاتف ',
    'फ़ोन ',
  ])('%j says so', (words) => {
    expect(called(words)).toBe(true)
  })

  it.each(['order ', 'the account ', 'graph ', 'hotel ', 'recall ', 'cells ', 'tell him ', 'phase ', 'label ', '', '[phone-number] '])(
    '%j does not',
    (words) => {
      expect(called(words)).toBe(false)
    },
  )
})
