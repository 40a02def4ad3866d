// The floors of the house, top to bottom. A room may import from its own floor's own room and from any floor below.
const floors = [
  [
    'cli',
    'sandbox',
    'partnerships',
    'notification',
    'certificates',
    'catalogue',
    'payment',
    'sensitive',
    'bills',
    'doctor',
    'port',
  ],
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
    'no-restricted-imports': [
      'error',
      {
        patterns: floors
          .slice(0, floor)
          .flat()
          .map((above) => ({
            regex: `^(\\.\\./)+${above}(/|$)|^\\./${above}(/|$)`,
            message: `imports point down the floors: ${room} stands below ${above}`,
          })),
      },
    ],
  },
})

/** Node's timers overflow and tests replace them; errors of a stream that nobody listens to end the process. */
const ownTimers =
  'timers come from lib/exchange/clock.ts: they do not overflow, and no test replaces them'
const forbidden = {
  globals: [
    'error',
    ...['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'].map((name) => ({
      name,
      message: ownTimers,
    })),
  ],
  properties: [
    'error',
    { object: 'AbortSignal', property: 'timeout', message: ownTimers },
    { object: 'Atomics', property: 'wait', message: ownTimers },
  ],
  syntax: [
    'error',
    {
      selector:
        'ImportDeclaration[source.value=/^(node:)?timers/] ImportSpecifier[imported.name!=/^(setImmediate|clearImmediate)$/]',
      message: ownTimers,
    },
    {
      selector: 'CallExpression[callee.property.name="pipe"]',
      message: 'pour() of lib/exchange/pour.ts hears every error, and what a sink throws',
    },
  ],
}

module.exports = {
  root: true,
  parser: '@typescript-eslint/parser',
  parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
  plugins: ['@typescript-eslint'],
  extends: ['eslint:recommended', 'plugin:@typescript-eslint/recommended'],
  env: { node: true, es2022: true },
  ignorePatterns: ['dist', 'node_modules', 'coverage', 'lib/generated', 'lib/openapi', 'docs'],
  rules: {
    'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
    'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', varsIgnorePattern: '^_' },
    ],
    '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    // The core loads axios and node-forge on first need, which only require() can do without waiting.
    '@typescript-eslint/no-require-imports': 'off',
  },
  overrides: [
    ...floors.flatMap((rooms, floor) => rooms.map((room) => downOnly(room, floor))),
    {
      files: ['lib/**/*.ts'],
      rules: {
        'no-restricted-globals': forbidden.globals,
        'no-restricted-properties': forbidden.properties,
        'no-restricted-syntax': forbidden.syntax,
      },
    },
    {
      files: ['lib/exchange/clock.ts'],
      rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' },
    },
    // Both ends are the library's own, and listened to.
    {
      files: ['lib/exchange/decode.ts', 'lib/exchange/receive.ts'],
      rules: { 'no-restricted-syntax': 'off' },
    },
    {
      files: ['spec/**/*.ts'],
      env: { jest: true },
      rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'require-yield': 'off' },
    },
  ],
}
