import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import manifest from './package.json' with { type: 'json' }

// package.json is the one list of entry points: './dist/rules/index.js' is built from 'src/rules/index.ts'.
const targets = [
  ...Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [] : [target.default])),
  ...Object.values(manifest.bin),
]
export const entry = Object.fromEntries(
  targets.map((target) => {
    const name = target.replace('./dist/', '').replace('.js', '')
    return [name, `src/${name}.ts`]
  }),
)

const schemas = 'src/request/json-schema'

export default defineConfig({
  entry,
  format: 'esm',
  target: ['node20', 'es2023'],
  platform: 'neutral',
  // Shared code in shared chunks: a class or a branded value must not exist twice.
  splitting: true,
  // Deno wants the prefix of `node:fs`, and it tells a bundler what is meant.
  removeNodeProtocol: false,
  external: [/^node:/],
  treeshake: false,
  // Unminified output reads like the sources, so a map would only add weight.
  minify: false,
  sourcemap: false,
  clean: true,
  silent: true,
  dts: true,
  onSuccess: async () => {
    await mkdir('dist/schemas', { recursive: true })
    for (const file of await readdir(schemas)) {
      if (file.endsWith('.json')) await copyFile(`${schemas}/${file}`, `dist/schemas/${file}`)
    }
  },
})
