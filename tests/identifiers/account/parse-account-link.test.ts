import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountLinks } from '../../../src/identifiers/account/account-links.ts'
import { parseAccountLink } from '../../../src/identifiers/account/parse-account-link.ts'

const read = (text: string): unknown => {
  const result = parseAccountLink(text)
  if (!result.ok) return result.issues.map((it) => it.code.replace('identifier.', ''))
  const { service, names, account, conversation, message, invitation } = result.value
  return [service, names, account?.value ?? conversation ?? invitation, message]
}

const guild = '111111111111111111'
const channel = '222222222222222222'
const post = '333333333333333333'

describe('reads', () => {
  it.each<[string, readonly unknown[]]>([
    ['https://t.me/example_user', ['telegram', 'account', 'example_user', null]],
    ['http://telegram.me/Example_User', ['telegram', 'account', 'Example_User', null]],
    ['T.ME/example_user?start=x#y', ['telegram', 'account', 'example_user', null]],
    ['t.me/example_user/12', ['telegram', 'message', 'example_user', '12']],
    ['t.me/s/example_user/12', ['telegram', 'message', 'example_user', '12']],
    ['t.me/example_user/3/12', ['telegram', 'message', 'example_user', '12']],
    ['t.me/c/1234567/12', ['telegram', 'message', '1234567', '12']],
    ['t.me/c/1234567/3/12', ['telegram', 'message', '1234567', '12']],
    ['t.me/+442079460958', ['telegram', 'account', '+442079460958', null]],
    ['t.me/+AbCdEfGhIjKlMnOp', ['telegram', 'invitation', 'AbCdEfGhIjKlMnOp', null]],
    // Words of a service are names of nobody, and invitations all the same.
    ['t.me/joinchat/addstickers', ['telegram', 'invitation', 'addstickers', null]],
    ['t.me/joinchat/AbCdEfGhIjKlMnOp', ['telegram', 'invitation', 'AbCdEfGhIjKlMnOp', null]],
    ['tg://resolve?domain=example_user', ['telegram', 'account', 'example_user', null]],
    ['tg:resolve?domain=example_user&post=12', ['telegram', 'message', 'example_user', '12']],
    ['tg://resolve?phone=442079460958', ['telegram', 'account', '+442079460958', null]],
    ['tg://resolve?domain=example_user&domain=other_user', ['telegram', 'account', 'example_user', null]],
    ['tg://user?id=123456789', ['telegram', 'account', '123456789', null]],
    ['tg://privatepost?channel=1234567&post=12', ['telegram', 'message', '1234567', '12']],
    ['https://wa.me/442079460958?text=hello', ['whatsapp', 'account', '+442079460958', null]],
    ['https://api.whatsapp.com/send?phone=442079460958', ['whatsapp', 'account', '+442079460958', null]],
    ['https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv', ['whatsapp', 'invitation', 'AbCdEfGhIjKlMnOpQrStUv', null]],
    ['https://signal.me/#p/+442079460958', ['signal', 'account', '+442079460958', null]],
    [`https://signal.me/#eu/${'Ab-_'.repeat(16)}`, ['signal', 'account', 'Ab-_'.repeat(16), null]],
    [`https://discord.com/channels/${guild}/${channel}/${post}`, ['discord', 'message', channel, post]],
    [`https://discord.com/channels/@me/${channel}`, ['discord', 'conversation', channel, null]],
    [`https://discord.com/users/${guild}`, ['discord', 'account', guild, null]],
    ['https://www.instagram.com/example.user/', ['instagram', 'account', 'example.user', null]],
    ['https://instagram.com/p/AbC_dEf-123/', ['instagram', 'message', null, 'AbC_dEf-123']],
    ['https://instagram.com/stories/example.user/12345', ['instagram', 'message', 'example.user', '12345']],
    ['https://x.com/example', ['x', 'account', 'example', null]],
    ['https://twitter.com/example/status/1234?s=20', ['x', 'message', 'example', '1234']],
    ['https://x.com/i/status/1234', ['x', 'message', null, '1234']],
    ['https://x.com/intent/user?user_id=12', ['x', 'account', '12', null]],
    ['https://m.facebook.com/example.user', ['facebook', 'account', 'example.user', null]],
    ['https://www.facebook.com/profile.php?id=100000000000001', ['facebook', 'account', '100000000000001', null]],
    ['https://www.facebook.com/permalink.php?story_fbid=12&id=34', ['facebook', 'message', '34', '12']],
    ['https://www.facebook.com/groups/123/posts/456', ['facebook', 'message', '123', '456']],
    ['https://m.me/example.user', ['facebook', 'account', 'example.user', null]],
    ['https://threema.id/*EXAMPLE', ['threema', 'account', '*EXAMPLE', null]],
    ['threema://compose?id=ABCD1234', ['threema', 'account', 'ABCD1234', null]],
    ['https://matrix.to/#/@anna:example.org', ['matrix', 'account', '@anna:example.org', null]],
    ['https://matrix.to/#/%40anna%3Aexample.org', ['matrix', 'account', '@anna:example.org', null]],
    ['https://matrix.to/#/#room:example.org', ['matrix', 'conversation', '#room:example.org', null]],
    ['https://matrix.to/#/!room:example.org/$event?via=example.org', ['matrix', 'message', '!room:example.org', '$event']],
    ['viber://pa?chatURI=example', ['viber', 'account', 'example', null]],
    ['https://line.me/R/ti/p/%40example', ['line', 'account', '@example', null]],
    ['viber://chat?number=%2B12025550123', ['viber', 'account', '+12025550123', null]],
    ['https://line.me/ti/p/~example_user', ['line', 'account', 'example_user', null]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
    const result = parseAccountLink(text)
    // What is printed is read as the same.
    if (result.ok) expect(parseAccountLink(result.value.text)).toEqual(result)
  })
})

describe('refuses', () => {
  it.each<[string, readonly string[]]>([
    ['', ['empty']],
    ['example_user', ['link-malformed']],
    ['@example_user', ['link-malformed']],
    ['https://', ['link-malformed']],
    ['https://example.org/name', ['link-unknown-service']],
    ['https://t.me.example.org/name', ['link-unknown-service']],
    ['https://example.org/t.me/name', ['link-unknown-service']],
    ['https://t.me@example.org/name', ['link-malformed']],
    ['https://t.me:443/example_user', ['link-malformed']],
    ['ftp://t.me/example_user', ['link-unknown-service']],
    ['shttps://t.me/example_user', ['link-unknown-service']],
    ['httpsx://t.me/example_user', ['link-unknown-service']],
    ['https://api.m.whatsapp.com/send?phone=442079460958', ['link-unknown-service']],
    ['tg://resolve?domains', ['link-names-nobody']],
    ['https://signal.me/#p/+442079460958/more', ['link-names-nobody']],
    ['https://t.me/so/example_user/12', ['link-names-nobody']],
    ['https://t.me/', ['link-names-nobody']],
    ['https://t.me/share/url?url=x', ['link-names-nobody']],
    ['https://t.me/addstickers/Animals', ['link-names-nobody']],
    ['https://t.me/proxy?server=x', ['link-names-nobody']],
    ['https://t.me/SHARE', ['link-names-nobody']],
    ['https://t.me/abc', ['link-names-nobody']],
    ['https://t.me/1abcdef', ['link-names-nobody']],
    ['https://t.me/example_user/12/13/14', ['link-names-nobody']],
    ['https://t.me/%E0%A4%A', ['link-names-nobody']],
    ['https://wa.me/0442079460958', ['link-names-nobody']],
    ['https://wa.me/message/ABCDEF', ['link-names-nobody']],
    ['https://x.com/home', ['link-names-nobody']],
    ['https://x.com/i', ['link-names-nobody']],
    ['https://x.com/sixteen_letters_', ['link-names-nobody']],
    ['https://instagram.com/accounts', ['link-names-nobody']],
    ['https://instagram.com/a..b', ['link-names-nobody']],
    ['https://discord.com/channels/1/2', ['link-names-nobody']],
    ['https://threema.id/abcd1234', ['link-names-nobody']],
    ['https://line.me/ti/p/AbCdEfGhIj', ['link-names-nobody']],
    [' https://t.me/example_user', ['surrounding-white-space']],
    ['https://t.me/exаmple_user', ['not-ascii', 'link-names-nobody']],
  ])('%j', (text, codes) => {
    expect(read(text)).toEqual(codes)
  })
})

it('never takes the words of a service for somebody', () => {
  for (const { service, reserved = [], links } of accountLinks)
    for (const word of reserved) {
      const link = links.find((it) => /^[^/]+\/\{username\}$/.test(it))
      const result = parseAccountLink(link!.replace('{username}', word))
      expect([service, word, result.ok]).toEqual([service, word, false])
    }
})

it('reads one link in each of its rows', () => {
  const samples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    telegram: {
      username: 'example_user',
      'account-id': '12',
      'phone-number': '442079460958',
      conversation: '12',
      message: '3',
      invitation: 'AbCdEfGhIjKl',
      within: '4',
    },
    whatsapp: { 'phone-number': '442079460958', invitation: 'AbCdEfGhIjKlMnOp' },
    signal: { 'phone-number': '442079460958', 'account-id': 'AbCd'.repeat(16), invitation: 'AbCd'.repeat(8) },
    discord: { 'account-id': guild, conversation: channel, message: post, within: guild, invitation: 'example' },
    instagram: { username: 'example.user', message: 'AbCdEf' },
    x: { username: 'example', 'account-id': '12', message: '34' },
    facebook: { username: 'example.user', 'account-id': '12', message: '34', conversation: '56' },
    threema: { 'account-id': 'ABCD1234' },
    matrix: { username: '@anna:example.org', conversation: '!room:example.org', message: '$event' },
    viber: { 'account-id': 'example', 'phone-number': '442079460958' },
    line: { 'account-id': '@example', username: 'example_user' },
  }
  for (const { service, links } of accountLinks)
    for (const link of links) {
      const text = link.replace(/\{([a-z-]+)\}/g, (_, part: string) => samples[service]![part]!)
      const result = parseAccountLink(text)
      expect([link, result.ok && result.value.service]).toEqual([link, service])
      for (const [, part] of link.matchAll(/\{([a-z-]+)\}/g))
        if (part !== 'within') expect(JSON.stringify(result)).toContain(samples[service]![part!]!)
    }
})

it('takes anything without throwing, and reads again what it printed', () => {
  const piece = fc.constantFrom(
    'https://',
    't.me',
    'wa.me',
    'x.com',
    'matrix.to',
    '/',
    '#',
    '?',
    '=',
    '&',
    '%40',
    '%',
    '@',
    ':',
    '+',
    'name_of',
    '12',
    '$',
    '!',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.array(piece, { maxLength: 9 }).map((it) => it.join('')),
      ),
      (it) => {
        const result = parseAccountLink(it)
        if (result.ok) expect(parseAccountLink(result.value.text)).toEqual(result)
      },
    ),
    { numRuns: 5_000 },
  )
})
