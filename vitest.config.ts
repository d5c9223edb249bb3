import { configDefaults, defineConfig } from 'vitest/config'

// Where the run's own numbers go when somebody wants to quote them.
const report = process.env.VITEST_REPORT

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Packages of their own, with their own locks.
    exclude: [...configDefaults.exclude, 'tests/runtimes/**', 'tests/bench/**', 'tests/mutation/**'],
    testTimeout: 60_000,
    // A core is not spared for whoever watches.
    maxWorkers: '100%',
    typecheck: { enabled: true, checker: 'tsc', include: ['tests/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/rule-packs/**', 'src/calendars/**'],
      reporter: ['text-summary', 'html'],
    },
    ...(report === undefined ? {} : { reporters: ['default', ['json', { outputFile: report }]] }),
  },
})
