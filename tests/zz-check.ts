import { readdirSync } from 'node:fs'
import { checkPacks } from '/tmp/pkB/src/rules/index.ts'
import { baseline } from '/tmp/pkB/src/rule-packs/policies/baseline.ts'
for (const cc of process.argv.slice(2)) {
  const packs: any[] = []
  for (const f of readdirSync(`/tmp/pkB/src/rule-packs/${cc}`).sort()) for (const p of Object.values(await import(`/tmp/pkB/src/rule-packs/${cc}/${f}`) as any) as any[]) if (p.id) packs.push(p)
  for (const set of [[...packs, baseline]]) {
  const t0 = Date.now()
  const r: any = checkPacks(set)
  console.log(cc, 'holds', r.holds, Date.now() - t0, 'ms', Object.keys(r))
  for (const c of r.claims) if (c.holds === false || c.verdict === 'refuted' || c.status === 'refuted') console.log('CLAIM', JSON.stringify(c).slice(0, 700))
  for (const f of r.findings) console.log('FINDING', JSON.stringify(f).slice(0, 420))
  }
}
