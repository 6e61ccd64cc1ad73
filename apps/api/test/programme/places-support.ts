import type { TestClient } from '@tessellate/api-testing';
import { anApplication, type BuiltApplication, CommunityBuilder } from '@tessellate/programme-api/testing';
import { createHmac, randomUUID } from 'node:crypto';
import type { TestApp } from '../support/test-app';


/** What a signed link carries; written out here so that the test knows the form apart from the code. */
export const tokenOf = (purpose: 'status' | 'invitation', id: string): string =>
  `${id}.${createHmac('sha256', 'a secret for tests only, long enough to be accepted').update(`application:${purpose}:${id}`).digest('base64url')}`;

export const BOARD = `query ($id: UUID!, $filter: ApplicationFilter) { recruitingGroup(id: $id) {
  id capacity placesTaken offerDays viewerCan { manage } counts { state count }
  applications(first: 100, filter: $filter) { edges { node {
    id name state version email hopes accessNeeds waitlistPosition offerExpiresAt hasAccount decisionReason school { name }
    decidedBy { name } notes { text author { name } } history { fromState toState reason actor { name } } } } } } }`;

export const DECIDE = `mutation ($input: DecideApplicationsInput!) { decideApplications(input: $input) {
  group { id placesTaken } applications { id state version waitlistPosition } } }`;

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
    readonly groupId: string,
    readonly schoolUrn: number,
    readonly manager: TestClient,
    readonly managerName: string,
  ) {}

  static async of(server: TestApp, capacity: number, hub = 'sussex'): Promise<Recruiting> {
    const community = new CommunityBuilder(server.app);
    const { id } = await community.workGroup({ hub, participants: 0 });
    await server.dataSource.query(
      `UPDATE work_group SET capacity = $2, recruiting_until = now() + interval '30 days', offer_days = 3 WHERE id = $1`,
      [id, capacity],
    );
    const manager = await community.hubMember('MANAGER', hub);
    const urn = await community.school();
    return new Recruiting(server, community, id, urn, await server.signIn(manager.email), manager.name);
  }

  apply(given: Partial<Parameters<typeof anApplication>[1]> = {}): Promise<BuiltApplication> {
    return anApplication(this.server.dataSource, { workGroupId: this.groupId, schoolUrn: this.schoolUrn, ...given });
  }

  async board(filter: object | null = null, client = this.manager): Promise<BoardNode[]> {
    const { recruitingGroup } = await client.gql(BOARD, { id: this.groupId, filter });
    return recruitingGroup.applications.edges.map(({ node }: { node: BoardNode }) => node);
  }

  async find(id: string): Promise<BoardNode> {
    const found = (await this.board()).find(node => node.id === id);
    if (!found) throw new Error(`No registration ${id}`);
    return found;
  }

  async states(): Promise<Record<string, string>> {
    return Object.fromEntries((await this.board()).map(({ name, state }) => [name, state]));
  }

  async decide(decision: string, ids: string[], more: { client?: TestClient; reason?: string; versions?: number[] } = {}) {
    const { client = this.manager, reason, versions } = more;
    const known = await this.board();
    const applications = ids.map((id, index) => ({
      id,
      version: versions?.[index] ?? known.find(node => node.id === id)?.version ?? 1,
    }));
    return client.ask(DECIDE, {
      input: { mutationId: randomUUID(), workGroupId: this.groupId, decision, applications, ...(reason ? { reason } : {}) },
    });
  }

  async mailTo(email: string): Promise<{ subject: string; text: string }[]> {
    await this.server.settled();
    return this.server.dataSource.query('SELECT subject, text FROM mailbox_message WHERE recipient = $1 ORDER BY at', [email]);
  }

  /** Withdraws as the applicant's page does: the change and the port's call in one transaction. */
  async withdraw(id: string): Promise<void> {
    const { PlacesPort } = await import('@tessellate/programme-api');
    const { inTransaction } = await import('@tessellate/api-kernel');
    await inTransaction(this.server.dataSource, async tx => {
      const [rows] = await tx.query<[unknown[], number]>(
        `UPDATE application SET state = 'WITHDRAWN', version = version + 1
         WHERE id = $1 AND state NOT IN ('WITHDRAWN', 'DECLINED') RETURNING id`,
        [id],
      );
      if (rows.length > 0) await this.server.app.get(PlacesPort).freed(tx, this.groupId);
    });
  }
}
