/** A service that has accounts. */
export type AccountService =
  | 'discord'
  | 'facebook'
  | 'instagram'
  | 'line'
  | 'matrix'
  | 'signal'
  | 'telegram'
  | 'threema'
  | 'viber'
  | 'whatsapp'
  | 'x'

/**
 * What a part of a link is called. `username`, `account-id` and `phone-number` name an account, `conversation` a group, channel, room or server,
 * `message` one message or post, `invitation` opens a
 * conversation to whoever has it. `within` is the server or topic that a conversation or message is in.
 */
export type LinkPart = 'username' | 'account-id' | 'phone-number' | 'conversation' | 'message' | 'invitation' | 'within'

/** The links of one service. */
export interface ServiceLinks {
  readonly service: AccountService
  /** What each part may look like: as the service writes where it does, and as narrow as is safe where it does not. */
  readonly parts: Readonly<Partial<Record<LinkPart, RegExp>>>
  /** What stands in the place of a user name and is none. */
  readonly reserved?: readonly string[]
  /** A host or a scheme, and what follows it. The first that fits is taken. */
  readonly links: readonly string[]
}

const snowflake = /^\d{15,20}$/
const number = /^\d{1,20}$/
/** A calling code and what follows it, without the plus. */
const international = /^[1-9]\d{6,14}$/

/**
 * Links to accounts and messages, as the services document them. What a service does not document is not here: a link that is not here is refused.
 *
 * Source: in each row.
 */
export const accountLinks: readonly ServiceLinks[] = [
  {
    // https://core.telegram.org/api/links ; user names: https://core.telegram.org/method/account.checkUsername
    service: 'telegram',
    parts: {
      username: /^[a-z]\w{3,31}$/i,
      'account-id': number,
      'phone-number': international,
      conversation: number,
      message: number,
      invitation: /^[\w-]{10,64}$/,
      within: number,
    },
    reserved:
      'addemoji addlist addstickers addstyle addtheme auction auth boost call confirmphone contact giftcode invoice joinchat login nft proxy setlanguage share socks'.split(
        ' ',
      ),
    links: ['t.me', 'telegram.me', 'telegram.dog']
      .flatMap((host) => [
        `${host}/{username}`,
        `${host}/s/{username}`,
        `${host}/{username}/{message}`,
        `${host}/s/{username}/{message}`,
        `${host}/{username}/{within}/{message}`,
        `${host}/c/{conversation}/{message}`,
        `${host}/c/{conversation}/{within}/{message}`,
        `${host}/c/{conversation}`,
        // Digits alone are a number, anything else is an invitation.
        `${host}/+{phone-number}`,
        `${host}/+{invitation}`,
        `${host}/joinchat/{invitation}`,
      ])
      .concat([
        'tg:resolve?domain={username}&post={message}',
        'tg:resolve?domain={username}',
        'tg:resolve?phone={phone-number}',
        'tg:privatepost?channel={conversation}&post={message}',
        'tg:user?id={account-id}',
        'tg:join?invite={invitation}',
      ]),
  },
  {
    // https://faq.whatsapp.com/5913398998672934 (click to chat)
    service: 'whatsapp',
    parts: { 'phone-number': international, invitation: /^[0-9A-Za-z]{16,32}$/ },
    links: [
      'wa.me/{phone-number}',
      'api.whatsapp.com/send?phone={phone-number}',
      'whatsapp:send?phone={phone-number}',
      'chat.whatsapp.com/{invitation}',
    ],
  },
  {
    // https://support.signal.org/hc/en-us/articles/6712070553754 (Phone Number Privacy and Usernames); the links of its clients
    service: 'signal',
    parts: { 'phone-number': international, 'account-id': /^[\w-]{64}$/, invitation: /^[\w-]{20,128}$/ },
    // What follows "eu" is a user name under encryption: its service alone can tell the account.
    links: ['signal.me/#p/+{phone-number}', 'signal.me/#eu/{account-id}', 'signal.group/#{invitation}'],
  },
  {
    // https://support.discord.com/hc/en-us/articles/206346498; identifiers: https://discord.com/developers/docs/reference#snowflakes
    service: 'discord',
    parts: {
      'account-id': snowflake,
      conversation: snowflake,
      message: snowflake,
      within: /^(?:@me|\d{15,20})$/,
      invitation: /^[\w-]{2,32}$/,
    },
    links: [
      'discord.com/users/{account-id}',
      'discord.com/channels/{within}/{conversation}/{message}',
      'discord.com/channels/{within}/{conversation}',
      'discord.gg/{invitation}',
      'discord.com/invite/{invitation}',
    ],
  },
  {
    // https://help.instagram.com/182492381886913; links to media: https://developers.facebook.com/docs/instagram-platform/oembed
    service: 'instagram',
    parts: { username: /^(?!.*\.\.)(?!\.)[\w.]{1,30}$/, message: /^[\w-]{5,64}$/ },
    reserved: ['about', 'accounts', 'api', 'developer', 'direct', 'explore', 'legal', 'p', 'reel', 'reels', 'stories', 'tv', 'web'],
    links: [
      'instagram.com/p/{message}',
      'instagram.com/reel/{message}',
      'instagram.com/stories/{username}/{message}',
      'instagram.com/{username}/p/{message}',
      'instagram.com/{username}/reel/{message}',
      'instagram.com/{username}',
    ],
  },
  {
    // https://developer.x.com/en/docs/x-for-websites; user names: https://help.x.com/en/managing-your-account/x-username-rules
    service: 'x',
    parts: { username: /^\w{1,15}$/, 'account-id': number, message: number },
    reserved: 'compose download explore hashtag home i intent jobs login messages notifications privacy search settings share tos'.split(
      ' ',
    ),
    links: ['x.com', 'twitter.com'].flatMap((host) => [
      `${host}/i/web/status/{message}`,
      `${host}/i/status/{message}`,
      `${host}/{username}/status/{message}`,
      `${host}/intent/user?user_id={account-id}`,
      `${host}/intent/user?screen_name={username}`,
      `${host}/{username}`,
    ]),
  },
  {
    // https://www.facebook.com/help/211813265517027; links to posts: https://developers.facebook.com/docs/graph-api/reference/oembed-post
    service: 'facebook',
    parts: { username: /^[a-z0-9.]{5,50}$/i, 'account-id': number, message: /^(?:\d{1,20}|pfbid\w{20,128})$/, conversation: number },
    reserved:
      'groups pages people photo photos profile.php permalink.php photo.php story.php videos watch events marketplace share sharer login help privacy policies reels stories messages settings search hashtag gaming business'.split(
        ' ',
      ),
    links: [
      'facebook.com/profile.php?id={account-id}',
      'facebook.com/permalink.php?story_fbid={message}&id={account-id}',
      'facebook.com/groups/{conversation}/posts/{message}',
      'facebook.com/groups/{conversation}/permalink/{message}',
      'facebook.com/groups/{conversation}',
      'facebook.com/{username}/posts/{message}',
      'facebook.com/{username}/videos/{message}',
      'facebook.com/{username}',
      'm.me/{username}',
    ],
  },
  {
    // https://threema.com/en/faq/threema-id; https://gateway.threema.ch/en/developer
    service: 'threema',
    parts: { 'account-id': /^[*0-9A-Z][0-9A-Z]{7}$/ },
    links: ['threema.id/{account-id}', 'threema:add?id={account-id}', 'threema:compose?id={account-id}'],
  },
  {
    // https://spec.matrix.org/latest/appendices/#matrixto-navigation and #identifier-grammar
    service: 'matrix',
    parts: {
      username: /^@[!-9;-~]{1,200}:[0-9A-Za-z.:[\]-]{1,230}$/,
      conversation: /^(?:[#][!-9;-~]{1,200}:[0-9A-Za-z.:[\]-]{1,230}|![!-9;-~]{1,200}(?::[0-9A-Za-z.:[\]-]{1,230})?)$/,
      message: /^\$[\w/+:.-]{1,250}$/,
    },
    links: ['matrix.to/#/{username}', 'matrix.to/#/{conversation}/{message}', 'matrix.to/#/{conversation}'],
  },
  {
    // https://developers.viber.com/docs/tools/deep-links/ (bots); links by a number are those that its apps take, and stand on no page
    service: 'viber',
    parts: { 'account-id': /^[\w.-]{1,64}$/, 'phone-number': international },
    links: ['viber:pa?chatURI={account-id}', 'viber:chat?number=+{phone-number}'],
  },
  {
    // https://developers.line.biz/en/docs/line-login/using-line-url-scheme/ (official accounts); links by a LINE ID are those that its apps share, and stand on no page
    service: 'line',
    parts: { 'account-id': /^@[\w.-]{1,64}$/, username: /^[\w.-]{1,64}$/ },
    links: ['line.me/R/ti/p/{account-id}', 'line.me/R/oaMessage/{account-id}', 'line.me/ti/p/~{username}', 'line.me/R/ti/p/~{username}'],
  },
]
