import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { cleanEmail, emailProblem } from '@tessellate/contract';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { getNamedType, isInputObjectType, isScalarType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { answersFor, REGISTER } from '@tessellate/recruiting-tests/interest-support';
import { aWorkshop } from '@tessellate/workshops-tests/workshops-support';
import { Recruiting } from '@tessellate/recruiting-tests/places-support';

const GOOD = ["sean.o'brien@school.example", 'Ada.KING+maths@maths-hub.org.uk', 'a_b-c@x.uk'];
const BAD = [
  ...['siân.prys@school.example', 'a&b@school.example', 'k,l@school.example', 'x@bücher.example', 'x@school.example.'],
  ...['Ada <x@school.example>', 'm..n@school.example', 'mailto:g@school.example', 'sean.o’brien@school.example'],
  ...['a@b@school.example', '"k l"@school.example', 'x@[127.0.0.1]', 'x@school', 'nobody'],
];
const PREVIEW =
  'query ($input: ImportFileInput!) { importPreview(input: $input) { rows { problems { column message } } } }';
const NEWS = 'mutation ($input: RequestRecruitingNewsInput!) { requestRecruitingNews(input: $input) }';
const ASK = 'mutation ($input: AskHeadteacherInput!) { askHeadteacher(input: $input) { commitment } }';
const ASK_AGAIN = 'mutation ($input: AskForCommitmentInput!) { askForCommitment(input: $input) { id } }';
const PAGE = 'mutation ($input: UpdateHubPageInput!) { updateHubPage(input: $input) { version } }';
const INVITE = 'mutation ($input: InviteFacilitatorInput!) { inviteFacilitator(input: $input) { id } }';
const INVITE_MANAGER = 'mutation ($input: InviteHubManagerInput!) { inviteHubManager(input: $input) { id } }';
const VISITOR = 'mutation ($input: AddVisitorInput!) { addVisitor(input: $input) { id } }';
const PASSWORD = 'ratio tables before tea';

/** What is said of the address; null where it is taken. */
type EntryPoint = (address: string, n: number) => Promise<string | null>;

describe('an e-mail address', () => {
  let server: TestApp;
  let hub: Recruiting;
  let form: string;
  let hubId: string;
  let workshopId: string;
  let national: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    hub = await Recruiting.of(server, 3);
    [{ hubId }] = await server.dataSource.query('SELECT hub_id AS "hubId" FROM work_group WHERE id = $1', [
      hub.groupId,
    ]);
    national = await server.signIn((await new CommunityBuilder(server.app).nationalCoordinator()).email);
    workshopId = await aWorkshop(server, hub.groupId);
    // Opened a while ago: whoever sends it at once is no person.
    form = new ApplicationBuilder(server.app).links.formToken(new Date(Date.now() - 60_000));
  });
  afterAll(() => server.close());

  const said = async (client: TestClient, query: string, input: object) => {
    const { errors } = await client.ask(query, { input });
    return errors?.[0]?.message ?? null;
  };
  const auth =
    (path: string): EntryPoint =>
    async email => {
      const answer = await server.visitor.post(`/api/auth/${path}`, { email, name: 'Ada King', password: PASSWORD });
      const { field, message } = (await answer.json()) as { field?: string; message?: string };
      return field === 'email' ? (message ?? null) : null;
    };
  const interest =
    (field: string): EntryPoint =>
    address =>
      said(server.visitor, REGISTER, answersFor(hub.groupId, hub.schoolUrn, form, { [field]: address }));
  const listed =
    (column: string): EntryPoint =>
    async (address, n) => {
      const quoted = `"${address.replaceAll('"', '""')}"`;
      const cells = { 'E-mail': `someone.${n}@school.example`, 'Headteacher e-mail': `head.${n}@school.example` };
      const line = Object.values({ ...cells, [column]: quoted });
      const file = `Name,School URN,Role,E-mail,Headteacher,Headteacher e-mail\r\nAda King,${hub.schoolUrn},Head of department,${line[0]},Ama Boateng,${line[1]}`;
      const input = { workGroupId: hub.groupId, file: Buffer.from(file).toString('base64') };
      const { rows } = (await hub.manager.gql(PREVIEW, { input })).importPreview;
      const problems = rows[0].problems as { column: string; message: string }[];
      // A list says which of its cells is meant.
      const cell = `“${cleanEmail(address)}”: `;
      return problems.find(problem => problem.column === column)?.message.replace(cell, '') ?? null;
    };

  const pageVersion = async (): Promise<number> =>
    ((await server.dataSource.query('SELECT version FROM hub_page WHERE hub_id = $1', [hubId]))[0]
      ?.version as number) ?? 0;

  /** By the field of the schema. */
  const entryPoints: Record<string, EntryPoint> = {
    'RegisterInterestInput.email': interest('email'),
    'RegisterInterestInput.headteacherEmail': interest('headteacherEmail'),
    'RequestRecruitingNewsInput.email': email =>
      said(server.visitor, NEWS, { mutationId: randomUUID(), hub: 'turing-nw', email }),
    'AskHeadteacherInput.headteacherEmail': async headteacherEmail => {
      const { id } = await hub.apply({ committedAt: null });
      const token = hub.token('status', id);
      return said(server.visitor, ASK, {
        ...{ mutationId: randomUUID(), token, headteacherName: 'Ama Boateng', headteacherEmail },
      });
    },
    'AskForCommitmentInput.headteacherEmail': async headteacherEmail => {
      const { id: applicationId } = await hub.apply({ committedAt: null });
      return said(hub.manager, ASK_AGAIN, {
        ...{ mutationId: randomUUID(), applicationId, headteacherName: 'Ama Boateng', headteacherEmail },
      });
    },
    'InviteHubManagerInput.email': email =>
      said(national, INVITE_MANAGER, { mutationId: randomUUID(), hubId, name: 'Ada King', email }),
    'InviteFacilitatorInput.email': email =>
      said(hub.manager, INVITE, { mutationId: randomUUID(), workGroupId: hub.groupId, name: 'Ada King', email }),
    'AddVisitorInput.email': (email, n) =>
      said(hub.manager, VISITOR, { mutationId: randomUUID(), workshopId, name: `Visitor ${n}`, email }),
    'UpdateHubPageInput.contactEmail': async contactEmail => {
      const input = {
        ...{ mutationId: randomUUID(), hubId, baseVersion: await pageVersion(), about: '', projects: [] },
        ...{ contactEmail, contactName: '', contactPhone: '', website: '', logoAlt: '', colour: '#2a7f9e' },
      };
      return said(hub.manager, PAGE, input);
    },
  };

  it('has a test for every field of the schema that takes one', () => {
    const found: string[] = [];
    for (const type of Object.values(server.app.get(GraphQLSchemaHost).schema.getTypeMap())) {
      if (!isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const named = getNamedType(field.type);
        if (/e-?mail|address$/i.test(field.name) && isScalarType(named) && named.name !== 'Boolean')
          found.push(`${type.name}.${field.name}`);
      }
    }
    expect(found.sort()).toEqual(Object.keys(entryPoints).sort());
  });

  it('is taken or refused in the same words wherever it is given for the first time', async () => {
    const all: Record<string, EntryPoint> = {
      ...entryPoints,
      'signing up': auth('sign-up'),
      'a list’s “E-mail”': listed('E-mail'),
      'a list’s “Headteacher e-mail”': listed('Headteacher e-mail'),
    };
    const wrong: string[] = [];
    for (const [name, submit] of Object.entries(all))
      for (const [n, address] of [...GOOD, ...BAD].entries()) {
        const answer = await submit(address, n);
        const due = emailProblem(address);
        if (answer !== due) wrong.push(`${name}, ${address}: “${answer}” instead of “${due}”`);
      }
    expect(wrong).toEqual([]);
    expect(BAD.filter(address => emailProblem(address) === null)).toEqual([]);
  });

  it('that may be given anywhere signs in, and gets the letters of an account', async () => {
    for (const path of ['sign-in', 'request-password-reset', 'resend-verification'])
      for (const address of GOOD) expect([path, address, await auth(path)(address, 0)]).toEqual([path, address, null]);
  });
});
