import './lib/check-node.mjs';

// Loaded only after the check: what follows uses syntax that an old Node cannot read.
import('./commands/build.mjs');
