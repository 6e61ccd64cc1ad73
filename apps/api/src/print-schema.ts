import 'reflect-metadata';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { loadConfig } from '@tessellate/api-kernel';
import { printSchema } from 'graphql';
import { writeFile } from 'node:fs/promises';
import { createApp } from './app';

/** `node print-schema.js FILE`: writes the GraphQL schema. Needs a database to start against, but reads nothing from it. */
async function main(): Promise<void> {
  const file = process.argv[2];
  if (!file) throw new Error('Name the file to write: node print-schema.js apps/api/schema.graphql');
  const app = await createApp({ ...loadConfig(process.env), logLevel: 'error' });
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  await writeFile(file, `# Written by npm run codegen. Do not edit.\n\n${printSchema(schema)}\n`);
  await app.close();
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.stack ?? error.message);
    process.exit(1);
  },
);
