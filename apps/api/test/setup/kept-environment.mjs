import { TestEnvironment } from 'jest-environment-node';

/** What Circus adds to for each file, and would find there again. */
const EVENT_HANDLERS = Symbol.for('EVENT_HANDLERS');

/** @type {Map<string, KeptEnvironment>} by group of tests */
const kept = new Map();

/** One for all files that a worker runs, so that the server's modules can be kept; see keep-modules.mjs. */
export default class KeptEnvironment extends TestEnvironment {
  constructor(config, context) {
    const before = kept.get(config.projectConfig.id);
    if (before) return before;
    super(config, context);
    kept.set(config.projectConfig.id, this);
  }

  async teardown() {
    delete this.global[EVENT_HANDLERS];
  }
}
