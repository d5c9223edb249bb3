/**
 * Domains under which millions of people have their mail, so that one says nothing about who. Whether a domain is large nobody publishes; these are the services that anybody may open a mailbox at, and the
 * large access providers of the countries whose languages the finder knows. One that is missing is hidden.
 */
export const largeMailDomains: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com mac.com aol.com proton.me protonmail.com gmx.com zoho.com ' +
    'comcast.net btinternet.com hotmail.co.uk yahoo.co.uk yahoo.co.in rediffmail.com bigpond.com ' +
    'gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de bluewin.ch ' +
    'orange.fr wanadoo.fr free.fr sfr.fr laposte.net hotmail.fr yahoo.fr skynet.be telenet.be ' +
    'hotmail.es yahoo.es terra.es yahoo.com.mx yahoo.com.ar uol.com.br bol.com.br terra.com.br hotmail.com.br yahoo.com.br sapo.pt ' +
    'libero.it virgilio.it tiscali.it alice.it hotmail.it yahoo.it ziggo.nl kpnmail.nl hotmail.nl wp.pl o2.pl onet.pl interia.pl mynet.com ' +
    'mail.ru yandex.ru bk.ru rambler.ru ukr.net qq.com 163.com 126.com naver.com yahoo.co.jp'
  ).split(' '),
)
