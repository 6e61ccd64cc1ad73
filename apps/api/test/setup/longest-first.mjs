import Sequencer from '@jest/test-sequencer';

/** What takes long whatever its size: at the end it would keep one worker busy while the others have nothing left to do. */
const LONGEST = [
  'libs/platform/generators/src/generators.spec.mjs',
  'apps/api/test/access/hostile-inputs.e2e-spec.ts',
  'apps/api/test/server/write-limits.e2e-spec.ts',
  'libs/platform/tests/src/pictures.e2e-spec.ts',
  'apps/api/test/access/foreign-ids.e2e-spec.ts',
];

/** Those that share modules follow each other, and the shortest come at the end. */
const GROUPS = ['built', 'database', 'node', 'jsdom'];

/** Larger files before smaller ones, as ever, within these. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = new Map(super.sort(tests).map(test => [test, this.rankOf(test)]));
    return [...rank.keys()].sort((a, b) => rank.get(a) - rank.get(b));
  }

  rankOf(test) {
    if (this.hasFailed(test)) return 0;
    const { displayName } = test.context.config;
    const long = LONGEST.findIndex(file => test.path.endsWith(file));
    return 1 + (long >= 0 ? long : LONGEST.length + GROUPS.indexOf(displayName.name));
  }
}
