import type { GraphqlAnswer, TestApp, TestClient } from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { randomUUID } from 'node:crypto';

const MOVE = `mutation ($input: MoveMembersInput!) { moveMembers(input: $input) {
  workGroup { id moves { person { id } toTitle movedAt } } sending { id title told state } } }`;
const PREVIEW = `query ($input: MoveMembersInput!) { groupMovePreview(input: $input) { dueAt letters { to subject text } } }`;
const TARGETS = `query ($id: UUID!) { groupMoveTargets(workGroupId: $id) { id title placesFree nextStartsAt } }`;
const RECALL = `mutation ($input: SendingInput!) { recallSending(input: $input) { state } }`;
const SEND = `mutation ($input: SendingInput!) { sendHeld(input: $input) { state } }`;
const NOTICES = `{ notices(first: 10) { edges { node { kind title detail path } } } }`;

const DAY_MS = 86_400_000;

/** Of an equivalent of one day, so many days from now. */
export const workshop = (number: number, inDays: number) => {
  const startsAt = new Date(Date.now() + inDays * DAY_MS);
  return {
    ...{ kind: 'WORKSHOP' as const, number, title: `Workshop ${number}`, brief: '', dayEquivalent: 1 },
    ...{ startsAt, endsAt: new Date(startsAt.getTime() + 6 * 3_600_000), format: 'ONLINE' as const },
  };
};

export const REASON = 'Mondays suit their school better.';
let groups = 0;

type Group = Pick<BuiltWorkGroup, 'id'>;
type Given = NonNullable<Parameters<CommunityBuilder['workGroup']>[0]>;

/** Two or more groups of one hub, and who moves people between them. */
export class Moving {
  readonly applications: ApplicationBuilder;

  private constructor(
    readonly server: TestApp,
    readonly community: CommunityBuilder,
    readonly manager: TestClient,
    readonly managerId: string,
  ) {
    this.applications = new ApplicationBuilder(server.app);
  }

  static async of(server: TestApp, hub = 'sussex'): Promise<Moving> {
    const community = new CommunityBuilder(server.app);
    const { email, id } = await community.hubMember('MANAGER', hub);
    return new Moving(server, community, await server.signIn(email), id);
  }

  async group(title: string, given: Given = {}): Promise<BuiltWorkGroup & { title: string }> {
    const own = `${title} ${++groups}`;
    return { ...(await this.community.workGroup({ title: own, ...given })), title: own };
  }

  input(from: Group, people: { id: string }[], to: Group, reason: string | null = REASON) {
    const personIds = people.map(({ id }) => id);
    return { mutationId: randomUUID(), workGroupId: from.id, personIds, toWorkGroupId: to.id, reason };
  }

  move(
    from: Group,
    people: { id: string }[],
    to: Group,
    more: { reason?: string | null; client?: TestClient } = {},
  ): Promise<GraphqlAnswer> {
    return (more.client ?? this.manager).ask(MOVE, { input: this.input(from, people, to, more.reason) });
  }

  /** And it goes out at once. */
  async moved(from: Group, people: { id: string }[], to: Group): Promise<void> {
    const { data, errors } = await this.move(from, people, to);
    if (errors) throw new Error(errors[0]?.message);
    await this.send((data!['moveMembers'] as any).sending.id);
  }

  async preview(from: Group, people: { id: string }[], to: Group) {
    return (await this.manager.gql(PREVIEW, { input: this.input(from, people, to, null) })).groupMovePreview;
  }

  async targets(from: Group, client = this.manager): Promise<{ id: string; placesFree: number }[]> {
    return (await client.gql(TARGETS, { id: from.id })).groupMoveTargets;
  }

  async send(id: string): Promise<void> {
    await this.manager.gql(SEND, { input: { mutationId: randomUUID(), id } });
    await this.server.settled();
    // What follows from the move, which was a job itself.
    await this.server.settled();
  }

  recall(id: string): Promise<GraphqlAnswer> {
    return this.manager.ask(RECALL, { input: { mutationId: randomUUID(), id } });
  }

  async membersOf({ id }: Group): Promise<string[]> {
    const rows: { id: string }[] = await this.server.dataSource.query(
      'SELECT person_id AS id FROM work_group_membership WHERE work_group_id = $1 AND until IS NULL',
      [id],
    );
    return rows.map(row => row.id);
  }

  async taken({ id }: Group): Promise<number> {
    const [row]: { n: number }[] = await this.server.dataSource.query('SELECT places_taken($1) AS n', [id]);
    return row!.n;
  }

  async notices({
    email,
  }: {
    email: string;
  }): Promise<{ kind: string; title: string; detail: string; path: string }[]> {
    await this.server.settled();
    const client = await this.server.signIn(email);
    return (await client.gql(NOTICES)).notices.edges.map(({ node }: { node: object }) => node);
  }

  async mailTo(email: string): Promise<{ subject: string; text: string }[]> {
    await this.server.settled();
    return this.server.dataSource.query('SELECT subject, text FROM mailbox_message WHERE recipient = $1 ORDER BY at', [
      email,
    ]);
  }
}

export const failure = ({ errors }: GraphqlAnswer) => errors?.[0] && [errors[0].extensions.code, errors[0].message];
