import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Notices } from '@tessellate/api-kernel';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { getNamedType, type GraphQLOutputType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { callerOf, type HostileWorld, hostileWorld } from './hostile-world';
import { HANDLER_MATRIX } from './handler-matrix';
import { documentOf, lateness, type Operation, operationsOf, placesIn, SoundArguments } from './sound-operation';

interface Place {
  operation: Operation;
  path: string[];
}

const OF_EVERY_PROJECT = 'coordinators look after every project';
const OF_EVERY_HUB = 'coordinators look after every hub and its managers';

/** Ids of what everybody may see, or that the client makes itself; and what they are. */
const NO_SECRET: Readonly<Record<string, string>> = {
  'addCycleStep input.fields.agendaItems.id': 'says which part is the same as before, within one step',
  'editCycleStep input.fields.agendaItems.id': 'says which part is the same as before, within one step',
  'hub id': 'hubs are public',
  'hubRecord id': OF_EVERY_HUB,
  'projectRecord id': OF_EVERY_PROJECT,
  'interestPreview projectId': OF_EVERY_PROJECT,
  'interestPreviewRefusal answers.projectId': OF_EVERY_PROJECT,
  'createProject input.copyOf': OF_EVERY_PROJECT,
  'saveProjectDraft input.projectId': OF_EVERY_PROJECT,
  'discardProjectDraft input.projectId': OF_EVERY_PROJECT,
  'publishProject input.projectId': OF_EVERY_PROJECT,
  'closeProject input.projectId': OF_EVERY_PROJECT,
  'reopenProject input.projectId': OF_EVERY_PROJECT,
  'editHub input.hubId': OF_EVERY_HUB,
  'closeHub input.hubId': OF_EVERY_HUB,
  'reopenHub input.hubId': OF_EVERY_HUB,
  'transferHub input.hubId': OF_EVERY_HUB,
  'appointHubManager input.hubId': OF_EVERY_HUB,
  'appointHubManager input.personId': OF_EVERY_HUB,
  'inviteHubManager input.hubId': OF_EVERY_HUB,
  'removeHubManager input.hubId': OF_EVERY_HUB,
  'removeHubManager input.personId': OF_EVERY_HUB,
  'withdrawHubInvitation input.invitationId': OF_EVERY_HUB,
  'interestForm group': 'groups that take registrations are public',
  'checkEligibility input.workGroupId': 'groups that take registrations are public',
  'registerInterest input.workGroupId': 'groups that take registrations are public',
  'moveApplicationToHub input.toWorkGroupId': 'groups that take registrations are public',
  'hubMovePreview input.toWorkGroupId': 'groups that take registrations are public',
  'addTestimonial input.projectId': 'projects are public',
  'createWorkGroup input.projectId': 'projects are public',
  'updateHubPage input.projects.projectId': 'projects are public',
  'fillCycle input.templateId': 'templates are for every group of a project',
  'createThread input.firstMessage.id': 'made by the client',
  'openConversation input.firstMessage.id': 'made by the client',
  'undoMarks input.undoes': 'made by the client: the id of its own mutation',
};

/** What is not there any more once the first of an operation's places was tried, or not yet. */
const ONCE = /^(remove|unshare|withdraw|revoke)/;
const NOT_YET = 'editThreadSummary input.threadId';

/** Which id of a world stands in an address, and how its own answers. A picture that is nobody's logo is not public for its owner either. */
const ADDRESSES: Readonly<Record<string, { key: string; found: number }>> = {
  'GET /api/recruiting/:id/registrations.csv': { key: 'workGroupId', found: 200 },
  'GET /files/:id': { key: 'fileId', found: 200 },
  'GET /site/pictures/:id': { key: 'fileId', found: 404 },
};

const nameOf = ({ operation, path }: Place) => `${operation.field.name} ${path.join('.')}`;

describe('an id', () => {
  let app: TestApp;
  let own: HostileWorld;
  let other: HostileWorld;
  let places: Place[];

  beforeAll(async () => {
    app = await startTestApp();
    [own, other] = [await worldOf('sussex'), await worldOf('solent')];
    places = operationsOf(app.app.get(GraphQLSchemaHost).schema).flatMap(operation =>
      operation.field.args.flatMap(arg =>
        [...placesIn(arg)]
          .filter(({ type, name }) => String(getNamedType(type)) === 'UUID' && name !== 'mutationId')
          .map(({ path }) => ({ operation, path })),
      ),
    );
  });
  afterAll(() => app.close());

  /** With what only ids ask for: a file, a session, a notice, a testimonial. */
  async function worldOf(hub: string): Promise<HostileWorld> {
    const world = await hostileWorld(app, hub);
    const { hubId, projectId, personId, workGroupId, strategyId, 'comment.id': comment, 'task.id': task } = world.known;
    const fileId = await uploaded(world.lead);
    const notice = randomUUID();
    const about = { type: 'WORK_GROUP' as const, id: String(workGroupId) };
    const raised = { id: notice, kind: 'workGroup.memberAdded', to: [String(personId)], about };
    await app.dataSource.transaction(tx => app.app.get(Notices).raise(tx, raised));
    const testimonial = randomUUID();
    await app.dataSource.query(
      `INSERT INTO testimonial (id, hub_id, project_id, quote, name, role, academic_year_id, consent_text, consent_at, recorded_by)
       VALUES ($1, $2, $3, 'It helped.', 'Ada King', 'Head of maths', 2025, 'Yes.', now(), $4)`,
      [testimonial, hubId, projectId, personId],
    );
    const [{ email }] = await app.dataSource.query('SELECT email FROM person WHERE id = $1', [personId]);
    const { sessions } = await (await app.signIn(email)).gql('{ sessions { id current } }');
    const sessionId = sessions.find(({ current }: { current: boolean }) => current).id;
    const known = {
      ...world.known,
      ...{ fileId, fileIds: [fileId], pictureFileId: fileId, logoFileId: fileId, sessionId },
      ...{ parentId: comment, quoteOf: world.known['messageId'], afterId: world.known['stepId'], authorId: personId },
      ...{ personIds: [personId], stepIds: [task], fromWorkGroupId: workGroupId },
      'markNoticesRead.ids': [notice],
      'replyToNotice.noticeId': notice,
      'withdrawTestimonial.id': testimonial,
      ...{ 'searchPeople.id': strategyId, 'searchPeople.type': 'STRATEGY' },
      'commentCounts.id': strategyId,
      'createStrategy.hubId': hubId,
      'strategyPreview.strategyId': strategyId,
      'createStrategy.fromMessageId': world.known['messageId'],
      'updateProfile.pictureFileId': await uploaded(world.member),
      'shareTaskWork.fileIds': [await uploaded(world.member)],
    };
    return { ...world, known };
  }

  async function uploaded(client: TestClient): Promise<string> {
    const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#2a7f9e' } })
      .png()
      .toBuffer();
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(picture)]), 'logo.png');
    const headers = { cookie: client.cookie, origin: client.url };
    const response = await fetch(`${client.url}/api/files`, { method: 'POST', body, headers });
    return ((await response.json()) as { fileId: string }).fileId;
  }

  const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
  const idIn = (world: HostileWorld, { operation, path }: Place) =>
    first(new SoundArguments(world.known).knownFor(operation, path.at(-1)!));
  const answer = async ({ operation, path }: Place, id: unknown) => {
    // What the other world sends alone is sound; here one of its ids stands among ours.
    const variables = new SoundArguments(own.known).with(operation, path, id);
    const query = documentOf(operation, contentOf(operation.field.type));
    const { data, errors } = await callerOf(operation.field.name, own).ask(query, variables);
    return { data, errors: errors?.map(({ message, extensions }) => `${extensions.code} ${message}`) };
  };

  it('is tried at every place of every operation that takes one', () => {
    expect(places.length).toBeGreaterThan(100);
    const untried = places.filter(place => !NO_SECRET[nameOf(place)] && typeof idIn(other, place) !== 'string');
    expect(untried.map(nameOf)).toEqual([]);
    const gone = Object.keys(NO_SECRET).filter(name => !places.some(place => nameOf(place) === name));
    expect(gone).toEqual([]);
  });

  it('of another group is answered like one that does not exist', async () => {
    const told: string[] = [];
    for (const place of places.filter(one => !NO_SECRET[nameOf(one)])) {
      const foreign = JSON.stringify(await answer(place, idIn(other, place)));
      const absent = JSON.stringify(await answer(place, randomUUID()));
      if (foreign !== absent) told.push(`${nameOf(place)}: ${foreign} is not ${absent}`);
    }
    expect(told).toEqual([]);
  });

  it('in an address is tried as well: one’s own is found, another’s answers like one that does not exist', async () => {
    const handlers = Object.keys(HANDLER_MATRIX).filter(handler => handler.includes(':id'));
    expect(handlers).toEqual(Object.keys(ADDRESSES));
    for (const handler of handlers) {
      const asked = async (id: unknown) => {
        const response = await own.lead.get(handler.replace('GET ', '').replace(':id', String(id)));
        return { status: response.status, text: response.ok ? '' : await response.text() };
      };
      const { key, found } = ADDRESSES[handler]!;
      expect({ handler, ...(await asked(own.known[key])) }).toMatchObject({ handler, status: found });
      expect({ handler, ...(await asked(other.known[key])) }).toEqual({ handler, ...(await asked(randomUUID())) });
      expect({ handler, ...(await asked(other.known[key])) }).toMatchObject({ handler, status: 404 });
    }
  });

  it('of one’s own is found', async () => {
    const missed: string[] = [];
    const done = new Set<string>();
    const turnOf = ({ operation }: Place) =>
      lateness(operation) + Number(/^remove(CycleStep|WorkGroupMember)$/.test(operation.field.name));
    for (const place of [...places].sort((a, b) => turnOf(a) - turnOf(b))) {
      const { name } = place.operation.field;
      if (NO_SECRET[nameOf(place)] || nameOf(place) === NOT_YET || (ONCE.test(name) && done.has(name))) continue;
      done.add(name);
      const { errors } = await answer(place, idIn(own, place));
      if (errors?.some(error => /^(NOT_FOUND|FORBIDDEN|INTERNAL)/.test(error)))
        missed.push(`${nameOf(place)}: ${errors}`);
    }
    expect(missed).toEqual([]);
  });
});

/** Ids of what is answered, as deep as lists go: enough to see that something of another group is there. */
function contentOf(type: GraphQLOutputType, depth = 4): string {
  const named = getNamedType(type);
  if (isUnionType(named))
    return ` { __typename ${named
      .getTypes()
      .map(one => `... on ${one.name}${contentOf(one, depth - 1)}`)
      .join(' ')} }`;
  if (!isObjectType(named)) return '';
  const inner = Object.values(named.getFields()).flatMap(field => {
    if (field.args.some(arg => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    if (field.name === 'id' || field.name === 'cursor') return [field.name];
    if (!/^(edges|node|nodes|message|comment|thread|group|steps?|members|participants)$/.test(field.name)) return [];
    return depth > 0 ? [`${field.name}${contentOf(field.type, depth - 1)}`] : [];
  });
  return ` { __typename ${inner.join(' ')} }`;
}
