import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { apiNodeOptions } from '../src/lib/paths.mjs';

describe('The server', () => {
  it('is run by the image, and measured by the benchmark, with the options of Node that npm start gives it', async () => {
    const image = await readFile('docker/Dockerfile', 'utf8');
    expect(image).toContain(
      `CMD ${JSON.stringify(['node', ...apiNodeOptions, 'dist/apps/api/main.js']).replaceAll(',', ', ')}`,
    );
    const bench = await readFile('apps/load/src/bench.ts', 'utf8');
    expect(bench).toContain(`const NODE_OPTIONS = [${apiNodeOptions.map(option => `'${option}'`).join(', ')}];`);
  });
});
