import { describe, expect, it } from 'vitest'
import { portAfter } from '../../../../src/redaction/find/ip/port-after.ts'

/** How much of what is behind an address is its port, after which a bar stands here. */
const rows: readonly string[] = [
  // Behind a sign
  ...[':443|', ':1|', ':65535|', '#443|', ':443|.', ':443|,', ':443|: GET', ':443| 11:02'],
  ...['|:0', '|:65536', '|:123456', '|:443:1', '|:443.1', '|:x', '|: 443', '|:', '|#x', '|;443'],
  // Behind a word
  ...[' port 443|', ', port 443|', '; port: 443|', ' (port 443)|', ' (port=443)|', ' port#443|', ' on port 443|', ' via the port 443|'],
  ...[' PORT 443|'],
  ...[' source port 51422|', ' src port 51422|', ' dpt:443|', ' spt=443|', ' dport 443|', ' sport 443|', ' tcp port 443|'],
  ...[' tcp src port 1|'],
  ...[' tcp-port 443|', ' Quellport 51422|', ' Zielport 443|', ' auf Port 443|', ' über Port 443|', ' na porta 443|', ' porta lógica 443|'],
  ...[' puerto 443|', ' en el puerto 443|', ' sur le port 443|', ' port source 443|', ' port źródłowy 443|', ' 端口 443|', ' ポート 443|'],
  ...[' port no. 443|'],
  ...[' port number 443|', ' port nr. 443|', ' remote port 443|', ' local port 443|', ' using port 443|', '\nport 443|'],
  ...[' destination port 443|'],
  ...['| port 0', '| port 65536', '| port 443.1', '| port 4430000', '| ports 443', '| port', '| harbour 443', '| the 443', '| on 443'],
  ...['| 443', '|', '|    port 443'],
]

describe('portAfter', () => {
  it.each(rows)('%j', (row) => {
    const text = `192.0.2.7${row.replace('|', '')}`
    expect(portAfter(text, { from: 0, to: 9 }, true)).toBe(row.indexOf('|'))
  })

  it('takes nothing behind a colon where that could be a part of the address', () => {
    const place = { from: 0, to: 12 }
    expect(portAfter('fe80::1%eth0:443', place, false)).toBe(0)
    expect(portAfter('fe80::1%eth0#443', place, false)).toBe(4)
    expect(portAfter('fe80::1%eth0 port 443', place, false)).toBe(9)
  })

  it.each([
    ['src=', ' sport=1', 8],
    ['src=', ' dport=1', 0],
    ['src=', ' port=1', 7],
    ['SOURCE ', ' source port 1', 14],
    ['source ', ' destination port 1', 0],
    ['Quelle: ', ' Quellport 1', 12],
    ['Quelle: ', ' Zielport 1', 0],
    ['dst=', ' dpt=1', 6],
    ['dst=', ' spt=1', 0],
    ['destination ', ' src port 1', 0],
    ['ziel ', ' dst port 1', 11],
    ['from ', ' sport=1', 8],
  ])('is that of the end that the word before the address names: %s…%s', (before, after, length) => {
    const place = { from: before.length, to: before.length + 9 }
    expect(portAfter(`${before}192.0.2.7${after}`, place, true)).toBe(length)
  })
})
