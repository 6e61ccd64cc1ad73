import type { TestApp, TestClient } from '@tessellate/api-testing';
import { randomUUID } from 'node:crypto';

const NEEDS = `query ($first: Int, $after: String, $last: Int, $before: String, $putOff: Boolean) {
  needs(first: $first, after: $after, last: $last, before: $before, putOff: $putOff) {
    totalCount putOffCount complete
    edges { cursor node { key kind title detail path action urgency dueAt since answers { id label } doneByLooking putOff putOffUntil } }
    pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }`;
const PUT_OFF = 'mutation ($input: PutOffNeedInput!) { putOffNeed(input: $input) { key putOff putOffUntil } }';
const BRING_BACK = 'mutation ($input: BringBackNeedInput!) { bringBackNeed(input: $input) { key putOff } }';
const ANSWER = 'mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { key } }';

export interface NeedNode {
  key: string;
  kind: string;
  title: string;
  detail: string | null;
  path: string;
  action: string;
  urgency: 'NOW' | 'SOON' | 'LATER';
  answers: { id: string; label: string }[];
  doneByLooking: boolean;
  putOff: boolean;
  putOffUntil: string | null;
}

export const queue = async (client: TestClient, variables: Record<string, unknown> = { first: 100 }) =>
  (await client.gql(NEEDS, variables)).needs as {
    totalCount: number;
    putOffCount: number;
    complete: boolean;
    edges: { cursor: string; node: NeedNode }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null; startCursor: string | null };
  };

export const needs = async (client: TestClient, variables?: Record<string, unknown>): Promise<NeedNode[]> =>
  (await queue(client, variables)).edges.map(({ node }) => node);
export const kinds = async (client: TestClient): Promise<string[]> => (await needs(client)).map(({ kind }) => kind);

const acting = (mutation: string) => (client: TestClient, input: object) =>
  client.ask(mutation, { input: { mutationId: randomUUID(), ...input } });
export const putOff = acting(PUT_OFF);
export const bringBack = acting(BRING_BACK);
export const answer = acting(ANSWER);

type Answer = Awaited<ReturnType<typeof putOff>>;
export const failure = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code;

/** Names in notices stand between marks that keep their direction. */
export const plain = (text: string | null): string => (text ?? '').replace(/[\u2066-\u2069]/g, '');

/** As groups were that began before somebody had to lead them. */
export const leaveWithoutLead = (server: TestApp, workGroupId: string): Promise<unknown> =>
  server.dataSource.query(
    `UPDATE work_group_membership SET until = now() WHERE work_group_id = $1 AND role = 'FACILITATOR'`,
    [workGroupId],
  );
