// The floors of the house, top to bottom. A room may import from its own floor's own room and from any floor below.
const floors = [
  ['cli', 'sandbox', 'partnerships', 'notification', 'certificates', 'catalogue', 'payment', 'sensitive', 'bills', 'doctor'],
  ['index'],
  ['builder', 'config'],
  ['chain'],
  ['client'],
  ['exchange'],
  ['crypto', 'formatter', 'transformer', 'errors'],
]

/** Forbids every room of the floors above `floor`. */
const downOnly = (room, floor) => ({
  files: [`lib/${room}.ts`, `lib/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: floors.slice(0, floor).flat().map(above => ({
        regex: `^(\\.\\./)+${above}(/|$)|^\\./${above}(/|$)`,
        message: `imports point down the floors: ${room} stands below ${above}`,
      })),
    }],
  },
})

module.exports = {
  root: true,
  parser: '@typescript-eslint/parser',
  parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
  plugins: ['@typescript-eslint'],
  extends: ['eslint:recommended', 'plugin:@typescript-eslint/recommended'],
  env: { node: true, es2022: true },
  ignorePatterns: ['dist', 'node_modules', 'coverage', 'lib/generated', 'lib/openapi', 'docs'],
  rules: {
    semi: ['error', 'never'],
    quotes: ['error', 'single', { avoidEscape: true, allowTemplateLiterals: true }],
    'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
    'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    // The core loads axios and node-forge on first need, which only require() can do without waiting.
    '@typescript-eslint/no-require-imports': 'off',
  },
  overrides: [
    ...floors.flatMap((rooms, floor) => rooms.map(room => downOnly(room, floor))),
    { files: ['spec/**/*.ts'], env: { jest: true }, rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'require-yield': 'off' } },
  ],
}
