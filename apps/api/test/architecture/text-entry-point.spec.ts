import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  GraphQLString,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a kind of folder that have a word in them. */
function filesWith(word: RegExp, folders: string[]): string[] {
  return folders
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => path.posix.join(folder, file)),
    )
    .filter(file => /\.tsx?$/.test(file) && !/node_modules|spec\.tsx?$/.test(file))
    .filter(file => word.test(readFileSync(file, 'utf8')));
}

describe('Text from people', () => {
  it('has one entry point: nothing else on the server reads, checks or renders a document from outside', () => {
    const server = ['apps/api/src', 'prisma-seed', ...readdirSync('libs').map(domain => `libs/${domain}`)];
    const inside = filesWith(/\b(acceptText|acceptDocument|parseDocument)\b/, server).filter(
      file => !file.startsWith('libs/platform/rich-text/src/'),
    );
    const folder = 'libs/platform/api-kernel/src/rich-text/';
    expect(inside.sort()).toEqual(
      ['accept-document.ts', 'render-worker.ts', 'rich-text.service.ts'].map(f => folder + f),
    );
  });

  it('of one line comes in by scalars that clean it: plain strings are what nobody writes for others to read', () => {
    const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
    const isString = (type: GraphQLInputType): boolean => getNamedType(type) === GraphQLString;
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const fields = inputs.flatMap(input =>
      Object.values(input.getFields()).flatMap(field => (isString(field.type) ? [`${input.name}.${field.name}`] : [])),
    );
    expect(fields).toEqual(['AcceptInvitationInput.password', 'ImportApplicationsInput.file', 'ImportFileInput.file']);
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const args = types.flatMap(type =>
      Object.values(type.getFields()).flatMap(field =>
        field.args.filter(arg => isString(arg.type)).map(arg => arg.name),
      ),
    );
    expect([...new Set(args)].sort()).toEqual(['after', 'before', 'hub', 'key', 'prefix', 'query', 'slug', 'token']);
  });

  it('is an e-mail address by one rule alone', () => {
    const folders = ['apps/api/src', 'apps/web/src', ...readdirSync('libs').map(domain => `libs/${domain}`)];
    // Another rule is a pattern with an @ and a dot after it, or a library's.
    const rules = filesWith(/z\.email\(|\.email\('|@IsEmail|isEmail\b|\/[^/\n]*[+*)\]]@[^/\n]*\\\.[^/\n]*\//, folders);
    expect(rules.sort()).toEqual([
      'libs/platform/contract/src/email-address.ts',
      // Finds what becomes a link while one types; no rule for an address.
      'libs/platform/rich-text/src/typing.ts',
    ]);
  });
});
