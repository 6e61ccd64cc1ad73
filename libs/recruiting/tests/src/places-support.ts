import type { TestApp, TestClient } from '@tessellate/api-testing';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';

export const BOARD = `query ($id: UUID!, $filter: ApplicationFilter) { recruitingGroup(id: $id) {
  id capacity placesTaken offerDays viewerCan { manage } counts { state count }
  applications(first: 100, filter: $filter) { edges { node {
    id name state version email hopes accessNeeds waitlistPosition offerExpiresAt hasAccount decisionReason ending sameSchool headteacherEmail commitmentWaivedAt school { name }
    decidedBy { name } notes { text author { name } } history { fromState toState reason actor { name } } } } } } }`;

export const DECIDE = `mutation ($input: DecideApplicationsInput!) { decideApplications(input: $input) {
  group { id placesTaken } applications { id state version waitlistPosition } } }`;

const MOVE_HUB = `mutation ($input: MoveApplicationInput!) { moveApplicationToHub(input: $input) {
  group { id } applications { id state ending } sending { id told } } }`;

const WITHDRAW = `mutation ($input: ApplicationLinkInput!) { withdrawApplication(input: $input) { state } }`;

let applicants = 0;

export interface BoardNode {
  id: string;
  name: string;
  state: string;
  version: number;
  waitlistPosition: number | null;
  [field: string]: any;
}

/** A group that recruits, its manager, and what is said to it. */
export class Recruiting {
  private constructor(
    readonly server: TestApp,
    readonly community: CommunityBuilder,
    private readonly applications: ApplicationBuilder,
    readonly groupId: string,
    readonly schoolUrn: number,
    readonly manager: TestClient,
    readonly managerName: string,
  ) {}

  static async of(server: TestApp, capacity: number, hub = 'sussex'): Promise<Recruiting> {
    const community = new CommunityBuilder(server.app);
    const applications = new ApplicationBuilder(server.app);
    const id = await applications.recruitingGroup({ hub, capacity, offerDays: 3 });
    const manager = await community.hubMember('MANAGER', hub);
    const urn = await community.school();
    return new Recruiting(server, community, applications, id, urn, await server.signIn(manager.email), manager.name);
  }

  /** Their headteacher has confirmed the full year, unless the test says otherwise. */
  async apply(
    given: Partial<Omit<Parameters<ApplicationBuilder['application']>[0], 'workGroupId'>> = {},
  ): Promise<{ id: string; name: string; email: string }> {
    const name = given.name ?? `Applicant ${++applicants}`;
    const { groupId: workGroupId, schoolUrn } = this;
    const { id, email } = await this.applications.application({
      committedAt: new Date(),
      ...{ workGroupId, schoolUrn },
      ...given,
      name,
    });
    return { id, name, email };
  }

  /** As it stands in the letters. */
  token(purpose: 'status' | 'invitation', id: string): string {
    return this.applications.links.token(purpose, id, new Date(Date.now() + 86_400_000));
  }

  commitmentToken(id: string, headteacherEmail: string): string {
    return this.applications.tokens(id, headteacherEmail).commitmentToken;
  }

  async board(filter: object | null = null, client = this.manager): Promise<BoardNode[]> {
    const { recruitingGroup } = await client.gql(BOARD, { id: this.groupId, filter });
    return recruitingGroup.applications.edges.map(({ node }: { node: BoardNode }) => node);
  }

  async find(id: string): Promise<BoardNode> {
    const found = (await this.board()).find(node => node.id === id);
    if (!found) throw new Error(`No application ${id}`);
    return found;
  }

  async states(): Promise<Record<string, string>> {
    return Object.fromEntries((await this.board()).map(({ name, state }) => [name, state]));
  }

  async decide(
    decision: string,
    ids: string[],
    more: { client?: TestClient; reason?: string; versions?: number[]; withoutCommitment?: string } = {},
  ) {
    const { client = this.manager, reason, versions, withoutCommitment } = more;
    const known = await this.board();
    const applications = ids.map((id, index) => ({
      id,
      version: versions?.[index] ?? known.find(node => node.id === id)?.version ?? 1,
    }));
    return client.ask(DECIDE, {
      input: {
        mutationId: randomUUID(),
        workGroupId: this.groupId,
        decision,
        applications,
        ...(reason ? { reason } : {}),
        ...(withoutCommitment ? { withoutCommitment } : {}),
      },
    });
  }

  async mailTo(email: string): Promise<{ subject: string; text: string }[]> {
    await this.server.settled();
    return this.server.dataSource.query('SELECT subject, text FROM mailbox_message WHERE recipient = $1 ORDER BY at', [
      email,
    ]);
  }

  /** To a group of another hub, which recruits unless the test names one. @returns the answer, and that group's own */
  async moveHub(id: string, more: { to?: string; reason?: string; version?: number; client?: TestClient } = {}) {
    const to = more.to ?? (await this.applications.recruitingGroup({ hub: 'turing-nw', capacity: 3 }));
    const version = more.version ?? (await this.find(id)).version;
    const input = { mutationId: randomUUID(), applicationId: id, version, toWorkGroupId: to, reason: more.reason };
    return { to, answer: await (more.client ?? this.manager).ask(MOVE_HUB, { input }) };
  }

  /** By the applicant's own link. */
  async withdraw(id: string): Promise<void> {
    await this.server.visitor.gql(WITHDRAW, {
      input: { mutationId: randomUUID(), token: this.token('status', id) },
    });
  }
}
