/**
 * Two kinds of test in one run: `node` (rules, services and API on real PostgreSQL, real HTTP and real sockets)
 * and `jsdom` (client logic and components). Run with NODE_OPTIONS=--experimental-vm-modules, because Nest 12 is ESM only.
 */
const swc = decorators => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc(true) },
  transformIgnorePatterns: ['/node_modules/'],
  // A CommonJS package requires cookie, whose newest version is ESM only; Node 20 cannot require that.
  moduleNameMapper: { '^cookie$': '<rootDir>/node_modules/cookie-for-jest' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.nx'],
};

export default {
  globalSetup: '<rootDir>/apps/api/test/global-setup.mjs',
  globalTeardown: '<rootDir>/apps/api/test/global-teardown.mjs',
  maxWorkers: 2,
  // Node gives back little of what a file has loaded as modules of its own. A worker that ran them all filled its heap, and
  // its last files took ten times as long, spent on garbage: a new worker takes its place before.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      rootDir: '.',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/apps/api/test/provide-app.ts'],
      testMatch: [
        '<rootDir>/{apps/api,apps/launcher,apps/load,prisma-seed}/**/*.{spec,int-spec,e2e-spec}.{ts,mjs}',
        '<rootDir>/libs/*/{api,contract,tests}/**/*.{spec,int-spec,e2e-spec}.ts',
        '<rootDir>/libs/platform/web-kernel/codegen/*.spec.mjs',
        '<rootDir>/libs/platform/*/{api,contract,tests}/**/*.{spec,int-spec,e2e-spec}.ts',
        '<rootDir>/libs/platform/{api-kernel,api-realtime,api-testing,rich-text,contract,embedded-postgres}/**/*.{spec,int-spec}.{ts,mjs}',
      ],
    },
    {
      ...common,
      displayName: 'jsdom',
      rootDir: '.',
      testEnvironment: 'jsdom',
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '\\.css(\\?url)?$': '<rootDir>/libs/platform/api-testing/src/style-stub.mjs',
      },
      setupFiles: ['<rootDir>/libs/platform/api-testing/src/jsdom-setup.mjs'],
      testMatch: [
        '<rootDir>/apps/web/**/*.spec.{ts,tsx}',
        '<rootDir>/libs/*/web/**/*.spec.{ts,tsx}',
        '<rootDir>/libs/platform/*/web/**/*.spec.{ts,tsx}',
        '<rootDir>/libs/platform/{web-kernel,web-ui,web-editor}/**/*.spec.{ts,tsx}',
      ],
    },
  ],
};
