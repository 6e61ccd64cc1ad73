import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphqlAnswer, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { strategyInput } from '@tessellate/practice-api/testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { AFTER, CREATE, EDIT, openThread, POST } from './support';

const COMMENT = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { id html version } } }';
const EDIT_COMMENT =
  'mutation ($input: EditCommentInput!) { editComment(input: $input) { comment { id html version } } }';
const STRATEGY =
  'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id sections { html } } } }';
const DEPARTMENT =
  'mutation ($input: UpdateDepartmentProfileInput!) { updateDepartmentProfile(input: $input) { profile { practiceHtml } } }';
const LEAVE = 'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }';
const SEARCH = `query ($query: String!, $place: MentionPlaceInput, $audienceId: UUID) {
  searchPeople(query: $query, first: 6, place: $place, audienceId: $audienceId) { id } }`;

const mentioning = (personId: string, label: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'mention', attrs: { personId, label } },
        { type: 'text', text: ' tried this.' },
      ],
    },
  ],
});

describe('mentions', () => {
  let server: TestApp;
  let group: BuiltWorkGroup;
  let writer: TestClient;
  let thread: string;
  /** In another group of the same hub: the writer sees her, she does not see the writer's group. */
  let ngozi: { id: string; name: string; email: string };
  let tom: { id: string; name: string; email: string };

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 3 });
    const other = await community.workGroup({ participants: 1 });
    writer = await server.signIn(group.participants[0]!.email);
    tom = group.participants[1]!;
    ngozi = other.participants[0]!;
    thread = await openThread(writer, group.id);
  });
  afterAll(() => server.close());

  const post = (document: unknown, client = writer) =>
    client.ask(POST, { input: { mutationId: randomUUID(), threadId: thread, document, quoteOf: null } });
  const refusal = ({ errors }: GraphqlAnswer) => [errors?.[0]?.extensions.code, errors?.[0]?.message];
  const comment = (document: unknown, targetId: string) =>
    writer.ask(COMMENT, { input: { mutationId: randomUUID(), targetType: 'STRATEGY', targetId, document } });
  const share = (reach: 'WORK_GROUP' | 'HUB' | 'ALL_HUBS', document: unknown) => {
    const input = strategyInput({ reach });
    return writer.ask(STRATEGY, { input: { ...input, sections: { ...input.sections, context: document } } });
  };

  it('stand under the name of the person, whatever name was sent, and lead to them from every text alike', async () => {
    const shown = `<a class="mention" href="/people/${tom.id}">@${tom.name}</a>`;
    const message = (await post(mentioning(tom.id, 'Christine'))).data?.['postMessage'] as {
      message: { html: string; text: string };
    };
    expect(message.message.html).toContain(shown);
    expect(message.message.text).toBe(`@${tom.name} tried this.`);
    const strategy = (await share('WORK_GROUP', mentioning(tom.id, 'Christine'))).data?.['createStrategy'] as {
      strategy: { id: string; sections: { html: string }[] };
    };
    expect(strategy.strategy.sections[0]?.html).toContain(shown);
    const answer = (await comment(mentioning(tom.id, 'Christine'), strategy.strategy.id)).data?.['postComment'] as {
      comment: { id: string; html: string; version: number };
    };
    expect(answer.comment.html).toContain(shown);
    const edited = await writer.gql(EDIT_COMMENT, {
      input: {
        mutationId: randomUUID(),
        id: answer.comment.id,
        baseVersion: answer.comment.version,
        document: mentioning(tom.id, 'Somebody else'),
      },
    });
    expect(edited.editComment.comment.html).toContain(shown);
    const departmentId = group.participants[0]!.departmentId;
    const input = { mutationId: randomUUID(), departmentId, baseVersion: 0, whoWeAre: 'Six', context: '' };
    const page = await writer.gql(DEPARTMENT, { input: { ...input, practice: mentioning(tom.id, 'Christine') } });
    expect(page.updateDepartmentProfile.profile.practiceHtml).toContain(shown);
  });

  it('of somebody who cannot read the place are refused, and the writer is told', async () => {
    const words = /^Ngozi cannot read this, so mentioning them would not reach them\./;
    const refused = ['INVALID_INPUT', expect.stringMatching(words)];
    expect(refusal(await post(mentioning(ngozi.id, 'Ngozi')))).toEqual(refused);
    expect(refusal(await share('WORK_GROUP', mentioning(ngozi.id, 'Ngozi')))).toEqual(refused);
    const wide = await share('HUB', mentioning(ngozi.id, 'Ngozi'));
    expect(wide.errors).toBeUndefined();
    const near = (await share('WORK_GROUP', mentioning(tom.id, 'Tom'))).data?.['createStrategy'] as {
      strategy: { id: string };
    };
    expect(refusal(await comment(mentioning(ngozi.id, 'Ngozi'), near.strategy.id))).toEqual(refused);
    expect(refusal(await post(mentioning(randomUUID(), 'Nobody')))).toEqual([
      'INVALID_INPUT',
      expect.stringMatching(/^Nobody cannot read this/),
    ]);
  });

  it('are offered only of those who can read the place', async () => {
    const found = async (query: string, place: object | null) =>
      ((await writer.gql(SEARCH, { query, place })).searchPeople as { id: string }[]).map(({ id }) => id);
    const here = { type: 'THREAD', id: thread };
    expect(await found(ngozi.name, null)).toContain(ngozi.id);
    expect(await found(ngozi.name, here)).not.toContain(ngozi.id);
    expect((await found(tom.name, here))[0]).toBe(tom.id);
    const outsider = await server.signIn(ngozi.email);
    expect(await outsider.codeOf(SEARCH, { query: tom.name, place: here })).toBe('NOT_FOUND');
  });

  it('are offered in a new text of exactly those who may be mentioned once it is shared', async () => {
    const found = async (audienceId: string, name: string) =>
      ((await writer.gql(SEARCH, { query: name, audienceId })).searchPeople as { id: string }[]).map(({ id }) => id);
    const { strategyReaches } = await writer.gql('{ strategyReaches { reach audienceId } }');
    const reaches = strategyReaches as { reach: 'WORK_GROUP' | 'HUB' | 'ALL_HUBS'; audienceId: string }[];
    expect(reaches.map(({ reach }) => reach)).toEqual(['WORK_GROUP', 'HUB', 'ALL_HUBS']);
    for (const { reach, audienceId } of reaches) {
      for (const { id, name } of [tom, ngozi]) {
        const offered = (await found(audienceId, name)).includes(id);
        const { errors } = await share(reach, mentioning(id, name));
        expect([reach, name, offered]).toEqual([reach, name, !errors]);
      }
    }
    expect(await found(group.id, ngozi.name)).not.toContain(ngozi.id);
    expect(await found(group.hubId, ngozi.name)).toContain(ngozi.id);
    const outsider = await server.signIn(ngozi.email);
    expect(await outsider.codeOf(SEARCH, { query: tom.name, audienceId: group.id })).toBe('NOT_FOUND');
  });

  it('in the first message of a thread are those of any other message', async () => {
    const open = (personId: string, label: string) => {
      const firstMessage = { id: randomUUID(), document: mentioning(personId, label) };
      const input = { mutationId: randomUUID(), audienceId: group.id, title: 'What did pupils say?', firstMessage };
      return writer.ask(CREATE, { input });
    };
    expect(refusal(await open(ngozi.id, 'Ngozi'))).toEqual([
      'INVALID_INPUT',
      expect.stringMatching(/^Ngozi cannot read this/),
    ]);
    const opened = (await open(tom.id, 'Christine')).data?.['createThread'] as { id: string };
    const { messagesAfter } = await writer.gql(AFTER, { threadId: opened.id, number: 0 });
    expect(messagesAfter).toEqual([{ number: 1, text: `@${tom.name} tried this.` }]);
  });

  it('of somebody who has left since stay when a text is edited', async () => {
    const leaver = group.participants[2]!;
    const answer = (await post(mentioning(leaver.id, 'Sam'))).data?.['postMessage'] as {
      message: { id: string; version: number };
    };
    const facilitator = await server.signIn(group.facilitator.email);
    await facilitator.gql(LEAVE, {
      input: {
        mutationId: randomUUID(),
        workGroupId: group.id,
        personId: leaver.id,
        reason: 'Moved to another school.',
      },
    });
    const { id: messageId, version: baseVersion } = answer.message;
    const edited = await writer.gql(EDIT, {
      input: { mutationId: randomUUID(), messageId, baseVersion, document: mentioning(leaver.id, 'Sam') },
    });
    expect(edited.editMessage.html).toContain(`@${leaver.name}`);
    expect(refusal(await post(mentioning(leaver.id, 'Sam')))[0]).toBe('INVALID_INPUT');
  });
});
