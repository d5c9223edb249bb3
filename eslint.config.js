import tseslint from 'typescript-eslint'

// Only adapters and the command may touch the machine; all else is a function of its arguments,
// so that a decision can be replayed years later and gives the same answer.
const impureFolders = ['src/adapters/**', 'src/cli/**']

const bannedGlobals = {
  process: 'the environment belongs to the caller: take what you need as an argument',
  console: 'a library does not print, and a print may leak a value: return data',
  fetch: 'the core never uses the network: take a port',
  XMLHttpRequest: 'the core never uses the network: take a port',
  WebSocket: 'the core never uses the network: take a port',
  globalThis: 'it is a back door to every other banned name',
  window: 'it is a back door to every other banned name',
  self: 'it is a back door to every other banned name',
  global: 'it is a back door to every other banned name',
  performance: 'it is a clock: take the instant as an argument',
  setTimeout: 'waiting belongs to the caller: return the instant at which something is due',
  setInterval: 'waiting belongs to the caller: return the instant at which something is due',
  setImmediate: 'waiting belongs to the caller',
  queueMicrotask: 'waiting belongs to the caller',
  Buffer: 'it exists on Node only: use Uint8Array',
  crypto: 'it is a source of chance, and it differs between runtimes: take bytes or a function as an argument',
  navigator: 'the host is not a fact of the case',
  require: 'this package is ESM only',
}

const bannedProperties = [
  { object: 'Date', property: 'now', message: 'Reads the clock: take the instant as an argument.' },
  { object: 'Math', property: 'random', message: 'Chance cannot be replayed: take the value as an argument.' },
]

const bannedSyntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Reads the clock: take the instant as an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Reads the clock: take the instant as an argument.' },
  {
    selector: 'MemberExpression[property.name=/^(getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getTimezoneOffset)$/]',
    message: "Reads the host's time zone: use the getUTC… methods or a zone from the arguments.",
  },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale(Date|Time|Lower|Upper)?(Case|String))$/]',
    message: "Depends on the host's locale: compare code units, or format with a locale from the arguments.",
  },
]

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'tests/runtimes/', 'tests/bench/', 'tests/mutation/', 'tests/rules/wrong-packs/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Untrusted text must never become code, and strict content policies forbid it.
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      // A number in a message is fine; an object or null in one is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A new member of a closed list must be looked at wherever the list is taken apart.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      // An import of types only must leave no trace in the output, else it joins two modules at run time.
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: impureFolders,
    rules: {
      'no-restricted-globals': ['error', ...Object.entries(bannedGlobals).map(([name, message]) => ({ name, message }))],
      'no-restricted-properties': ['error', ...bannedProperties],
      'no-restricted-syntax': ['error', ...bannedSyntax],
      // dependency-cruiser says so too; this one speaks up in the editor.
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'Node modules are for adapters and the command.' }] }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test that meets an unexpected null should fail on the spot.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Tests hand wrong values to functions on purpose.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked], languageOptions: { sourceType: 'module' } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
