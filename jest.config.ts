/** @jest-config-loader esbuild-register */
import { existsSync } from 'node:fs'
import type { Config } from 'jest'
import { chromiumPath } from './spec/fixtures/chromium'

const hasChromium = existsSync(chromiumPath)
// A machine that checks the whole project says that it has to have one.
const isRequired = process.env['BROWSER_SPECS'] === 'required'
if (!hasChromium && !isRequired) {
  process.stderr.write(
    "no Chromium: the specs of the sandbox's console are not run; `apt-get install chromium`, or CHROMIUM=<path>, runs them\n",
  )
}

const config: Config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/spec'],
  testMatch: ['**/*.spec.ts', ...(hasChromium || isRequired ? ['**/*.browser.ts'] : [])],
  // Types are checked once, by `npm run types`; here each file is only translated.
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.json', diagnostics: false }] },
  coveragePathIgnorePatterns: ['/node_modules/', '/lib/generated/', '/lib/openapi/'],
  testTimeout: 30_000,
}

export default config
