import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Sendings } from '@tessellate/api-kernel';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type MailServer, mailServer } from '@tessellate/api-testing/mail-server';
import { MailHours } from '@tessellate/mail-api';
import { randomUUID } from 'node:crypto';
import { Recruiting } from './places-support';

const PEOPLE = `query ($id: UUID!, $audience: LetterAudience!) { letterPeople(workGroupId: $id, audience: $audience) { id name standing why } }`;
const PREVIEW = `query ($input: SendLetterInput!) { letterPreview(input: $input) { dueAt letters { to subject text } notTold { id name why } } }`;
const SEND = `mutation ($input: SendLetterInput!) { sendLetter(input: $input) { id sent skipped waiting author { name } } }`;
const LETTERS = `query ($id: UUID!, $audience: LetterAudience!) { groupLetters(workGroupId: $id, audience: $audience) {
  id subject sent skipped waiting takenBackAt recipients { name skipped } } }`;
const RECALL = `mutation ($input: SendingInput!) { recallSending(input: $input) { state } }`;
const SEND_NOW = `mutation ($input: SendingInput!) { sendHeld(input: $input) { state } }`;

describe('a letter to people of a Work Group', () => {
  let smtp: MailServer;
  let server: TestApp;
  let hub: Recruiting;

  beforeAll(async () => {
    smtp = await mailServer();
    server = await startTestApp({ holdMinutes: 10, smtpUrl: smtp.url });
  });

  beforeEach(async () => {
    hub = await Recruiting.of(server, 3);
    closedUntil(null);
  });

  afterAll(async () => {
    await server.close();
    await smtp.close();
  });

  const closedUntil = (at: Date | null) =>
    server.app.get(MailHours).follow(async (_tx, ids, now) => new Map(ids.map(id => [id, at ?? now])));
  const letterTo = (to: string[], more: object = {}) => ({
    mutationId: randomUUID(),
    workGroupId: hub.groupId,
    audience: 'REGISTRANTS',
    subject: 'Where we meet',
    words: 'The room has changed.\n\nBring:\n- a task\n- your scheme of work',
    to,
    ...more,
  });
  const send = (input: object, client: TestClient = hub.manager) => client.ask(SEND, { input });
  const act = (operation: string, id: string) =>
    hub.manager.ask(operation, { input: { mutationId: randomUUID(), id } });
  const written = async (audience = 'REGISTRANTS') =>
    (await hub.manager.gql(LETTERS, { id: hub.groupId, audience })).groupLetters;
  const release = async (id: string) => {
    await server.dataSource.query('UPDATE sending SET due_at = now() WHERE id = $1', [id]);
    await server.app.get(Sendings).release(id);
    await server.settled();
  };
  const sentTo = (email: string) => smtp.messages.filter(message => message.includes(`To: ${email}`));

  it('shows who gets it as they will read it, who does not and why, and keeps nothing', async () => {
    const [one, two, gone] = [await hub.apply(), await hub.apply(), await hub.apply()];
    await hub.withdraw(gone.id);
    const { letterPeople } = await hub.manager.gql(PEOPLE, { id: hub.groupId, audience: 'REGISTRANTS' });
    expect(letterPeople.map(({ standing, why }: { standing: string; why: string | null }) => [standing, why])).toEqual([
      ['Awaiting decision', null],
      ['Awaiting decision', null],
      ['Ended', 'Withdrew'],
    ]);
    const input = letterTo([one.id, two.id, gone.id]);
    const { letterPreview } = await hub.manager.gql(PREVIEW, { input });
    expect(letterPreview.letters.map(({ to }: { to: string[] }) => to)).toEqual([[one.email], [two.email]]);
    expect(letterPreview.letters[0].text).toContain(`Hello ${one.name},\n\nThe room has changed.\n\nBring:\n- a task`);
    expect(letterPreview.notTold).toEqual([{ id: gone.id, name: gone.name, why: 'Withdrew' }]);
    expect(Date.parse(letterPreview.dueAt)).toBeGreaterThan(Date.now() + 9 * 60_000);
    expect(await written()).toEqual([]);
  });

  it('goes to each once after ten minutes, passes over who has withdrawn meanwhile, and answers go to the writer', async () => {
    const [one, two] = [await hub.apply(), await hub.apply()];
    const input = letterTo([one.id, two.id]);
    await send(input);
    await send(input);
    await server.settled();
    expect(sentTo(one.email)).toEqual([]);
    expect(await written()).toMatchObject([{ waiting: 2, sent: 0 }]);
    await hub.withdraw(two.id);
    await release(input.mutationId);
    await release(input.mutationId);
    expect(sentTo(one.email)).toHaveLength(1);
    expect(sentTo(one.email)[0]).toMatch(new RegExp(`^Reply-To: .*${hub.managerName}`, 'm'));
    expect(sentTo(two.email).filter(message => message.includes('Where we meet'))).toEqual([]);
    const [letter] = await written();
    expect(letter).toMatchObject({ waiting: 0, sent: 1, skipped: 1 });
    expect(letter.recipients).toContainEqual({ name: two.name, skipped: 'Withdrew' });
  });

  it('can be taken back before it goes, also one to a single person, and nobody gets it', async () => {
    const one = await hub.apply();
    const input = letterTo([one.id]);
    await send(input);
    expect((await act(RECALL, input.mutationId)).data).toEqual({ recallSending: { state: 'TAKEN_BACK' } });
    await release(input.mutationId);
    expect(sentTo(one.email)).toEqual([]);
    expect(await written()).toMatchObject([{ takenBackAt: expect.any(String), sent: 0 }]);
  });

  it('waits until the quiet hours end, and “Send now” does not break them', async () => {
    const opens = new Date(Date.now() + 36 * 3_600_000);
    closedUntil(opens);
    const one = await hub.apply();
    const input = letterTo([one.id]);
    expect((await hub.manager.gql(PREVIEW, { input })).letterPreview.dueAt).toBe(opens.toISOString());
    await send(input);
    const { errors } = await act(SEND_NOW, input.mutationId);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'LOCKED', reason: 'QUIET' } });
    closedUntil(null);
    expect((await act(SEND_NOW, input.mutationId)).errors).toBeUndefined();
    await server.settled();
    expect(sentTo(one.email)).toHaveLength(1);
  });

  it('waits for the next opening when quiet hours have begun again before it could go', async () => {
    const one = await hub.apply();
    const input = letterTo([one.id]);
    await send(input);
    const opens = new Date(Date.now() + 12 * 3_600_000);
    closedUntil(opens);
    await release(input.mutationId);
    expect(sentTo(one.email)).toEqual([]);
    const WAITING = `query ($id: UUID!) { waitingSendings(workGroupId: $id) { id dueAt } }`;
    expect((await hub.manager.gql(WAITING, { id: hub.groupId })).waitingSendings).toEqual([
      { id: input.mutationId, dueAt: opens.toISOString() },
    ]);
    closedUntil(null);
    await release(input.mutationId);
    expect(sentTo(one.email)).toHaveLength(1);
  });

  it('tells two of one name apart, and says why whoever moved to another hub gets none', async () => {
    const [one, two, three] = [await hub.apply(), await hub.apply(), await hub.apply()];
    await server.dataSource.query(`UPDATE application SET name = 'Sam Jones' WHERE id = ANY($1::uuid[])`, [
      [one.id, two.id],
    ]);
    await hub.withdraw(one.id);
    await hub.moveHub(two.id, { reason: 'They teach there.' });
    const { letterPreview } = await hub.manager.gql(PREVIEW, { input: letterTo([one.id, two.id, three.id]) });
    expect(new Map(letterPreview.notTold.map(({ id, why }: { id: string; why: string }) => [id, why]))).toEqual(
      new Map([
        [one.id, 'Withdrew'],
        [two.id, 'Moved to another hub'],
      ]),
    );
  });

  it('is written to members by whoever leads them, by name, and to registrants by managers alone', async () => {
    const group = await hub.community.workGroup({ participants: 2 });
    const lead = await server.signIn(group.facilitator.email);
    const ofGroup = { workGroupId: group.id, audience: 'MEMBERS' };
    const { letterPeople } = await lead.gql(PEOPLE, { id: group.id, audience: 'MEMBERS' });
    expect(letterPeople.map(({ standing }: { standing: string }) => standing)).toEqual([
      'Facilitator',
      'Participant',
      'Participant',
    ]);
    expect(letterPeople.map(({ why }: { why: string | null }) => why)).toEqual(['Is you', null, null]);
    const ids: string[] = letterPeople.map(({ id }: { id: string }) => id);
    const { letterPreview } = await lead.gql(PREVIEW, { input: letterTo(ids, ofGroup) });
    expect(letterPreview.letters.map(({ to }: { to: string[] }) => to[0]).sort()).toEqual(
      group.participants.map(({ name }) => name).sort(),
    );
    expect(letterPreview.notTold).toMatchObject([{ name: group.facilitator.name, why: 'Is you' }]);
    const applicant = await hub.apply();
    const member = await server.signIn(group.participants[0]!.email);
    for (const [client, input] of [
      [lead, letterTo([applicant.id])],
      [lead, letterTo([applicant.id], { workGroupId: group.id })],
      [hub.manager, letterTo([randomUUID()])],
    ] as const)
      expect((await send(input, client)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await send(letterTo(ids, ofGroup), member)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('is refused in words without anybody who can get it, and after ten in a day', async () => {
    const [one, gone] = [await hub.apply(), await hub.apply()];
    await hub.withdraw(gone.id);
    expect((await send(letterTo([gone.id]))).errors?.[0]?.message).toBe('Choose at least one person who can get it.');
    for (let n = 0; n < 10; n++) expect((await send(letterTo([one.id]))).errors).toBeUndefined();
    expect((await send(letterTo([one.id]))).errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
  });
});
