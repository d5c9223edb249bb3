import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../../../../src/redaction/find-identifiers.ts'
import { redactText } from '../../../../src/redaction/redact-text.ts'
import { marked } from '../../marked.ts'

const rows: readonly string[] = [
  // An @, and a word before or behind it
  'Telegram: ‹@example_user›',
  'Telegram    abcdefghijkl  abcdefghijkl ‹@example_user›',
  'telegram=‹@example_user›',
  '‹@example_user› on Telegram',
  '‹@example_user› (Telegram)',
  '‹@example.user› auf Instagram',
  'On Instagram called ‹@example.user›.',
  'Instagram-Konto ‹@example_user›, gesperrt',
  'le compte Instagram ‹@exemple_nom› a été',
  'la cuenta ‹@ejemplo1›',
  'cuenta de Twitter «‹@ejemplo1›»',
  'a conta do Telegram ‹@exemplo_1›',
  'profilo Facebook ‹@esempio›',
  'gebruiker ‹@voorbeeld›',
  'konto na Instagramie: ‹@przyklad_1›',
  "Telegram'daki ‹@ornek_hesap› hesabı",
  '‹@example_user› على تيليجرام',
  'حساب تلغرام: ‹@example_user›',
  'телеграм ‹@example_user›',
  'on X: ‹@example_user›',
  'X account ‹@example_user›',
  'Signal ‹@example.42›',
  '‹@example.42› on Signal',
  'xmpp ‹@example_user›',
  'the account ‹@example_user› was',
  'Telegram: ‹@one_a›, ‹@two_b› and ‹@three_c›',
  '‹@one_a›/‹@two_b› on Discord',
  'Snapchat ‹@e\u200bx\u200bample›',
  '\u202b‹@example_user› على تيليجرام\u202c',
  '‹@alice:example.org› joined',
  // A colon
  'telegram: ‹name›',
  'Telegram: ‹example_user› wrote',
  'E-mail: - | Instagram: ‹beispiel.name›',
  'Instagram-Konto: ‹beispiel›, gesperrt',
  'compte Instagram : ‹exemple.nom›',
  'Benutzername: ‹Beispiel99›',
  'User name: ‹nobody99›',
  "nom d'utilisateur : ‹exemple›",
  'nom d’utilisateur : ‹exemple›',
  '“Telegram”: ‹example_user›',
  '„Telegram“: ‹example_user›',
  'le compte Instagram « ‹example_user› » a été',
  'nazwa użytkownika: „‹przyklad›”',
  'kullanıcı adı: ‹ornek›',
  'اسم المستخدم: ‹example›',
  'Discord: ‹example#1234›',
  // An underscore
  'Instagram-Konto ‹example_user› gesperrt',
  'the Telegram account “‹example_user›”',
  'the user name "‹example_user›" on your service',
  'Benutzername ‹bei_spiel›',
  // None
  'hey @bob did u see',
  'a@example.org @bob did u see, telegram is down today i think so @bob',
  '@Override public void a() {}',
  ' * @param user the user',
  '@user on what',
  'npm i @scope/pkg@2.0.0 # telegram',
  "import { bot } from '@telegram/bot'",
  '@telegram on',
  'username: postgres',
  'Username: string, Nickname: none',
  'Username: process.env.USER',
  'username = getUser()',
  'Telegram: siehe unten',
  'Telegram: siehe.',
  'Telegram: getUser()',
  'Telegram: unknown',
  'I use Telegram: great, thanks',
  'Signal: strong',
  'Signal: x_1',
  '{ signal: controller.signal, line: node.loc.start.line }',
  ' * @param signal a signal of the user',
  ' * @param id A user name or ID',
  ' * @returns the elements of the session',
  '@x on line 3',
  'Telegram example_user',
  'TELEGRAM_BOT_TOKEN: x_y',
  'user user_id account account_id',
  'Telegram: example.org',
  'We moved from Telegram. Ask @bob',
  'Telegram    abcdefghijkl   abcdefghijkl @example_user',
  'a telegram was sent to those who had been there before @bob',
]

describe('names of accounts', () => {
  it.each(rows)('%s', (line) => {
    const { text, places } = marked(line)
    const found = findIdentifiers(text, { kinds: ['account-name'] })
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(places.map(([start, end]) => text.slice(start, end)))
    expect(found.map(({ start, end }) => [start, end])).toEqual(places)
    expect(findIdentifiers(text, { kinds: ['ip-address', 'phone-number', 'account-link'] })).toEqual([])
  })

  it.each([
    ['Telegram: @Example_User', 'Example_User'],
    ['telegram: name', 'name'],
    ['Snapchat @e\u200bxample', 'example'],
    // The @ belongs to a name that names its server.
    ['@alice:example.org', '@alice:example.org'],
  ])('%s is kept by %s', (text, canonical) => {
    expect(findIdentifiers(text)).toEqual([expect.objectContaining({ kind: 'account-name', canonical, why: 'account-name' })])
    expect(redactText(text, { keep: [canonical] }).text).toBe(text)
  })

  it('leaves to others what is theirs', () => {
    const line = 'Telegram: t.me/example_user, +44 20 7946 0958, a@example.org; Mastodon: @user@example.org; tg: x_192.0.2.7'
    expect(findIdentifiers(line).map((it) => it.kind)).toEqual([
      'account-link',
      'phone-number',
      'email-address',
      'email-address',
      'ip-address',
    ])
  })

  it('finds what comes to light when a name is gone', () => {
    // The end of the name was the word that shielded the number.
    const text = 'telegram: a.order 020 7946 0958@x_y on Telegram'
    expect(findIdentifiers(text, { defaultCountry: 'GB' }).map((it) => it.text)).toEqual(['a.order', '020 7946 0958', '@x_y'])
    expect(findIdentifiers('x.order 020 7946 0958', { defaultCountry: 'GB' })).toEqual([])
  })

  it('is not looked for where it is not wanted', () => {
    expect(findIdentifiers('telegram: name', { kinds: ['email-address'] })).toEqual([])
  })
})
