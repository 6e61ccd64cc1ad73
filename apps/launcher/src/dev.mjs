import './lib/check-node.mjs';

// Loaded only after the check: what follows uses syntax that an old Node cannot read, as it could not read `await` here.
void import('./commands/dev.mjs');
