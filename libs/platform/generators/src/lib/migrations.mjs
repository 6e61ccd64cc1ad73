import { visitNotIgnoredFiles } from '@nx/devkit';
import { textOf } from './edit.mjs';

/** Later than every migration that there is, by which their order is known. @param {import('@nx/devkit').Tree} tree */
export function freshTimestamp(tree) {
  let latest = 0;
  visitNotIgnoredFiles(tree, 'libs', file => {
    const found = file.endsWith('.migration.ts') && /class \w+?(\d{13}) implements/.exec(textOf(tree, file));
    if (found) latest = Math.max(latest, Number(found[1]));
  });
  return Math.max(Date.now(), latest + 100);
}
