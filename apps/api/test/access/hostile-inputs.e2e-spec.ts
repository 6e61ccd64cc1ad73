import { GraphQLSchemaHost } from '@nestjs/graphql';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type GraphQLField, type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { HOSTILE_TEXTS, hostileValues } from './hostile-values';
import { callerOf, type HostileWorld, hostileWorld } from './hostile-world';
import { selectionOf } from './minimal-operation';
import { documentOf, type Operation, operationsOf, lateness, placesIn, setAt, SoundArguments } from './sound-operation';

/** Texts that no scalar cleans, and why not. */
const BARE_STRINGS: Readonly<Record<string, string>> = {
  'AcceptInvitationInput.password': 'a password may hold anything and is only ever hashed',
  'ImportFileInput.file': 'bytes in base64, read by the importer',
  'ImportApplicationsInput.file': 'bytes in base64, read by the importer',
};
/** Arguments keep `String`, so that documents of older clients stay valid: these names are cleaned by a pipe or decoded. */
const CLEANED_ARGUMENTS = new Set(['query', 'token', 'key', 'prefix', 'slug', 'hub', 'after', 'before']);

/** Thousands of calls, on a machine that may have other things to do. */
const LONG = 300_000;

/** Which query leads to objects that have lists with arguments of their own. */
const HOSTS: Readonly<Record<string, string>> = { Thread: 'thread', BoardGroup: 'recruitingGroup' };

/** Such as `fields.Give the step a title`, `input.title: …`, `$input …`, `days must be …`, `each value in …`. */
const BEGINS_WITH_PATH = /^(\$\w|\w+(\.\w+)+|[a-z]\w*(\.| must | should | may )|Variable |each value )/;

describe('input that nobody means', () => {
  let app: TestApp;
  let world: HostileWorld;
  let sounds: SoundArguments;
  let schema: GraphQLSchema;
  let operations: Operation[];
  const routes: { method: string; url: string }[] = [];

  beforeAll(async () => {
    app = await startTestApp({}, nest => {
      nest
        .getHttpAdapter()
        .getInstance()
        .addHook('onRoute', (route: { method: string | string[]; url: string }) => {
          for (const method of [route.method].flat()) routes.push({ method, url: route.url });
        });
    });
    schema = app.app.get(GraphQLSchemaHost).schema;
    operations = operationsOf(schema).sort((a, b) => lateness(a) - lateness(b));
    world = await hostileWorld(app);
    sounds = new SoundArguments(world.known);
  });

  afterAll(() => app.close());

  it('has a scalar of its kind for every text that is sent, or a reason why not', () => {
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          if (String(getNamedType(field.type)) === 'String' && !BARE_STRINGS[`${type.name}.${field.name}`])
            bare.push(`${type.name}.${field.name}`);
      if ('getFields' in type && !isInputObjectType(type) && !type.name.startsWith('__'))
        for (const field of Object.values(type.getFields()) as GraphQLField<unknown, unknown>[])
          for (const argument of field.args ?? [])
            if (String(getNamedType(argument.type)) === 'String' && !CLEANED_ARGUMENTS.has(argument.name))
              bare.push(`${type.name}.${field.name}(${argument.name})`);
    }
    expect(bare).toEqual([]);
  });

  it(
    'is refused in words or cleaned by every operation of the schema, never answered with a failure of ours',
    async () => {
      const wrong = new Set<string>();
      for (const operation of operations) {
        const client = callerOf(operation.field.name, world);
        const calls = [...callsOf(operation)];

        await inSlices(calls, async call => {
          const problem = await problemOf(client, call.query, call.variables);
          if (problem) wrong.add(`${operation.field.name} ${call.path}: ${problem}`);
        });
      }
      expect([...wrong]).toEqual([]);
    },
    LONG,
  );

  it(
    'is refused or cleaned by lists inside of objects',
    async () => {
      const wrong = new Set<string>();
      for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || /^(Query|Mutation|__.*)$/.test(type.name)) continue;
        for (const field of Object.values(type.getFields()).filter(({ args }) => args.length > 0)) {
          const host = HOSTS[type.name];
          if (!host) throw new Error(`Say in HOSTS which query leads to a ${type.name}.`);
          for (const arg of field.args)
            for (const { path, type: inputType, name } of placesIn(arg))
              for (const value of hostileValues(inputType, name)) {
                const variables: Record<string, unknown> = { id: world.known[`${host}.id`] };
                setAt(variables, path, value);
                const query = `query ($id: UUID!, $${arg.name}: ${String(arg.type)}) { ${host}(id: $id) { ${field.name}(${arg.name}: $${arg.name})${selectionOf(field.type)} } }`;
                const problem = await problemOf(world.lead, query, variables);
                if (problem) wrong.add(`${type.name}.${field.name} ${path.join('.')}: ${problem}`);
              }
        }
      }
      expect([...wrong]).toEqual([]);
    },
    LONG,
  );

  it(
    'is refused or cleaned by every address of the server',
    async () => {
      const wrong = new Set<string>();
      const see = async (what: string, answer: Promise<Response>) => {
        const response = await answer;
        const text = await response.text();
        const message = /^\{/.test(text) ? ((JSON.parse(text) as { message?: string }).message ?? '') : '';
        if (response.status >= 500 || BEGINS_WITH_PATH.test(message))
          wrong.add(`${what.slice(0, 100)}: ${response.status} ${text.slice(0, 80)}`);
      };
      const asks = routes
        .filter(route => !/graphql|sign-out|^\*$/.test(route.url))
        .flatMap(route =>
          route.method === 'GET' ? getsOf(route.url) : route.method === 'POST' ? postsOf(route.url) : [],
        );
      await inSlices(asks, ([what, ask]) => see(what, ask()));
      expect([...wrong]).toEqual([]);
    },
    LONG,
  );

  const PATHS = [
    ...HOSTILE_TEXTS.slice(1).map(inAddress),
    '%',
    '%ed%a0%80',
    '%00',
    'x%00.png',
    '..%2f..%2fetc%2fpasswd',
  ];
  const PARAMETERS = ['token', 'q', 'w', 'to', 'search', 'states', 'committed', 'on', 'group', 'x%00'];

  function getsOf(url: string): [string, () => Promise<Response>][] {
    const sound = url.replace(/:\w+|\*/g, String(world.known['workGroupId']));
    return [
      ...(/[:*]/.test(url) ? PATHS.map(value => url.replace(/:\w+|\*/g, value)) : [url]),
      ...PARAMETERS.flatMap(name => PATHS.slice(0, 3).map(value => `${sound}?${name}=${value}&${name}=x`)),
    ].map(address => [`GET ${address}`, () => world.lead.get(address)]);
  }

  function postsOf(url: string): [string, () => Promise<Response>][] {
    const sound = { name: 'Ada King', email: 'ada@school.example', password: 'three blind mice', token: 'x' };
    const bodies: unknown[] = [null, 5, 'x', [], {}];
    for (const name of ['name', 'email', 'password', 'currentPassword', 'token'])
      for (const value of [...HOSTILE_TEXTS, null, 5, {}, [], true]) bodies.push({ ...sound, [name]: value });
    return bodies.map((body, n) => {
      const address = `${url.replace(/:\w+/g, 'x')}?token=${PATHS[n % PATHS.length]}`;
      return [`POST ${address} ${JSON.stringify(body)}`, () => app.visitor.post(address, body)];
    });
  }

  /** Every input of the operation in turn with every hostile value, the others as they should be. */
  function* callsOf(operation: Operation) {
    const query = documentOf(operation);
    const sound = () => sounds.of(operation);
    yield { path: '', query, variables: sound() };
    for (const arg of operation.field.args)
      for (const { path, type, name } of placesIn(arg))
        for (const value of hostileValues(type, name)) {
          const variables = sound();
          setAt(variables, path, value);
          yield { path: path.join('.'), query, variables };
        }
  }
});

/** Several together, so that the server is busy; not all, so that its connections are not waited for. */
async function inSlices<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += 8) await Promise.all(all.slice(from, from + 8).map(work));
}

/** As it may stand in an address: addresses hold no half characters, and servers cut long ones. */
function inAddress(text: string): string {
  return encodeURIComponent(text.slice(0, 1_500).replace(/\p{Cs}/gu, ''));
}

/** What is wrong with the answer, or null. */
async function problemOf(client: TestClient, query: string, variables: object): Promise<string | null> {
  const response = await client.post('/graphql', { query, variables });
  const { errors = [] } = (await response.json()) as {
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  if (response.status >= 500) return `HTTP ${response.status}`;
  for (const { message, extensions } of errors) {
    if (!extensions?.code || extensions.code === 'INTERNAL') return `INTERNAL`;
    if (BEGINS_WITH_PATH.test(message)) return `“${message.slice(0, 120)}”`;
  }
  return null;
}
