export { startPostgres } from './server.mjs';
export { createDatabase, dropDatabase, databaseUrl } from './databases.mjs';
export { startTestCluster } from './test-cluster.mjs';
export { workerDatabaseUrl } from './worker-database.mjs';
export { PostgresStartError } from './errors.mjs';

/** @typedef {import('./server.mjs').RunningPostgres} RunningPostgres */
