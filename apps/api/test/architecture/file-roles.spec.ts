import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a file of the server is for: the last part of its name, after a dot. A new role is a line here, and a word a newcomer knows. */
const ROLES = [
  // Asked from outside
  ...['module', 'controller', 'resolver', 'scalar', 'type', 'input', 'result', 'decorators', 'guard', 'filter'],
  ...['interceptor', 'pipe'],
  // Rules, writes and reads
  ...['service', 'policy', 'queries', 'search', 'loader', 'directory', 'access', 'store', 'queue', 'factory'],
  // What a domain gives to registries of lower tiers
  ...['registry', 'target', 'person-visibility', 'viewer-contributor', 'registrar', 'needs', 'first-steps', 'launch'],
  // Told and done later
  ...['notices', 'letters', 'live', 'jobs'],
  // Rows and data
  ...['entity', 'migration', 'sql', 'data', 'builder'],
];

/** Whose last word only sounds like a role. */
const EXCEPTIONS = [
  'apps/api/src/graphql/compiled-queries.ts',
  'libs/platform/api-kernel/src/context/session-resolver.ts',
  'libs/platform/api-kernel/src/errors/out-of-service.ts',
  'libs/platform/api-kernel/src/http/clear-site-data.ts',
  'libs/platform/api-kernel/src/workers/fair-queue.ts',
  'libs/platform/api-testing/src/app-factory.ts',
  'libs/public-site/api/src/html/structured-data.ts',
];

const NEST =
  /^@(Injectable|Controller|Resolver|Module|Entity|ViewEntity|ObjectType|InputType|ArgsType|Catch|WebSocketGateway)\(/m;

const files = ['apps/api/src', ...libraries()]
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => path.posix.join(folder, file)),
  )
  .filter(file => file.endsWith('.ts') && !file.endsWith('spec.ts') && !EXCEPTIONS.includes(file));

/** Where the code of the server's libraries stands. */
function libraries(): string[] {
  const folders = readdirSync('libs', { recursive: true, encoding: 'utf8' }).map(folder =>
    path.posix.join('libs', folder),
  );
  return folders.filter(folder => /^libs\/[a-z-]+(\/[a-z-]+)?\/(api|api-[a-z]+)\/src$/.test(folder));
}

/** `post.queue.ts` is a post in the role of a queue. */
const partsOf = (file: string): string[] => path.basename(file, '.ts').split('.');

describe('The name of a file of the server', () => {
  it('is found for every file', () => expect(files.length).toBeGreaterThan(500));

  it('ends with a dot and the role, when its class is one that Nest, GraphQL or TypeORM knows', () => {
    const missing = files.filter(file => partsOf(file).length < 2 && NEST.test(readFileSync(file, 'utf8')));
    expect(missing).toEqual([]);
  });

  it('has one role, and one of those that are known', () => {
    const odd = files.filter(file => {
      const [, role, ...more] = partsOf(file);
      return role !== undefined && (more.length > 0 || !ROLES.includes(role));
    });
    expect(odd).toEqual([]);
  });

  it('never joins its role by a hyphen', () => {
    const hyphened = files.filter(file => {
      const [name = '', ...roles] = partsOf(file);
      return roles.length === 0 && ROLES.some(role => name.endsWith(`-${role}`) || name.endsWith(`-${role}s`));
    });
    expect(hyphened).toEqual([]);
  });

  it('is in lower case with hyphens', () => {
    expect(files.filter(file => !/^[a-z0-9-]+(\.[a-z-]+)*\.ts$/.test(path.basename(file)))).toEqual([]);
  });
});
