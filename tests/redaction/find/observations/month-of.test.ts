import { describe, expect, it } from 'vitest'
import { monthOf } from '../../../../src/redaction/find/observations/month-of.ts'

const languages: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
}

describe('monthOf', () => {
  it.each(Object.entries(languages))('reads the months in %s, whatever their case', (_, names) => {
    const words = names.split(' ')
    expect(words.map(monthOf)).toEqual(words.map((_word, index) => index + 1))
    expect(words.map((it) => monthOf(it.toUpperCase()))).toEqual(words.map((_word, index) => index + 1))
  })

  it.each([
    ['Sept', 9],
    ['juil', 7],
    ['Dez', 12],
    ['Thursday', 0],
    ['of', 0],
    ['', 0],
  ])('%s is %i', (word, month) => {
    expect(monthOf(word)).toBe(month)
  })
})
