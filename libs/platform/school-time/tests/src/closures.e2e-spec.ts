import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { DeliveryClock } from '@tessellate/notifications-api';
import { DEFAULT_SENDING_HOURS, nextSending } from '@tessellate/notifications-contract';
import { SchoolTime } from '@tessellate/school-time-api';
import { londonDate, londonTime, SchoolCalendar, weekdayOf } from '@tessellate/school-time-contract';
import { WorkshopReminders } from '@tessellate/workshops-api';
import { CHANGE, changed, planOf } from '@tessellate/cycle-tests/planning-support';
import { raise, registerNote } from '@tessellate/notifications-tests/support';
import { aWorkshop } from '@tessellate/workshops-tests/workshops-support';

/** The authority's half-term is a week earlier than that of most. */
const TYPICAL = ['2027-10-25', '2027-10-29'];
const CORRECTED = ['2027-10-18', '2027-10-22'];

describe('school closures', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let facilitator: TestClient;

  beforeAll(async () => {
    server = await startTestApp({}, app => registerNote(app, 'test.soon', 'SOON'));
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ academicYear: 2027, participants: 1 });
    facilitator = await server.signIn(group.facilitator.email);
  });
  afterAll(() => server.close());

  it('of a new database are those of every calendar, on each weekday from 2024 to 2038', async () => {
    const rows: { date: string; open: boolean }[] = await server.dataSource.query(
      `SELECT day::date::text AS date,
         NOT EXISTS (SELECT 1 FROM school_closure c WHERE day BETWEEN c.starts_on AND c.ends_on) AS open
       FROM generate_series('2024-01-01', '2038-12-31', interval '1 day') AS day ORDER BY day`,
    );
    const [stored, typical] = [await server.app.get(SchoolTime).calendar(), new SchoolCalendar()];
    const weekdays = rows.filter(({ date }) => weekdayOf(date) <= 5);
    const differing = weekdays.filter(({ date, open }) => {
      const noon = londonTime(date, '12:00');
      const sent = nextSending(noon, DEFAULT_SENDING_HOURS, stored).getTime() === noon.getTime();
      const says = [stored, typical].flatMap(by => [
        by.isSchoolDay(date),
        by.dayOff(date) === null,
        by.nextSchoolDay(date) === date,
        by.lastSchoolDay(date) === date,
      ]);
      return [...says, sent].some(one => one !== open);
    });
    expect([weekdays.length, differing]).toEqual([3_915, []]);
  });

  it('that are corrected move proposed dates, the days of a plan, reminders and quiet hours alike, at once', async () => {
    const on = (date: string | null) => (date ? londonTime(date, '13:30').toISOString() : null);
    for (const [kind, startsAt, dueAt] of [
      ['WORKSHOP', '2027-09-30', null],
      ['TASK', null, '2027-11-05'],
      ['WORKSHOP', '2027-11-12', null],
    ] as const) {
      const endsAt = startsAt && londonTime(startsAt, '16:00').toISOString();
      const fields = { title: kind, brief: '', startsAt: on(startsAt), endsAt, dueAt: on(dueAt), resources: [] };
      await changed(facilitator, 'addCycleStep', { workGroupId: group.id, kind, fields });
    }
    const workshop = (await planOf(facilitator, group.id)).workGroup.steps.at(-1);
    const template = await community.workGroup({ academicYear: 2027, participants: 0 });
    const planner = await server.signIn(template.facilitator.email);
    const other = await community.workGroup({ academicYear: 2027, participants: 0 });
    const reminded = await aWorkshop(server, other.id, {
      startsAt: londonTime('2027-11-02', '09:30'),
      endsAt: londonTime('2027-11-02', '15:30'),
    });

    const reminders = server.app.get(WorkshopReminders);
    const seen = async (remind: () => Promise<void>) => {
      const preview = await facilitator.gql(CHANGE, {
        stepId: workshop.id,
        startsAt: londonTime('2027-11-03', '13:30'),
        endsAt: londonTime('2027-11-03', '16:00'),
      });
      const { templates } = await planOf(planner, template.id);
      const filled = await changed(planner, 'fillCycle', {
        workGroupId: template.id,
        templateId: templates[0].id,
        replaceDrafts: true,
      });
      await remind();
      const [job]: { at: Date }[] = await server.dataSource.query(
        `SELECT start_after AS at FROM pgboss.job WHERE name = 'workshop.remind' AND singleton_key = $1 AND state = 'created'`,
        [reminded],
      );
      server.app.get(DeliveryClock).now = () => londonTime('2027-10-26', '10:00');
      const about = { type: 'WORK_GROUP', id: group.id } as const;
      await raise(server, { kind: 'test.soon', to: [group.participants[0]!.id], about, data: { text: 'News' } });
      const [notice]: { dueAt: Date }[] = await server.dataSource.query(
        `SELECT due_at AS "dueAt" FROM notice WHERE kind = 'test.soon' ORDER BY at DESC LIMIT 1`,
      );
      return {
        proposed: londonDate(new Date(preview.cycleStepChange.dueDates[0].to)),
        // The first workshop after half-term, laid out by half-term and week.
        planned: londonDate(new Date(filled[1]!.dueAt!)),
        reminded: londonDate(job!.at),
        told: londonDate(notice!.dueAt),
      };
    };

    expect(await seen(() => reminders.follow([reminded]))).toEqual({
      proposed: '2027-10-22',
      planned: '2027-11-05',
      reminded: '2027-10-22',
      told: '2027-11-01',
    });
    const correct = (from: string[], to: string[]) =>
      server.dataSource.query(
        'UPDATE school_closure SET starts_on = $3, ends_on = $4 WHERE starts_on = $1 AND ends_on = $2',
        [...from, ...to],
      );
    await correct(TYPICAL, CORRECTED);
    try {
      // The reminder was set before; a night later it has its new time.
      expect(await seen(() => reminders.refresh(londonTime('2027-10-13', '04:40')))).toEqual({
        proposed: '2027-10-27',
        planned: '2027-10-29',
        reminded: '2027-10-29',
        told: '2027-10-26',
      });
    } finally {
      await correct(CORRECTED, TYPICAL);
    }
  });
});
