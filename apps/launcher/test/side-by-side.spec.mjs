import { describe, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { sideBySide } from '../src/lib/side-by-side.mjs';

describe('Works side by side', () => {
  it('begin in their order as places become free, and are read one after another', async () => {
    /** @type {string[]} */
    const begun = [];
    /** @type {Record<string, () => void>} */
    const end = {};
    const work = (/** @type {string} */ name) => async (/** @type {(line: string) => void} */ say) => {
      begun.push(name);
      say(`${name} begins`);
      await new Promise(resolve => (end[name] = () => resolve(undefined)));
      say(`${name} ends`);
      return name;
    };
    const works = sideBySide([work('lint'), work('format'), work('sql')], 2);
    await turn();
    expect(begun).toEqual(['lint', 'format']);
    end['format']?.();
    await turn();
    expect(begun).toEqual(['lint', 'format', 'sql']);
    end['sql']?.();
    end['lint']?.();

    /** @type {string[]} */
    const read = [];
    for (const { read: all } of works) read.push(`= ${await all(line => read.push(line))}`);
    expect(read).toEqual([
      ...['lint begins', 'lint ends', '= lint'],
      ...['format begins', 'format ends', '= format'],
      ...['sql begins', 'sql ends', '= sql'],
    ]);
  });

  it('that break tell only whoever reads them, and leave their place to the next', async () => {
    const [broken, sound] = sideBySide([() => Promise.reject(new Error('No compiler.')), async () => 'sound'], 1);
    expect(await sound?.read(() => {})).toBe('sound');
    await expect(broken?.read(() => {})).rejects.toThrow('No compiler.');
  });
});
