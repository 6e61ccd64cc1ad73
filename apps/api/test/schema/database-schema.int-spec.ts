import { dataSourceOptions } from '@tessellate/api-kernel';
import { workerDatabaseUrl } from '@tessellate/embedded-postgres';
import { DataSource } from 'typeorm';
import { entities, migrations } from '../../src/domains';

describe('database schema', () => {
  let dataSource: DataSource;

  beforeAll(async () => {
    dataSource = await new DataSource(
      dataSourceOptions({ url: await workerDatabaseUrl(), entities, migrations }),
    ).initialize();
  });

  afterAll(() => dataSource.destroy());

  it('is what the entities say after all migrations', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('has no migration left to run', async () => {
    expect(await dataSource.showMigrations()).toBe(false);
  });
});
