import { availableParallelism, totalmem } from 'node:os';

/**
 * Four kinds of test in one run, told apart by how a file's name ends:
 *
 * - `node`: rules and functions of the server (`*.spec`); nothing is started for them
 * - `database`: services (`*.int-spec`) and the API (`*.e2e-spec`) on real PostgreSQL, real HTTP and real sockets
 * - `built`: programs as they are built, killed or short of room (`*.built-spec`); builds first when a source has changed
 * - `jsdom`: client logic and components (`*.spec` of the browser's packages)
 *
 * Files of `database` share the server's modules with those that their worker ran before; see keep-modules.mjs.
 *
 * Run with NODE_OPTIONS=--experimental-vm-modules, because Nest 12 is ESM only.
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
  // Not the folder of installed packages at the top, through whose names Jest would look at each start.
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/prisma-seed'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.nx'],
};

/** Folders of packages for the server, in which tests lie beside the code or in a package of their own. */
const server = [
  '<rootDir>/{apps/api,apps/launcher,apps/load,prisma-seed}',
  '<rootDir>/libs/*/{api,contract,tests}',
  '<rootDir>/libs/platform/*/{api,contract,tests}',
  '<rootDir>/libs/platform/{api-*,rich-text,contract,embedded-postgres,generators,sql-check,web-kernel/codegen}',
];
const onServer = (...kinds) => ({
  ...common,
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: server.map(folder => `${folder}/**/*.${kinds.length > 1 ? `{${kinds}}` : kinds[0]}.{ts,mjs}`),
});
const withDatabase = {
  globalTeardown: '<rootDir>/apps/api/test/setup/database.teardown.mjs',
  setupFiles: ['<rootDir>/apps/api/test/setup/provide-app.ts'],
};

export default {
  // Each grows to more than a gigabyte, and PostgreSQL has its share.
  maxWorkers: Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2e9))),
  // Node gives back little of what a file has loaded as modules of its own, or has started. A worker that ran them all filled
  // its heap, and its last files took ten times as long, spent on garbage: a new worker takes its place before.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/apps/api/test/setup/longest-first.mjs',
  testTimeout: 60_000,
  projects: [
    { ...onServer('spec'), displayName: 'node' },
    {
      ...onServer('int-spec', 'e2e-spec'),
      ...withDatabase,
      displayName: 'database',
      testEnvironment: '<rootDir>/apps/api/test/setup/kept-environment.mjs',
      testRunner: '<rootDir>/apps/api/test/setup/keep-modules.mjs',
      globalSetup: '<rootDir>/apps/api/test/setup/database.setup.mjs',
    },
    {
      ...onServer('built-spec'),
      ...withDatabase,
      displayName: 'built',
      globalSetup: '<rootDir>/apps/api/test/setup/built.setup.mjs',
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
        '<rootDir>/apps/web',
        '<rootDir>/libs/{*,platform/*}/web',
        '<rootDir>/libs/platform/{web-kernel,web-ui,web-editor}',
      ].map(folder => `${folder}/**/*.spec.{ts,tsx}`),
    },
  ],
};
