import type { TestApp, TestClient } from '@tessellate/api-testing';
import { randomUUID } from 'node:crypto';

export const REGISTER = `mutation ($input: RegisterInterestInput!) { registerInterest(input: $input) {
  __typename ... on InterestReceived { email }
  ... on InterestRefused { rule ruleText message alternatives { text } } } }`;

export const STATUS = `query ($token: String!) { applicationStatus(token: $token) {
  reference state name projectName academicYear hub { slug } school { name } commitment headteacherName headteacherEmail
  waitlistPosition offerExpiresAt decisionReason viewerCan { withdraw askHeadteacher } } }`;

export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** The token of the link in it. */
  token: string;
}

/** What was sent to an address, the oldest first. */
export async function lettersTo(server: TestApp, address: string): Promise<Letter[]> {
  await server.settled();
  const rows: { recipient: string; subject: string; text: string }[] = await server.dataSource.query(
    'SELECT recipient, subject, text FROM mailbox_message WHERE recipient = $1 ORDER BY at, id',
    [address],
  );
  return rows.map(({ recipient, subject, text }) => ({
    to: recipient,
    subject,
    text,
    token: /\/(?:application|commitment)#([\w-]+)/.exec(text)?.[1] ?? '',
  }));
}

let counter = 0;

/** Answers that are accepted; pass what the test is about. Each has people of its own. */
export function answersFor(workGroupId: string, schoolUrn: number, token: string, given: Record<string, unknown> = {}) {
  const n = `${++counter}.${randomUUID().slice(0, 6)}`;
  return {
    mutationId: randomUUID(),
    token,
    workGroupId,
    schoolUrn,
    role: 'HEAD_OF_DEPARTMENT',
    fullYear: true,
    involvement: 'NEW',
    hopes: 'A scheme of work that holds together.',
    accessNeeds: 'A room with step-free access.',
    name: 'Rosa O’Neill',
    email: `rosa.${n}@school.example`,
    headteacherName: 'Ama Boateng',
    headteacherEmail: `head.${n}@school.example`,
    ...given,
  };
}

export const register = async (client: TestClient, input: Record<string, unknown>) =>
  (await client.gql(REGISTER, { input })).registerInterest as { __typename: string; email?: string; rule?: string };
