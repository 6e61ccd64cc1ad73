import { Injectable } from '@nestjs/common';
import { Database, notFound } from '@tessellate/api-kernel';
import { HubDirectory, HubRecordQueries } from '@tessellate/network-api';
import { academicYearOf, londonDate } from '@tessellate/school-time-contract';
import type { AcademicYearType } from '@tessellate/work-groups-api';
import type { NationalPictureType, PictureNumbersType } from './graphql/national-picture.type';
import { type Shown, withhold } from './withhold';

interface Row {
  hubId: string;
  groups: number;
  registered: number;
  started: number;
  completed: number;
  /** Days of those whose register was taken: had, and held. */
  credit: number;
  held: number;
}

const NOTHING = { groups: 0, registered: 0, started: 0, completed: 0, credit: 0, held: 0 };

/** The picture across the hubs: numbers by hub, without any person. Callers check that the viewer coordinates nationally. */
@Injectable()
export class NationalPictureQueries {
  constructor(
    private readonly database: Database,
    private readonly hubs: HubDirectory,
    private readonly records: HubRecordQueries,
  ) {}

  /** @param year the present one when left out */
  async picture(year?: number | null): Promise<NationalPictureType> {
    const present = academicYearOf(londonDate(new Date()));
    const [academicYears, hubs, rows] = await Promise.all([
      this.years(present),
      this.hubs.all(),
      this.database.read<Row>('insights.national-picture', PICTURE, [year ?? present]),
    ]);
    const academicYear = academicYears.find(({ id }) => id === (year ?? present));
    if (!academicYear) throw notFound('This academic year');
    const counts = hubs.map(({ id }) => rows.find(row => row.hubId === id) ?? NOTHING);
    const shown = withhold(counts);
    const withAttendance = counts.filter((_, at) => !hidesAttendance(shown.rows[at], counts[at] ?? NOTHING));
    return {
      academicYear,
      academicYears,
      groups: counts.reduce((sum, { groups }) => sum + groups, 0),
      hubs: hubs.map((hub, at) => {
        const own = counts[at] ?? NOTHING;
        return { record: this.records.of(hub), groups: own.groups, numbers: numbersOf(shown.rows[at], own) };
      }),
      total: {
        ...shown.total,
        attendance: percent(withAttendance),
        attendanceWithheld: withAttendance.every(({ held }) => held === 0) && counts.some(({ held }) => held > 0),
      },
    };
  }

  private years(present: number): Promise<AcademicYearType[]> {
    return this.database.read<AcademicYearType>(
      'insights.years',
      `SELECT y.id, y.label FROM academic_year y
       WHERE y.id = $1 OR EXISTS (SELECT 1 FROM work_group g WHERE g.academic_year_id = y.id) ORDER BY y.id DESC`,
      [present],
    );
  }
}

function numbersOf(shown: Shown | undefined, own: Omit<Row, 'hubId'>): PictureNumbersType {
  const { registered = null, started = null, completed = null } = shown ?? {};
  const attendanceWithheld = hidesAttendance(shown, own);
  return {
    ...{ registered, started, completed, attendanceWithheld },
    attendance: attendanceWithheld ? null : percent([own]),
  };
}

/** The attendance of a few people would be that of each. */
const hidesAttendance = (shown: Shown | undefined, { held }: { held: number }): boolean =>
  held > 0 && (!shown || shown.registered === null || shown.started === null);

function percent(rows: readonly { credit: number; held: number }[]): number | null {
  const held = rows.reduce((sum, row) => sum + row.held, 0);
  const credit = rows.reduce((sum, row) => sum + row.credit, 0);
  return held === 0 ? null : Math.round((100 * credit) / held);
}

/**
 * Somebody who has moved to another group of the same project and year counts where they are now, with the days they had before; a
 * workshop that they came to in both, by its number, counts once.
 * Days held are those of workshops whose register was taken while they belonged to the group.
 */
const PICTURE = `
  WITH place AS (
    SELECT g.hub_id, g.id AS work_group_id, g.project_id, p.days, m.person_id,
      min(m.since) AS since, CASE WHEN bool_or(m.until IS NULL) THEN NULL ELSE max(m.until) END AS until
    FROM work_group g JOIN project_version p ON p.id = g.project_version_id
    JOIN work_group_membership m ON m.work_group_id = g.id AND m.role = 'PARTICIPANT'
    WHERE g.academic_year_id = $1
    GROUP BY g.id, p.days, m.person_id
  ), workshop AS (
    SELECT s.id, s.work_group_id, s.number, s.starts_at, coalesce(s.day_equivalent, 0)::float8 AS worth
    FROM cycle_step s JOIN work_group g ON g.id = s.work_group_id AND g.academic_year_id = $1
    WHERE s.kind = 'WORKSHOP' AND s.cancelled_at IS NULL
  ), had AS (
    SELECT project_id, person_id, sum(credit)::float8 AS credit FROM (
      SELECT g.project_id, a.person_id, max(a.credit) AS credit
      FROM workshop w JOIN work_group g ON g.id = w.work_group_id JOIN workshop_attendance a ON a.step_id = w.id
      GROUP BY g.project_id, a.person_id, w.number) once
    GROUP BY project_id, person_id
  ), taken AS (
    SELECT pl.work_group_id, pl.person_id, sum(w.worth) AS held, sum(coalesce(a.credit, 0))::float8 AS credit
    FROM place pl JOIN workshop w ON w.work_group_id = pl.work_group_id
    LEFT JOIN workshop_attendance a ON a.step_id = w.id AND a.person_id = pl.person_id
    WHERE EXISTS (SELECT 1 FROM workshop_attendance t WHERE t.step_id = w.id)
      AND (a.step_id IS NOT NULL OR (pl.since <= w.starts_at AND (pl.until IS NULL OR pl.until > w.starts_at)))
    GROUP BY pl.work_group_id, pl.person_id
  ), counted AS (
    SELECT pl.hub_id, pl.person_id, bool_or(coalesce(h.credit, 0) > 0) AS started,
      bool_or(coalesce(h.credit, 0) >= pl.days::float8 - 0.000001) AS completed
    FROM place pl LEFT JOIN had h ON h.project_id = pl.project_id AND h.person_id = pl.person_id
    WHERE pl.until IS NULL OR NOT EXISTS (
      SELECT 1 FROM place other WHERE other.person_id = pl.person_id AND other.project_id = pl.project_id
        AND other.work_group_id <> pl.work_group_id AND other.until IS NULL)
    GROUP BY pl.hub_id, pl.person_id
  ), people AS (
    SELECT hub_id, count(*) AS registered, count(*) FILTER (WHERE started) AS started, count(*) FILTER (WHERE completed) AS completed
    FROM counted GROUP BY hub_id
  ), days AS (
    SELECT pl.hub_id, sum(t.held) AS held, sum(t.credit) AS credit
    FROM place pl JOIN taken t ON t.work_group_id = pl.work_group_id AND t.person_id = pl.person_id GROUP BY pl.hub_id
  )
  SELECT g.hub_id AS "hubId", count(*)::int AS groups, coalesce(max(pe.registered), 0)::int AS registered,
    coalesce(max(pe.started), 0)::int AS started, coalesce(max(pe.completed), 0)::int AS completed,
    coalesce(max(d.credit), 0)::float8 AS credit, coalesce(max(d.held), 0)::float8 AS held
  FROM work_group g LEFT JOIN people pe ON pe.hub_id = g.hub_id LEFT JOIN days d ON d.hub_id = g.hub_id
  WHERE g.academic_year_id = $1
  GROUP BY g.hub_id`;
