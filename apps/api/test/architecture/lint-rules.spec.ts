import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json, text } from 'node:stream/consumers';

const here = path.join(process.cwd(), 'apps/api/test/architecture');
const boundary = '@nx/enforce-module-boundaries';
const imports = (name: string) => `import * as other from '${name}';\nexport const used = other;\n`;

/** The rules that each source breaks, as the workspace's own lint sees it. A process of its own: ESLint and Nx expect one. */
async function rulesBroken(sources: { path: string; code: string }[]): Promise<string[][]> {
  const child = spawn(process.execPath, [path.join(here, 'lint-sources.mjs')], {
    cwd: process.cwd(),
    env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NX_NO_CLOUD: 'true' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(JSON.stringify(sources));
  const [answer, problem] = await Promise.all([json(child.stdout).catch(() => null), text(child.stderr)]);
  if (!answer) throw new Error(`The lint did not answer: ${problem}`);
  return answer as string[][];
}

const forbidden = [
  ['a library never imports another of its own tier', 'libs/practice/api/src/fixture.ts', '@tessellate/comments-api'],
  ['a lower tier never imports a higher one', 'libs/identity/api/src/fixture.ts', '@tessellate/practice-api'],
  ['the kernel never imports a domain', 'libs/platform/api-kernel/src/fixture.ts', '@tessellate/identity-api'],
  ['browser code never imports server code', 'libs/practice/web/src/fixture.ts', '@tessellate/identity-api'],
  [
    'browser code never imports the kernel of the server',
    'libs/platform/web-kernel/src/fixture.ts',
    '@tessellate/api-kernel',
  ],
  ['server code never imports browser code', 'libs/practice/api/src/fixture.ts', '@tessellate/web-ui'],
  ['a contract never imports a server library', 'libs/practice/contract/src/fixture.ts', '@tessellate/identity-api'],
  ['a contract never imports a browser library', 'libs/discussions/contract/src/fixture.ts', '@tessellate/web-kernel'],
  ['nothing but tests imports tests', 'libs/practice/api/src/fixture.ts', '@tessellate/comments-tests/support'],
  ['the app in the browser never imports server code', 'apps/web/src/fixture.ts', '@tessellate/practice-api'],
] as const;

const allowed = [
  ['a library may import a lower tier', 'libs/practice/api/src/fixture.ts', '@tessellate/work-groups-api'],
  ['a library may import the kernel', 'libs/comments/api/src/fixture.ts', '@tessellate/api-kernel'],
  [
    'a library may import a contract of its own tier',
    'libs/practice/api/src/fixture.ts',
    '@tessellate/comments-contract',
  ],
  ['browser code may import a contract', 'libs/practice/web/src/fixture.ts', '@tessellate/practice-contract'],
  [
    'tests may use the steps of other domains',
    'libs/identity/tests/src/fixture.ts',
    '@tessellate/practice-tests/support',
  ],
  ['the server may import every domain', 'apps/api/src/fixture.ts', '@tessellate/discussions-api'],
] as const;

const moduleState = 'no-restricted-syntax';
const modules = [
  [
    'a variable of a browser module is state that all pages would share',
    'let count = 0;\nexport const next = () => ++count;\n',
  ],
  ['so is a map that is filled later', 'export const rooms = new Map<string, number>();\n'],
  [
    'and a set',
    'const listeners = new Set<() => void>();\nexport const listen = (heard: () => void) => listeners.add(heard);\n',
  ],
  ['a set of constants is none', "export const MARKS = new Set(['PRESENT', 'ABSENT']);\n"],
] as const;

describe('Module boundaries', () => {
  let broken: string[][];
  const all = [...forbidden, ...allowed];

  beforeAll(async () => {
    broken = await rulesBroken([
      ...all.map(([, file, name]) => ({ path: path.resolve(file), code: imports(name) })),
      ...modules.map(([, code]) => ({ path: path.resolve('libs/practice/web/src/fixture.ts'), code })),
    ]);
  }, 120_000);

  it.each(modules.map(([title], at) => [title, at] as const))('%s', (title, at) => {
    const rules = broken[all.length + at];
    if (title.endsWith('is none')) expect(rules).not.toContain(moduleState);
    else expect(rules).toContain(moduleState);
  });

  it.each(forbidden)('%s', title => {
    expect(broken[all.findIndex(([other]) => other === title)]).toContain(boundary);
  });

  it.each(allowed)('%s', title => {
    expect(broken[all.findIndex(([other]) => other === title)]).not.toContain(boundary);
  });
});

describe('The quick lint', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'tessellate-circles-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** What the workspace's rules say of a folder with these files. */
  async function problemsIn(files: Record<string, string>): Promise<string> {
    for (const [name, code] of Object.entries(files)) await writeFile(path.join(folder, name), code);
    const args = ['node_modules/oxlint/bin/oxlint', '-c', '.oxlintrc.json', folder];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    return text(child.stdout);
  }

  it('refuses circles of imports, also across files', async () => {
    const said = await problemsIn({
      'chicken.ts': `import { egg } from './egg';\nexport const chicken = () => egg();\n`,
      'egg.ts': `import { shell } from './shell';\nexport const egg = () => shell();\n`,
      'shell.ts': `import { chicken } from './chicken';\nexport const shell = () => chicken();\n`,
    });
    expect(said).toContain('import(no-cycle)');
  });

  it('refuses circles in which only types are imported', async () => {
    const said = await problemsIn({
      'chicken.ts': `import type { Egg } from './egg';\nexport interface Chicken {\n  lays: Egg;\n}\n`,
      'egg.ts': `import { type Chicken } from './chicken';\nexport interface Egg {\n  hatches: Chicken;\n}\n`,
    });
    expect(said).toContain('import(no-cycle)');
  });

  it('refuses a promise that nobody waits for, and one where nobody would', async () => {
    const said = await problemsIn({
      'floating.ts': `export const save = async () => {};\nsave();\n`,
      'misused.ts': `declare function later(act: () => void): void;\nlater(async () => {});\n`,
    });
    expect(said).toContain('typescript(no-floating-promises)');
    expect(said).toContain('typescript(no-misused-promises)');
  });

  it('says nothing where nothing is wrong', async () => {
    const said = await problemsIn({
      'chicken.ts': `import type { Egg } from './egg';\nexport interface Chicken {\n  lays: Egg;\n}\n`,
      'egg.ts': `export interface Egg {\n  weight: number;\n}\n`,
    });
    expect(said).toContain('Found 0 warnings and 0 errors.');
  });
});
