import 'reflect-metadata';
import { dataSourceOptions } from '@tessellate/api-kernel';
import { DataSource } from 'typeorm';
import { entities, migrations } from './domains';

/** `node migrate.js`: brings the database of DATABASE_URL to the newest schema. Exits 1 with one line when it cannot. */
async function main(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is not set. Expected postgres://user:password@host:port/database');
  const dataSource = new DataSource(dataSourceOptions({ url, poolSize: 2, entities, migrations }));
  await dataSource.initialize();
  try {
    const done = await dataSource.runMigrations();
    console.log(done.length === 0 ? 'The database is up to date.' : `Applied ${done.length} migrations.`);
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: Error) => {
  console.error(`Migrating the database failed: ${error.message}`);
  process.exit(1);
});
