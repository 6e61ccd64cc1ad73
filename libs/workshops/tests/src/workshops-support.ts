import type { TestApp, TestClient } from '@tessellate/api-testing';
import type { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';

export const minutes = (n: number): Date => new Date(Date.now() + n * 60_000);
export const hours = (n: number): Date => minutes(n * 60);

export const WORKSHOP = `query ($id: UUID!) { workshop(id: $id) { id number published cancelledAt cancelReason accessNotes agenda
  materials { label url } joining { opensAt url } viewerRsvp { choice reason beforeMove } viewerAttendance { mark credit way }
  viewerDays { credit possible days outOfReach } viewerCan { lead rsvp } code { code opensAt closesAt }
  entries { person { id name } school { name } member rsvp { choice reason } attendance { mark credit way arrivedAt freeUntil } days { credit outOfReach } }
  corrections { reason subject { id } actor { id } } } }`;
const RSVP = 'mutation ($input: RsvpWorkshopInput!) { rsvpWorkshop(input: $input) { viewerRsvp { choice reason } } }';
const OPEN = 'mutation ($input: OpenRegisterInput!) { openRegister(input: $input) { code { code } } }';
const MARK = 'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { id } }';
const ATTEND = `mutation ($input: AttendWorkshopInput!) { attendWorkshop(input: $input) { id number
  viewerAttendance { mark credit way } viewerDays { credit } } }`;

export interface Mark {
  personId: string;
  mark: string;
  credit?: number;
}

const acting = (query: string) => (client: TestClient, input: object) =>
  client.ask(query, { input: { mutationId: randomUUID(), ...input } });

export const rsvp = acting(RSVP);
export const openRegister = acting(OPEN);
export const attend = acting(ATTEND);
export const mark = (client: TestClient, workshopId: string, marks: Mark[], more: object = {}) =>
  acting(MARK)(client, { workshopId, marks, ...more });

const UNDO = 'mutation ($input: UndoMarksInput!) { undoMarks(input: $input) { id } }';
export const undo = (client: TestClient, workshopId: string, undoes: string) =>
  acting(UNDO)(client, { workshopId, undoes });

/** Lets the register's marks become older. */
export const minutesPass = (server: TestApp, workshopId: string, count: number) =>
  server.dataSource.query(
    `UPDATE workshop_attendance SET marked_at = marked_at - make_interval(mins => $2), free_until = free_until - make_interval(mins => $2)
     WHERE step_id = $1`,
    [workshopId, count],
  );

/** By person, how a register stands. */
export const marksOf = async (client: TestClient, id: string): Promise<Record<string, string | null>> =>
  Object.fromEntries(
    (await see(client, id)).entries.map((entry: any) => [entry.person.id, entry.attendance?.mark ?? null]),
  );

export const logOf = (server: TestApp, workshopId: string): Promise<Record<string, string | null>[]> =>
  server.dataSource.query(
    'SELECT action, subject_id, actor_id, audience_id, reason FROM audit_entry WHERE target_id = $1 ORDER BY at',
    [workshopId],
  );

export const see = async (client: TestClient, id: string) => (await client.gql(WORKSHOP, { id })).workshop;

type Answer = Awaited<ReturnType<typeof rsvp>>;
export const failure = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code;
export const words = ({ errors }: Answer): string => errors?.[0]?.message ?? '';

export async function codeOf(client: TestClient, workshopId: string, rotate = false): Promise<string> {
  const { data, errors } = await openRegister(client, { workshopId, rotate });
  if (errors) throw new Error(errors[0]?.message);
  return data?.openRegister.code.code;
}

interface Given {
  startsAt?: Date | null;
  endsAt?: Date | null;
  format?: string;
  worth?: number;
  draft?: boolean;
  joinUrl?: string;
}

let position = 0;

/** A workshop of a group; without a word about its time it is on now. @returns its id */
export async function aWorkshop(server: TestApp, workGroupId: string, given: Given = {}): Promise<string> {
  const {
    startsAt = minutes(-10),
    endsAt = hours(2),
    format = 'FACE_TO_FACE',
    worth = 1,
    draft = false,
    joinUrl,
  } = given;
  const id = randomUUID();
  await server.dataSource.query(
    `INSERT INTO cycle_step (id, work_group_id, position, kind, number, title, brief, starts_at, ends_at, format, venue,
       day_equivalent, published_at, join_url)
     VALUES ($1, $2, $3, 'WORKSHOP', $4, 'Coherence', '', $5, $6, $7, 'Town Hall', $8, $9, $10)`,
    [
      id,
      workGroupId,
      ++position,
      position,
      startsAt,
      endsAt,
      format,
      worth,
      draft ? null : new Date(),
      joinUrl ?? null,
    ],
  );
  return id;
}

/** A group whose people are signed in. */
export async function signedInGroup(server: TestApp, community: CommunityBuilder, participants = 2) {
  const group = await community.workGroup({ participants });
  const people = await Promise.all(group.participants.map(({ email }) => server.signIn(email)));
  return { ...group, people, lead: await server.signIn(group.facilitator.email) };
}
