import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { isObjectType } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A field of a resolver, with its parameters. */
const FIELD = /@ResolveField\([^\n]*(?:\n {4}[^\n]*)*?(?:\n {2}\}?\))?\s+(?:async )?(\w+)\(([\s\S]*?)\)(?::[^{]*)? \{/g;

describe('A field that takes only its parent and the context', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await startTestApp();
  });
  afterAll(() => server.close());

  const fields = readdirSync('libs', { recursive: true, encoding: 'utf8' })
    .filter(file => /\/api(-\w+)?\/src\/.*resolver\.ts$/.test(file) && !file.includes('node_modules'))
    .flatMap(file =>
      [...readFileSync(path.join('libs', file), 'utf8').matchAll(FIELD)].map(([, name = '', parameters = '']) => ({
        at: `${file}: ${name}`,
        name,
        parameters,
      })),
    );
  const plain = fields.filter(({ parameters }) => !parameters.includes('@'));

  it('has no parameter decorators, for which Nest would put its pipeline around hundreds of calls a page', () => {
    expect(plain.length).toBeGreaterThan(90);
    const slow = fields.filter(({ parameters }) => parameters.includes('@') && !/@(Args|Info)\(/.test(parameters));
    expect(slow.map(({ at }) => at)).toEqual([]);
  });

  it('is called by Nest as it stands (seen in @nestjs/graphql 14.0.3: canUseFastFieldResolver)', () => {
    const { schema } = server.app.get(GraphQLSchemaHost);
    const direct = Object.values(schema.getTypeMap()).flatMap(type =>
      isObjectType(type)
        ? Object.values(type.getFields()).flatMap(({ resolve }) => resolve?.name.replace(/^(bound )+/, 'bound ') ?? [])
        : [],
    );
    expect(plain.filter(({ name }) => !direct.includes(`bound ${name}`)).map(({ at }) => at)).toEqual([]);
  });
});
