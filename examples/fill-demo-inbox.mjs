// Fills a folder with the example inbox, and with one request too large to keep in a repository: ten megabytes of text in one field.
// Call: node examples/fill-demo-inbox.mjs FOLDER
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('name the folder to fill')

rmSync(folder, { recursive: true, force: true })
cpSync(new URL('inbox', import.meta.url), folder, { recursive: true })
const large = JSON.parse(readFileSync(new URL('inbox/01-epoc-subscriber-data.json', import.meta.url), 'utf8'))
large.request.sectionG.legalClassification = 'fraud '.repeat(1_750_000)
writeFileSync(`${folder}/35-ten-megabytes.json`, JSON.stringify(large))
