import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { randomUUID } from 'node:crypto';
import { GOOD_PASSWORD, signInWith } from '@tessellate/identity-tests/support';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { Recruiting } from './places-support';

const PREVIEW = `query ($input: ImportFileInput!) { importPreview(input: $input) {
  encoding ignoredColumns fingerprint rows { line outcome name email school asksHeadteacher problems { column message } } } }`;
const IMPORT = `mutation ($input: ImportApplicationsInput!) { importApplications(input: $input) { added group { placesTaken } } }`;

describe('lists of applications', () => {
  let server: TestApp;
  let hub: Recruiting;

  beforeAll(async () => {
    server = await startTestApp();
  });

  beforeEach(async () => {
    hub = await Recruiting.of(server, 2);
  });

  afterAll(() => server.close());

  const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
  const list = (...lines: string[]) => ['Name,E-mail,School URN,Role', ...lines].join('\r\n');
  const committed = (...lines: string[]) =>
    ['Name,E-mail,School URN,Role,Commitment confirmed', ...lines.map(text => `${text},yes`)].join('\r\n');
  const line = (name: string, email: string, role = 'Head of department') =>
    `${name},${email},${hub.schoolUrn},${role}`;
  const input = (file: string | Buffer, more: object = {}) => ({
    workGroupId: hub.groupId,
    file: base64(file),
    ...more,
  });
  const preview = async (file: string | Buffer, more: object = {}) =>
    (await hub.manager.gql(PREVIEW, { input: input(file, more) })).importPreview;
  const refusal = async (file: string | Buffer) => {
    const { errors } = await hub.manager.ask(PREVIEW, { input: input(file) });
    return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message ?? '' };
  };
  const confirm = (file: string, fingerprint: string, more: object = {}) =>
    hub.manager.ask(IMPORT, { input: { mutationId: randomUUID(), ...input(file, { fingerprint, ...more }) } });

  it('says line by line what will happen, and writes nothing before it is confirmed', async () => {
    await hub.apply({ email: 'known@school.example' });
    const file = committed(
      line('Ada Lock', 'ada@school.example'),
      line('Known', 'KNOWN@school.example'),
      line('"Two\r\nlines"', 'two@school.example'),
      line('Ada again', 'ada@school.example'),
      line('Third', 'third@school.example'),
    );
    const { rows, fingerprint } = await preview(file, { approve: true });
    expect(rows.map(({ line: at, outcome }: { line: number; outcome: string }) => [at, outcome])).toEqual([
      [2, 'PLACED'],
      [3, 'DUPLICATE'],
      [4, 'PLACED'],
      [6, 'DUPLICATE'],
      [7, 'WAITLISTED'],
    ]);
    expect(await hub.board()).toHaveLength(1);
    const { data } = await confirm(file, fingerprint, { approve: true });
    expect(data!.importApplications).toEqual({ added: 3, group: { placesTaken: 2 } });
    expect(await hub.states()).toMatchObject({ 'Ada Lock': 'PLACED', Third: 'WAITLISTED' });
    expect(await hub.mailTo('third@school.example')).toHaveLength(1);
  });

  it('approves nobody against the rule: who is not confirmed stays open for the headteacher, and the preview says so', async () => {
    const file = [
      'Name,E-mail,School URN,Role,Headteacher e-mail,Commitment confirmed',
      `${line('Ada', 'ada.rule@school.example')},head.rule@school.example,no`,
      `${line('Ben', 'ben.rule@school.example')},,yes`,
    ].join('\r\n');
    const { rows, fingerprint } = await preview(file, { approve: true });
    expect(rows).toMatchObject([{ outcome: 'AWAITS_HEADTEACHER', asksHeadteacher: true }, { outcome: 'PLACED' }]);
    await confirm(file, fingerprint, { approve: true });
    expect(await hub.states()).toEqual({ Ada: 'AWAITING_HUB', Ben: 'PLACED' });
    expect(await hub.mailTo('head.rule@school.example')).toHaveLength(1);
  });

  it('adds them awaiting the hub unless they are to be approved', async () => {
    const file = list(line('Ada Lock', 'quiet@school.example'));
    const { rows, fingerprint } = await preview(file);
    expect(rows[0].outcome).toBe('NEW');
    await confirm(file, fingerprint);
    expect(await hub.states()).toEqual({ 'Ada Lock': 'AWAITING_HUB' });
    expect(await hub.mailTo('quiet@school.example')).toEqual([]);
  });

  it('asks the headteachers who have not confirmed yet, once, and says so beforehand', async () => {
    const head = (name: string, email: string, headteacher: string, committed: string) =>
      `${line(name, email)},${headteacher},${committed}`;
    const file = [
      'Name,E-mail,School URN,Role,Headteacher e-mail,Commitment confirmed',
      head('Ada', 'ada@school.example', 'head.ada@school.example', 'no'),
      head('Ben', 'ben@school.example', 'head.ben@school.example', 'yes'),
      head('Cy', 'cy@school.example', '', ''),
    ].join('\r\n');
    const { rows, fingerprint } = await preview(file);
    expect(rows.map(({ asksHeadteacher }: { asksHeadteacher: boolean }) => asksHeadteacher)).toEqual([
      true,
      false,
      false,
    ]);
    expect(await hub.mailTo('head.ada@school.example')).toEqual([]);
    const variables = { input: { mutationId: randomUUID(), ...input(file, { fingerprint }) } };
    await hub.manager.gql(IMPORT, variables);
    await hub.manager.gql(IMPORT, variables);
    const letters = await hub.mailTo('head.ada@school.example');
    expect(letters).toHaveLength(1);
    expect(letters[0]!.text).toMatch(/^Dear headteacher,/);
    expect(letters[0]!.text).toContain('/commitment#');
    expect(await hub.mailTo('head.ben@school.example')).toEqual([]);
  });

  it('names line and column of what is wrong, and imports nothing at all while anything is', async () => {
    const file = list(
      line('Ada Lock', 'ada@school.example'),
      line('=cmd|calc', 'no address', 'Prospective head of department'),
      `Ben,ben@school.example,999999999,Head of department`,
      'Cy,cy@school.example,123456,Head of department,surplus',
    );
    const { rows, fingerprint } = await preview(file);
    expect(rows[0].problems).toEqual([]);
    expect(rows[1].problems.map(({ column }: { column: string }) => column).sort()).toEqual(['E-mail', 'Name', 'Role']);
    expect(rows[1].problems.find(({ column }: { column: string }) => column === 'Name').message).toContain('formula');
    expect(rows[2].problems[0].column).toBe('School URN');
    expect(rows[3].problems[0]).toMatchObject({ column: null, message: expect.stringContaining('5 values') });
    const { errors } = await confirm(file, fingerprint);
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
      message: expect.stringContaining('line 3'),
    });
    expect(await hub.board()).toEqual([]);
  });

  it('imports nothing when something else would happen than was shown', async () => {
    const file = list(line('Ada', 'ada@school.example'), line('Ben', 'ben@school.example'));
    const { fingerprint } = await preview(file);
    await hub.apply({ email: 'ben@school.example' });
    expect((await confirm(file, fingerprint)).errors?.[0]?.extensions.code).toBe('STALE');
    expect(await hub.board()).toHaveLength(1);
  });

  it('happens once when the confirmation arrives twice', async () => {
    const file = list(line('Ada', 'ada@school.example'));
    const { fingerprint } = await preview(file);
    const variables = { input: { mutationId: randomUUID(), ...input(file, { fingerprint }) } };
    await hub.manager.gql(IMPORT, variables);
    expect((await hub.manager.gql(IMPORT, variables)).importApplications.added).toBe(1);
    expect(await hub.board()).toHaveLength(1);
  });

  it.each([
    ['UTF-8', 'utf8', 'UTF-8'],
    ['Windows-1252', 'latin1', 'Windows-1252'],
  ] as const)('reads accents from %s', async (_, encoding, name) => {
    const file = Buffer.from(list(line('Zoë Müller', 'zoe@school.example')), encoding);
    expect(await preview(file)).toMatchObject({ encoding: name, rows: [{ name: 'Zoë Müller' }] });
  });

  it('reads UTF-16 with either end first or without its mark, which spreadsheets call Unicode text, separated by tabs', async () => {
    const text = `\ufeff${list(line('Zoë Müller', 'zoe@school.example')).replaceAll(',', '\t')}`;
    const little = Buffer.from(text, 'utf16le');
    for (const file of [little, Buffer.from(little).swap16(), little.subarray(2)])
      expect(await preview(file)).toMatchObject({ encoding: 'UTF-16', rows: [{ name: 'Zoë Müller', outcome: 'NEW' }] });
  });

  it('reads the line with which Excel names its separator, and counts it', async () => {
    const file = `sep=;\r\nName;E-mail;School URN;Role\r\nKing, Ada;ada@school.example;${hub.schoolUrn};Head of department`;
    expect(await preview(file)).toMatchObject({ rows: [{ line: 3, name: 'King, Ada', outcome: 'NEW' }] });
    for (const again of ['sep=;;;;', 'SEP = ;', '"sep=,";;;'])
      expect(await preview(file.replace('sep=;', again))).toMatchObject({ rows: [{ line: 3, name: 'King, Ada' }] });
    expect(await preview(file.replaceAll('\r\n', '\r'))).toMatchObject({ rows: [{ line: 3, name: 'King, Ada' }] });
  });

  it.each([
    ['114580.0', (urn: number) => `${urn}.0`],
    ['a number with a comma', (urn: number) => `"${urn},00"`],
    ['text with its apostrophe', (urn: number) => `'${urn}`],
  ])('understands a URN written as %s', async (_, written) => {
    const file = list(`Ada,ada@school.example,${written(hub.schoolUrn)},Head of department`);
    expect(await preview(file)).toMatchObject({ rows: [{ outcome: 'NEW', problems: [] }] });
  });

  it.each([
    '114580.5',
    '1.23456E+05',
    '-114580',
    '99999999999',
    '1e400',
    'URN 114580',
    '１１４５８０',
    'NaN',
    'x'.repeat(30),
  ])('names the line of a URN that is none, %s, once', async urn => {
    const { rows } = await preview(list(`Ada,ada@school.example,${urn},Head of department`));
    expect(rows).toMatchObject([{ line: 2, outcome: 'ERROR', problems: [{ column: 'School URN' }] }]);
  });

  it('names the line of a commitment on a day that is still to come', async () => {
    const file = `${committed(line('Ada', 'ada@school.example'))}`.replace(/yes$/, '27/11/2199');
    expect((await preview(file)).rows).toMatchObject([{ line: 2, problems: [{ column: 'Commitment confirmed' }] }]);
  });

  it('keeps a quotation mark inside of a value, and names the line of one that tears the list', async () => {
    const file = list(
      line('Sean "Shay" O’Brien', 'sean@school.example'),
      line('"Ada', 'ada@school.example'),
      '"Ben",x',
    );
    const { rows } = await preview(file);
    expect(rows[0]).toMatchObject({ name: 'Sean "Shay" O’Brien', problems: [] });
    expect(rows[1]).toMatchObject({ line: 3, outcome: 'ERROR' });
  });

  it.each(['yes', '2026-11-27', '2026-11-27 13:30', '27/11/2026 13:30', 'Fri 27 Nov 2026'])(
    'takes %j for a commitment that was confirmed',
    async confirmed => {
      const file = `${list(`${line('Ada', 'ada@school.example')},head@school.example,${confirmed}`)}`.replace(
        'Role',
        'Role,Headteacher e-mail,Commitment confirmed',
      );
      expect(await preview(file)).toMatchObject({ rows: [{ problems: [], asksHeadteacher: false }] });
    },
  );

  it.each([
    'k,l@school.example',
    'p(work)@school.example',
    'siân.prys@school.example',
    'a&b@school.example',
    'sean.o’brien@school.example',
    'm..n@school.example',
    'mailto:g@school.example',
    'x@bücher.example',
    'x@school.example.',
  ])('refuses the address %s, with its line', async email => {
    const { rows } = await preview(list(line('Ada', 'ada@school.example'), line('Ben', `"${email}"`)));
    expect(rows[1]).toMatchObject({ line: 3, outcome: 'ERROR', problems: [{ column: 'E-mail' }] });
  });

  it('takes an address with an apostrophe, whose owner then makes an account and signs in', async () => {
    const email = `sean.o'brien.${randomUUID().slice(0, 8)}@school.example`;
    const file = ['Name,E-mail,School URN,Role,Commitment confirmed', `${line("Sean O'Brien", email)},yes`].join(
      '\r\n',
    );
    const { fingerprint } = await preview(file, { approve: true });
    await confirm(file, fingerprint, { approve: true });
    const { id } = (await hub.board())[0]!;
    const input = {
      mutationId: randomUUID(),
      token: hub.token('invitation', id),
      name: 'Sean',
      password: GOOD_PASSWORD,
    };
    await server.visitor.gql(
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }',
      {
        input,
      },
    );
    expect((await (await signInWith(server, email, GOOD_PASSWORD)).gql('{ viewer { email } }')).viewer.email).toBe(
      email,
    );
  });

  it('reads semicolons, empty lines, a byte order mark and headings in any case; unknown columns are named', async () => {
    const file = `\ufeffname;E-MAIL;School urn;ROLE;Shoe size\r\n\r\nAda;ada@school.example;${hub.schoolUrn};Subject leader;7\r\n;;;;\r\n`;
    expect(await preview(file)).toMatchObject({ ignoredColumns: ['Shoe size'], rows: [{ line: 3, outcome: 'NEW' }] });
  });

  it('finds the headings below a title, and counts its lines', async () => {
    const title = 'Secondary Subject Leadership, as of 27 Nov 2026,,,\r\n,,,\r\n"Sussex\nand Kent"\r\n';
    const file = `${title}${list(line('Ada', 'ada@school.example'))}`;
    for (const given of [file, file.replaceAll(',', ';'), `sep=,\r\n${file}`])
      expect(await preview(given)).toMatchObject({
        ignoredColumns: [],
        rows: [{ line: given.startsWith('sep') ? 7 : 6, name: 'Ada', outcome: 'NEW', problems: [] }],
      });
  });

  it.each<[string, string | Buffer, string, string]>([
    ['missing columns', 'Name,E-mail\r\nAda,ada@school.example', 'INVALID_INPUT', 'School URN, Role'],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004 rest'), 'INVALID_INPUT', 'spreadsheet'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'INVALID_INPUT', 'not a text file'],
    [
      'a zero in a UTF-16 list',
      Buffer.from('\ufeffName,E-mail,School URN,Role,Reference\r\nAda,a@b.example,1,x,\0', 'utf16le'),
      'INVALID_INPUT',
      'not a text file',
    ],
    ['nothing', '', 'INVALID_INPUT', 'empty'],
    ['only headings', 'Name,E-mail,School URN,Role', 'INVALID_INPUT', 'no lines'],
    [
      'an open quotation mark',
      'Name,E-mail,School URN,Role\r\n"Ada,a@b.example,1,x',
      'INVALID_INPUT',
      'quotation mark on line 2',
    ],
    ['too many lines', `Name,E-mail,School URN,Role${'\r\na,b,c,d'.repeat(501)}`, 'TOO_LARGE', '501 lines'],
  ])('refuses %s with what to do', async (_, file, code, words) => {
    const answer = await refusal(file);
    expect(answer).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  it('refuses a file that is too large before it is read', async () => {
    const { message } = await refusal('x'.repeat(600 * 1024));
    expect(message).toContain('larger than 512 KB');
  });

  it('offers a template that it reads itself', async () => {
    const template = await (await server.visitor.get('/api/recruiting/template.csv')).text();
    const filled = template.replace('123456', String(hub.schoolUrn));
    expect(await preview(filled)).toMatchObject({ ignoredColumns: [], rows: [{ outcome: 'NEW', problems: [] }] });
  });

  it('takes its own export back without an error or a change, whatever became of the applications', async () => {
    await hub.apply({ committedAt: new Date(), hopes: '=1+1\nand a "plan", in two lines', headteacherName: '+44' });
    const declined = await hub.apply({ accessNeeds: '- a ramp' });
    await hub.decide('DECLINE', [declined.id], { reason: 'Two of one school.' });
    const text = await (await hub.manager.get(`/api/recruiting/${hub.groupId}/registrations.csv`)).text();
    for (const file of [text, text.replaceAll(',', ';').replace(/^/, 'sep=;\r\n')]) {
      const { rows } = await preview(file, { approve: true });
      expect(rows.map(({ outcome, problems }: { outcome: string; problems: [] }) => [outcome, problems])).toEqual([
        ['DUPLICATE', []],
        ['DUPLICATE', []],
      ]);
    }
  });

  it('reads what another group exported as it was', async () => {
    await hub.apply({
      committedAt: new Date('2026-10-01T09:15:00Z'),
      hopes: '=1+1 is\n- two',
      roleText: 'Lead',
      role: 'OTHER',
    });
    const text = await (await hub.manager.get(`/api/recruiting/${hub.groupId}/registrations.csv`)).text();
    const other = await Recruiting.of(server, 2);
    const given = { workGroupId: other.groupId, file: base64(text), approve: false };
    const { rows, fingerprint } = (await other.manager.gql(PREVIEW, { input: given })).importPreview;
    expect(rows).toMatchObject([{ outcome: 'NEW', problems: [] }]);
    await other.manager.gql(IMPORT, { input: { mutationId: randomUUID(), ...given, fingerprint } });
    const [row] = await server.dataSource.query(
      'SELECT hopes, role_text, committed_at FROM application WHERE work_group_id = $1',
      [other.groupId],
    );
    expect(row).toEqual({ hopes: '=1+1 is\n- two', role_text: 'Lead', committed_at: new Date('2026-10-01T09:15:00Z') });
  });

  describe('the export', () => {
    const take = (query = '', client = hub.manager) =>
      client.get(`/api/recruiting/${hub.groupId}/registrations.csv${query}`);

    it('holds what the screen shows under the same filter, in its order', async () => {
      for (const committedAt of [new Date(), null, new Date()]) await hub.apply({ committedAt });
      await hub.decide(
        'APPROVE',
        (await hub.board()).map(({ id }) => id),
        { withoutCommitment: 'Confirmed by telephone' },
      );
      for (const [query, filter] of [
        ['', {}],
        ['?states=PLACED', { states: ['PLACED'] }],
        ['?committed=false', { committed: false }],
        ['?search=hillside', { search: 'hillside' }],
        ['?search=nobody', { search: 'nobody' }],
      ] as const) {
        const text = await (await take(query)).text();
        const records: Record<string, string>[] = parse(text, { bom: true, columns: true });
        expect(records.map(record => record['Name'])).toEqual((await hub.board(filter)).map(({ name }) => name));
      }
      const log = await server.dataSource.query(
        `SELECT count(*)::int AS n FROM audit_entry WHERE action = 'application.exported' AND target_id = $1`,
        [hub.groupId],
      );
      expect(log).toEqual([{ n: 5 }]);
    });

    it('says what the headteacher answered, and when', async () => {
      const answeredAt = new Date('2026-10-01T09:00:00Z');
      await hub.apply({ name: 'Yes', committedAt: answeredAt });
      await hub.apply({ name: 'No', committedAt: null, commitmentDeclinedAt: answeredAt });
      await hub.apply({ name: 'Nothing yet', committedAt: null });
      const records: Record<string, string>[] = parse(await (await take()).text(), { bom: true, columns: true });
      const said = records.map(record => [
        record['Name'],
        record['Commitment confirmed'],
        record['Commitment declined'],
      ]);
      expect(said).toEqual([
        ['Yes', '2026-10-01 10:00', ''],
        ['No', '', '2026-10-01 10:00'],
        ['Nothing yet', '', ''],
      ]);
      const board = await hub.manager.gql(
        `query ($id: UUID!) { recruitingGroup(id: $id) { applications { edges { node { name commitmentDeclinedAt } } } } }`,
        { id: hub.groupId },
      );
      expect(board.recruitingGroup.applications.edges.map((edge: any) => edge.node.commitmentDeclinedAt)).toEqual([
        null,
        answeredAt.toISOString(),
        null,
      ]);
    });

    it('opens safely in a spreadsheet', async () => {
      await hub.apply({ name: 'Zoë', hopes: '=HYPERLINK("http://example.com")', accessNeeds: '+44 1234' });
      const bytes = Buffer.from(await (await take()).arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [record]: Record<string, string>[] = parse(bytes, { bom: true, columns: true });
      expect(record).toMatchObject({
        Name: 'Zoë',
        Hopes: `'=HYPERLINK("http://example.com")`,
        'Access needs': `'+44 1234`,
      });
    });

    it('is for managers of this hub', async () => {
      expect((await take('', server.visitor)).status).toBe(401);
      const other = await server.signIn((await hub.community.hubMember('MANAGER', 'jurassic')).email);
      expect((await take('', other)).status).toBe(404);
      const alumni = await server.signIn((await hub.community.hubMember('ALUMNI')).email);
      expect((await take('', alumni)).status).toBe(403);
      expect(await other.codeOf(PREVIEW, { input: input('x') })).toBe('NOT_FOUND');
    });
  });
});
