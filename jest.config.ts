/** @jest-config-loader esbuild-register */
import type { Config } from 'jest'

const config: Config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/spec'],
  testMatch: ['**/*.spec.ts'],
  // Types are checked once, by `npm run types`; here each file is only translated.
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.json', diagnostics: false }] },
  coveragePathIgnorePatterns: ['/node_modules/', '/lib/generated/', '/lib/openapi/'],
  testTimeout: 30_000,
}

export default config
