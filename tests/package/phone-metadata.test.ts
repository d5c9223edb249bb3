// The metadata of phone numbers is most of the package's weight. Only who reads phone numbers should carry it.
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../..')

const buildOf = async (contents: string): Promise<{ readonly text: string; readonly inputs: readonly string[] }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
    // What an adapter takes from Node is not in the package.
    external: ['node:*'],
    metafile: true,
  })
  const inputs = Object.values(metafile.outputs).flatMap((it) =>
    Object.entries(it.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
  return { text: outputFiles.map((it) => it.text).join(''), inputs }
}
const bundleOf = async (contents: string): Promise<string> => (await buildOf(contents)).text

const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === 'string' ? [] : [subpath.replace('.', manifest.name)],
)

it('is in the entries that read phone numbers and in no other', { timeout: 60_000 }, async () => {
  const carrying = []
  for (const entry of entries) if ((await bundleOf(`export * from '${entry}'`)).includes('country_calling_codes')) carrying.push(entry)
  expect(carrying).toEqual(['lawful-request/identifiers', 'lawful-request/redaction'])
})

it('stays behind when only another identifier is read', async () => {
  const only = (name: string): Promise<string> => bundleOf(`export { ${name} } from 'lawful-request/identifiers'`)
  expect(await only('parsePhoneNumber')).toContain('country_calling_codes')
  for (const name of ['parseIpAddress', 'parseIban', 'parseEmailAddress', 'ipAddressSchema'])
    expect(await only(name)).not.toContain('country_calling_codes')
})

it('is all that redaction carries of its library, and of the validators it carries no reasons', async () => {
  const { text, inputs } = await buildOf("export * from 'lawful-request/redaction'")
  const others = inputs.filter((it) => it.includes('node_modules/') && !it.includes('node_modules/@noble/'))
  expect(others.map((it) => it.slice(it.lastIndexOf('node_modules/')))).toEqual(['node_modules/libphonenumber-js/metadata.max.json.js'])
  for (const reason of ['this is no IMEI', 'this is no link', 'the request is larger', 'docs/forms']) expect(text).not.toContain(reason)
})
