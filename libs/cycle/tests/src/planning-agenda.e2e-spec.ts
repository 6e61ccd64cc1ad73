import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { changed, refusalOf, workshopFields } from './planning-support';

const ITEMS =
  'query ($id: UUID!) { workGroup(id: $id) { steps { id version agenda agendaItems { id title minutes prompt } } } }';

describe('the parts of an agenda', () => {
  let server: TestApp;
  let lead: TestClient;
  let groupId: string;
  let stepId: string;

  beforeAll(async () => {
    server = await startTestApp();
    const group = await new CommunityBuilder(server.app).workGroup({ participants: 0 });
    groupId = group.id;
    lead = await server.signIn(group.facilitator.email);
    const fields = workshopFields(10, {
      agenda: '1:30 Welcome',
      agendaItems: [
        { title: ' What we found ', minutes: 60, prompt: ' Which change would you make again? ' },
        { title: 'Tea', minutes: 15 },
      ],
    });
    stepId = (await changed(lead, 'addCycleStep', { workGroupId: groupId, kind: 'WORKSHOP', fields }))[0]!.id;
  });
  afterAll(() => server.close());

  const step = async () => (await lead.gql(ITEMS, { id: groupId })).workGroup.steps[0];
  const edit = async (more: object) =>
    changed(lead, 'editCycleStep', {
      stepId,
      version: (await step()).version,
      fields: workshopFields(10, { agenda: '1:30 Welcome', ...more }),
    });

  it('are kept in order beside what is written as text, each with an id of its own', async () => {
    const { agenda, agendaItems } = await step();
    expect(agenda).toBe('1:30 Welcome');
    expect(agendaItems).toEqual([
      { id: expect.any(String), title: 'What we found', minutes: 60, prompt: 'Which change would you make again?' },
      { id: expect.any(String), title: 'Tea', minutes: 15, prompt: null },
    ]);
    expect(agendaItems[0].id).not.toBe(agendaItems[1].id);
  });

  it('stay as they are in a change that says nothing of them, and keep their ids when they are moved', async () => {
    const before = (await step()).agendaItems;
    await edit({ title: 'Another title' });
    expect((await step()).agendaItems).toEqual(before);
    const added = { title: 'Welcome', minutes: 5 };
    await edit({ agendaItems: [added, before[1], before[0], before[0]] });
    const after = (await step()).agendaItems;
    expect(after.map(({ title }: { title: string }) => title)).toEqual([
      'Welcome',
      'Tea',
      'What we found',
      'What we found',
    ]);
    expect(after.slice(1, 3)).toEqual([before[1], before[0]]);
    // The same part sent twice is two parts.
    expect(new Set(after.map(({ id }: { id: string }) => id)).size).toBe(4);
  });

  it('are refused in words where they cannot be', async () => {
    const { version } = await step();
    const refusal = async (agendaItems: object[]) =>
      (await refusalOf(lead, 'editCycleStep', { stepId, version, fields: workshopFields(10, { agendaItems }) }))
        ?.message;
    expect(await refusal([{ title: '  ', minutes: 5 }])).toMatch(/Give this a title/);
    for (const minutes of [0, 481])
      expect(await refusal([{ title: 'Tea', minutes }])).toMatch(/between one minute and eight hours/);
    expect(await refusal(Array.from({ length: 31 }, () => ({ title: 'Tea', minutes: 5 })))).toMatch(/at most 30 parts/);
    expect(await refusal([{ title: 'Tea', minutes: 5, prompt: 'x'.repeat(401) }])).toMatch(/at most 400 characters/);
  });

  it('come to whoever changed the same step meanwhile', async () => {
    const { version, agendaItems } = await step();
    const refused = await refusalOf(lead, 'editCycleStep', {
      stepId,
      version: version - 1,
      fields: workshopFields(10, { agendaItems: [{ id: randomUUID(), title: 'Mine', minutes: 5 }] }),
    });
    expect(refused).toMatchObject({ code: 'STALE', current: { agendaItems } });
  });
});
