import type { KnipConfig } from 'knip'
import { entry } from './tsup.config.ts'

const config: KnipConfig = {
  entry: [...Object.values(entry), 'examples/*.ts', 'tests/rule-packs/*/packs.ts'],
  project: ['src/**/*.ts', 'tests/**/*.ts', 'examples/**/*.ts', 'docs/**/*.ts'],
  // Packs that are wrong on purpose.
  ignore: ['tests/rules/wrong-packs/**', 'tests/rules/receipts/make-fixture.ts'],
}

export default config
