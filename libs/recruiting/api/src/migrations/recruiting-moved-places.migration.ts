import type { MigrationInterface, QueryRunner } from 'typeorm';

const TAKEN = (kept: string) => `
  CREATE OR REPLACE FUNCTION places_taken(group_id uuid) RETURNS int LANGUAGE plpgsql VOLATILE AS $$
  BEGIN
    RETURN (SELECT count(*) FROM application WHERE work_group_id = group_id AND state IN ('PLACED', 'OFFERED'))
      + (SELECT count(*) FROM work_group_membership m
         WHERE m.work_group_id = group_id AND m.until IS NULL AND m.role = 'PARTICIPANT' AND NOT EXISTS (
           SELECT 1 FROM application a WHERE a.work_group_id = group_id AND a.person_id = m.person_id AND a.state = 'PLACED'))${kept};
  END $$;`;

/** Whoever is on the way to a group has a place there, and nobody sets out for a group that is full. */
export class RecruitingMovedPlaces1796000009720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${TAKEN(`
      -- Kept while somebody is on the way; not any more when they have left, nor twice when they have come in by themselves.
      + (SELECT count(*) FROM membership_move v
         JOIN work_group_membership m ON m.work_group_id = v.from_group_id AND m.person_id = v.person_id AND m.until IS NULL
         WHERE v.to_group_id = group_id AND v.moved_at IS NULL AND v.role = 'PARTICIPANT' AND NOT EXISTS (
           SELECT 1 FROM work_group_membership there
           WHERE there.work_group_id = group_id AND there.person_id = v.person_id AND there.until IS NULL))`)}

      CREATE FUNCTION guard_moves() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        places int;
      BEGIN
        SELECT capacity INTO places FROM work_group WHERE id = NEW.to_group_id FOR NO KEY UPDATE;
        IF places_taken(NEW.to_group_id) > places THEN
          RAISE EXCEPTION 'Work group % has only % places', NEW.to_group_id, places USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER membership_move_guard_places AFTER INSERT ON membership_move
        FOR EACH ROW WHEN (NEW.role = 'PARTICIPANT') EXECUTE FUNCTION guard_moves();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER membership_move_guard_places ON membership_move;
      DROP FUNCTION guard_moves();
      ${TAKEN('')}
    `);
  }
}
