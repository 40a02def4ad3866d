const { readdirSync } = require('node:fs')

/** The floors of the house: the one table, which `spec/floors.spec.ts` reads as well. */
const floors = require('./scripts/floors.json')

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(openapi|generated)$/.test(entry.name))
    .flatMap(({ name }) => [`${folder}/${name}`, ...foldersIn(`${folder}/${name}`)])

/** Forbids a file of `folder` every room on a floor above its own, in each table that it stands in. */
function patternsFor(folder, file) {
  return Object.entries(floors).flatMap(([house, storeys]) => {
    const inside = `${folder}/${file}`.startsWith(`${house}/`)
    if (!inside) return []
    const [room, ...deeper] = `${folder}/${file}`.slice(house.length + 1).split('/')
    const floor = storeys.findIndex((rooms) => rooms.includes(room))
    const above = floor < 0 ? [] : storeys.slice(floor + 1).flat()
    const way = deeper.length === 0 ? '\\./' : '\\.\\./'.repeat(deeper.length)
    const message = `imports point down the floors: ${room} stands below it (scripts/floors.json)`
    return above.length === 0 ? [] : [{ regex: `^${way}(${above.join('|')})(/|$)`, message }]
  })
}

const downOnly = (folder) =>
  (floors[folder]
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => name.slice(0, -'.ts'.length))
    : ['*']
  ).map((file) => ({
    files: [`${folder}/${file}.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: patternsFor(folder, file) }] },
  }))

/** Node's timers overflow and tests replace them; errors of a stream that nobody listens to end the process. */
const ownTimers =
  'timers come from lib/exchange/clock.ts: they do not overflow, and no test replaces them'
const ofTheRuntime =
  'AbortSignal AggregateError ArrayBuffer Blob Buffer DataView Date Error EvalError File FormData Function Headers Map Object Promise ReadableStream RegExp Request Set SharedArrayBuffer SyntaxError TypeError RangeError URL URLSearchParams WeakMap WeakSet'
const forbidden = {
  globals: [
    'error',
    ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval'].map(
      (name) => ({
        name,
        message: ownTimers,
      }),
    ),
  ],
  properties: [
    'error',
    { object: 'AbortSignal', property: 'timeout', message: ownTimers },
    { object: 'Atomics', property: 'wait', message: ownTimers },
  ],
  syntax: [
    'error',
    {
      selector: 'ImportDeclaration[source.value=/^(node:)?timers/]',
      message: ownTimers,
    },
    {
      selector: `BinaryExpression[operator="instanceof"][right.name=/^(${ofTheRuntime.replaceAll(' ', '|')}|\\w+Array)$/]`,
      message:
        'what another realm has made (Jest, Vitest with jsdom, node:vm) is no instance of this class: ask lib/checks/type-guards.ts',
    },
    {
      selector: 'CallExpression[callee.property.name="pipe"]',
      message:
        'pipeToSink() of lib/exchange/pipe-to-sink.ts hears every error, and what a sink throws',
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
    ...['lib', ...foldersIn('lib')].flatMap(downOnly),
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
      files: ['lib/exchange/http/decode.ts', 'lib/exchange/http/response-body.ts'],
      rules: { 'no-restricted-syntax': 'off' },
    },
    {
      files: ['spec/**/*.ts'],
      env: { jest: true },
      rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'require-yield': 'off' },
    },
  ],
}
