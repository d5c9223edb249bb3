// Who may import whom. tests/package/import-rules.test.ts breaks each rule once.
const stages = '(request|channel|identifiers|rules|case|deadlines|redaction|disclosure|ledger|transparency)'

/** An import that is erased at build joins nothing at run time. */
const erased = ['type-only']

// One rule for each depth, because a pattern cannot say "any folder above".
const noParentBarrel = [1, 2, 3, 4].map((depth) => ({
  name: 'no-parent-barrel',
  comment: 'An index lists its folder for outsiders; going through it from inside makes cycles. (To the root, the command is an outsider.)',
  severity: 'error',
  from: { path: `^(src${'/[^/]+'.repeat(depth - 1)})/`, ...(depth === 1 ? { pathNot: '^src/cli/' } : {}) },
  to: { path: '^$1/index[.]ts$' },
}))

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A file in a cycle cannot be read, tested or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'ground-sees-nothing-above',
      comment: 'Vocabulary and foundation carry everything else, so they rest on nothing but each other.',
      severity: 'error',
      from: { path: '^src/(vocabulary|foundation)/' },
      to: { path: '^src/', pathNot: '^src/(vocabulary|foundation)/' },
    },
    {
      name: 'vocabulary-is-plain-data',
      comment: 'The words of the field are used by browsers, packs and generators alike: no zod, no library at all.',
      severity: 'error',
      from: { path: '^src/vocabulary/' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'stages-share-types-only',
      comment:
        'A door takes the product of the door before it as data. What two doors need lives in foundation or is handed over by the corridor.',
      severity: 'error',
      from: { path: `^src/${stages}/`, pathNot: '^src/redaction/' },
      to: { path: `^src/${stages}/`, pathNot: '^src/$1/', dependencyTypesNot: erased },
    },
    {
      name: 'redaction-shares-types-and-validators-only',
      comment: 'Redaction must find exactly what the validators accept; a second set of patterns would drift. Otherwise as for all stages.',
      severity: 'error',
      from: { path: '^src/redaction/' },
      to: { path: `^src/${stages}/`, pathNot: '^src/(redaction|identifiers)/', dependencyTypesNot: erased },
    },
    {
      name: 'stages-do-not-look-up',
      comment: 'A stage is used alone by outsiders; it must not drag the corridor, a law or an adapter along, not even as a type.',
      severity: 'error',
      from: { path: `^src/${stages}/` },
      to: { path: '^src/(corridor|rule-packs|calendars|adapters|cli)/' },
    },
    {
      name: 'packs-see-vocabulary-and-define-pack-only',
      comment: 'A pack is law as data. A lawyer reviews it; whatever else it could call would need a programmer.',
      severity: 'error',
      from: { path: '^src/rule-packs/' },
      to: { pathNot: '^src/(rule-packs|vocabulary|rules/define-pack)/' },
    },
    {
      name: 'calendars-see-vocabulary-only',
      comment: 'Holidays are dated data; the shape they fill comes from deadlines (next rule).',
      severity: 'error',
      from: { path: '^src/calendars/' },
      to: { pathNot: '^src/(calendars|vocabulary|deadlines)/' },
    },
    {
      name: 'calendars-take-only-types-of-deadlines',
      comment: 'A table of dates computes nothing.',
      severity: 'error',
      from: { path: '^src/calendars/' },
      to: { path: '^src/deadlines/', dependencyTypesNot: erased },
    },
    {
      name: 'corridor-and-index-carry-no-law',
      comment: 'Packs and calendars are chosen by the operator; the root must not bring them into every bundle.',
      severity: 'error',
      from: { path: '^src/(corridor/|index[.]ts$)' },
      to: { path: '^src/(rule-packs|calendars)/' },
    },
    {
      name: 'corridor-does-not-look-up',
      comment: 'The root re-exports the corridor, so the corridor cannot lean on the root.',
      severity: 'error',
      from: { path: '^src/corridor/' },
      to: { path: '^src/(index[.]ts$|adapters/|cli/)' },
    },
    {
      name: 'adapters-see-ports-and-types',
      comment: 'An adapter fills a port. It knows the shapes of the stages, never their functions.',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: { path: '^src/', pathNot: '^src/(adapters|foundation|vocabulary|corridor/ports)', dependencyTypesNot: erased },
    },
    {
      name: 'adapters-are-for-the-command',
      comment: 'Node, databases and keys stay outside the core; who wants them imports the subpath.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters|cli)/' },
      to: { path: '^src/adapters/' },
    },
    {
      name: 'nothing-imports-the-command',
      comment: 'The command is the outermost layer, and importing it would run it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'internal-stays-at-home',
      comment: 'An internal folder may change without notice, so only its own folder leans on it.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '/internal/', pathNot: ['^src/$1/', '(^|/)node_modules/'] },
    },
    {
      name: 'internal-is-for-its-folder',
      comment:
        'Tests and examples speak to what a folder offers, so the inside can be rewritten under them; what cannot be seen from there is asked in the folder of tests that is called so.',
      severity: 'error',
      from: { pathNot: '^src/[^/]+/|^docs/generate/|^tests/.*/internal/' },
      to: { path: '^src/.*/internal/' },
    },
    {
      name: 'reference-model-is-for-tests',
      comment:
        'The reference is slow and obvious: the norm by which the engine is tested and receipts are verified. Nobody outside calls it by itself.',
      severity: 'error',
      from: { pathNot: '^(src/rules|tests|docs/generate)/' },
      to: { path: '^src/rules/reference/' },
    },
    ...noParentBarrel,
    {
      name: 'node-is-for-adapters-and-the-command',
      comment: 'Everything else runs in browsers and workers too, and its answer depends on its arguments alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sources-use-shipped-dependencies',
      comment:
        'A development dependency is not there on the machine of the user. A peer that tests need too is both; the next rule says who may lean on it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'peers-are-for-adapters',
      comment: 'A peer is there only if the user of one adapter installed it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/adapters/' },
      to: { dependencyTypes: ['npm-peer'] },
    },
    {
      name: 'sources-see-sources-only',
      comment: 'Tests, examples and tools are not in the tarball.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|examples|docs)/' },
    },
    {
      name: 'examples-import-by-name',
      comment: 'An example shows what a user writes, and the package tests see what a user gets: lawful-request/…, never a path into src.',
      severity: 'error',
      from: { path: '^(examples|tests/package)/' },
      to: { path: '^src/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Look at the sources before types are erased, else imports of types are not seen at all.
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: ['^tests/(runtimes|bench|mutation|eval/redaction/peers|eval/node_modules)/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
}
