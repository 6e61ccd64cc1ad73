import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

const nx = createRequire(path.resolve('package.json')).resolve('nx/bin/nx');

/** The packages whose tests `npx nx affected -t test` runs after a change of this file. */
async function testedAfter(file: string): Promise<string[]> {
  const args = [nx, 'show', 'projects', '--affected', `--files=${file}`, '--with-target=test', '--json'];
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NX_DAEMON: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    NX_NO_CLOUD: 'true',
  };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return (JSON.parse(stdout) as string[]).sort();
}

describe('Tests that a change concerns', () => {
  it('are those of its own package and of the browser, when a screen changes', async () => {
    expect(await testedAfter('libs/tasks/web/src/finding-card.tsx')).toEqual([
      '@tessellate/tasks-web',
      '@tessellate/web',
    ]);
  });

  it('are not those of another domain, when a service of the server changes', async () => {
    const tested = await testedAfter('libs/tasks/api/src/task.queries.ts');
    expect(tested).toEqual(expect.arrayContaining(['@tessellate/tasks-tests', '@tessellate/api']));
    expect(tested).not.toContain('@tessellate/recruiting-tests');
    expect(tested).not.toContain('@tessellate/web');
  });
});
