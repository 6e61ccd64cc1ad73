import type { TestClient } from '@tessellate/api-testing';
import { londonDate, londonTime } from '@tessellate/school-time-contract';
import { randomUUID } from 'node:crypto';

const PLAN = `id open projectDays plannedDays issues { code stepId message }
  workGroup { id steps { id kind number position title brief startsAt endsAt dueAt format venue joinUrl agenda accessNotes
    dayEquivalent draft cancelledAt cancelReason version state resources { label url file { id name bytes } } } }
  templates { id name workshops tasks } sources { id reference }`;

export const PLAN_QUERY = `query ($id: UUID!) { cyclePlan(workGroupId: $id) { ${PLAN} } }`;
export const GROUP_STEPS =
  'query ($id: UUID!) { workGroup(id: $id) { steps { id kind number position title joinUrl agenda draft cancelledAt startsAt dueAt resources { label url file { id name } } } } }';
export const CHANGE = `query ($stepId: UUID!, $startsAt: DateTime, $endsAt: DateTime) {
  cycleStepChange(stepId: $stepId, startsAt: $startsAt, endsAt: $endsAt) {
    people { id } depends warnings dueDates { step { id version } from to reason } } }`;

const mutation = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${PLAN} } }`;

export type PlanMutation =
  | 'addCycleStep'
  | 'editCycleStep'
  | 'removeCycleStep'
  | 'reorderCycle'
  | 'publishCycle'
  | 'fillCycle'
  | 'moveWorkshop'
  | 'cancelCycleStep';

export interface SeenStep {
  id: string;
  kind: 'WORKSHOP' | 'TASK';
  number: number;
  position: number;
  title: string;
  startsAt: string | null;
  endsAt: string | null;
  dueAt: string | null;
  draft: boolean;
  cancelledAt: string | null;
  version: number;
  resources: { label: string; url: string | null; file: { id: string; name: string } | null }[];
}

/** Asks for a change as it comes, errors included. */
export const change = (client: TestClient, name: PlanMutation, input: Record<string, unknown>) =>
  client.ask(mutation(name), { input: { mutationId: randomUUID(), ...input } });

/** The steps after a change that must go through. */
export async function changed(
  client: TestClient,
  name: PlanMutation,
  input: Record<string, unknown>,
): Promise<SeenStep[]> {
  const answer = await change(client, name, input);
  if (answer.errors) throw new Error(`${name}: ${answer.errors.map(error => error.message).join('; ')}`);
  return (answer.data as any)[name].workGroup.steps;
}

export const refusalOf = async (client: TestClient, name: PlanMutation, input: Record<string, unknown>) => {
  const [error] = (await change(client, name, input)).errors ?? [];
  return error ? { message: error.message, ...error.extensions } : null;
};

export const planOf = async (client: TestClient, id: string) => (await client.gql(PLAN_QUERY, { id })).cyclePlan;
export const stepsSeenBy = async (client: TestClient, id: string): Promise<SeenStep[]> =>
  (await client.gql(GROUP_STEPS, { id })).workGroup.steps;

/** So many days from now, at a time by London's clock. */
export const inDays = (days: number, time = '13:30'): Date => londonTime(londonDate(new Date(), days), time);

export const workshopFields = (days: number | null, more: Record<string, unknown> = {}) => ({
  title: 'Coherence',
  brief: 'What each unit builds on.',
  startsAt: days === null ? null : inDays(days),
  endsAt: days === null ? null : inDays(days, '16:00'),
  format: 'FACE_TO_FACE',
  venue: 'Town Hall',
  dayEquivalent: 1,
  resources: [],
  ...more,
});

export const taskFields = (days: number | null, more: Record<string, unknown> = {}) => ({
  title: 'One unit, planned together',
  brief: 'Choose a unit and teach it.',
  dueAt: days === null ? null : inDays(days, '17:00'),
  resources: [],
  ...more,
});
