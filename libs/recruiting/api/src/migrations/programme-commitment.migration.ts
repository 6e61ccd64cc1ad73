import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a project needs the headteacher’s commitment, who waived it, and how each application ended. */
export class ProgrammeCommitment1767225700408 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What every page and letter has said so far: a place depends on the answer.
      ALTER TABLE project ADD COLUMN commitment_required text NOT NULL DEFAULT 'BEFORE_PLACE';

      ALTER TABLE application
        ADD COLUMN commitment_waived_at timestamptz,
        ADD COLUMN commitment_waived_by uuid,
        ADD COLUMN commitment_waiver text,
        ADD COLUMN ending text;
      -- An offer that was made before the rule was kept is a promise.
      UPDATE application SET commitment_waived_at = now(), commitment_waiver = 'Offered before the rule was kept.'
        WHERE state = 'OFFERED' AND committed_at IS NULL;

      DROP INDEX application_living;
      ALTER TABLE application DISABLE TRIGGER application_history_kept;
      UPDATE application SET ending = 'OFFER_DECLINED', decision_reason = NULL
        WHERE state = 'WITHDRAWN' AND decision_reason = 'The offer was declined.';
      UPDATE application SET ending = 'OFFER_LAPSED', decision_reason = NULL
        WHERE state = 'WITHDRAWN' AND decision_reason = 'The offer was not answered in time.';
      UPDATE application SET state = 'REMOVED', ending = 'REMOVED'
        WHERE ending IS NULL AND ((state = 'WITHDRAWN' AND decided_by IS NOT NULL) OR (state = 'DECLINED' AND EXISTS (
          SELECT 1 FROM application_history h
          WHERE h.application_id = application.id AND h.from_state = 'PLACED' AND h.to_state = 'DECLINED')));
      UPDATE application SET ending = CASE state WHEN 'DECLINED' THEN 'DECLINED' ELSE 'WITHDRAWN_BY_APPLICANT' END
        WHERE ending IS NULL AND state IN ('DECLINED', 'WITHDRAWN');
      ALTER TABLE application ENABLE TRIGGER application_history_kept;
      UPDATE application_history h SET to_state = 'REMOVED' FROM application a
        WHERE a.id = h.application_id AND a.state = 'REMOVED' AND h.from_state = 'PLACED' AND h.to_state IN ('DECLINED', 'WITHDRAWN');
      CREATE UNIQUE INDEX application_living ON application (work_group_id, email)
        WHERE state NOT IN ('DECLINED', 'WITHDRAWN', 'REMOVED');

      -- As before, and says why a place was given without the commitment, in the entry of the act that waived it.
      CREATE OR REPLACE FUNCTION keep_application_history() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        decided boolean := NEW.decided_at IS NOT DISTINCT FROM now();
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO application_history (application_id, at, to_state, actor_id)
          VALUES (NEW.id, NEW.submitted_at, NEW.state, CASE WHEN decided THEN NEW.decided_by END);
        ELSIF NEW.state <> OLD.state THEN
          INSERT INTO application_history (application_id, at, from_state, to_state, actor_id, reason)
          VALUES (NEW.id, now(), OLD.state, NEW.state, CASE WHEN decided THEN NEW.decided_by END,
            CASE WHEN decided AND NEW.commitment_waived_at IS NOT DISTINCT FROM now() AND NEW.ending IS NULL
              THEN 'Without the headteacher’s commitment: ' || NEW.commitment_waiver
              WHEN decided THEN NEW.decision_reason END);
        END IF;
        RETURN NULL;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX application_living;
      UPDATE application SET state = 'WITHDRAWN' WHERE state = 'REMOVED';
      CREATE UNIQUE INDEX application_living ON application (work_group_id, email) WHERE state NOT IN ('DECLINED', 'WITHDRAWN');
      CREATE OR REPLACE FUNCTION keep_application_history() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        decided boolean := NEW.decided_at IS NOT DISTINCT FROM now();
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO application_history (application_id, at, to_state, actor_id)
          VALUES (NEW.id, NEW.submitted_at, NEW.state, CASE WHEN decided THEN NEW.decided_by END);
        ELSIF NEW.state <> OLD.state THEN
          INSERT INTO application_history (application_id, at, from_state, to_state, actor_id, reason)
          VALUES (NEW.id, now(), OLD.state, NEW.state, CASE WHEN decided THEN NEW.decided_by END, CASE WHEN decided THEN NEW.decision_reason END);
        END IF;
        RETURN NULL;
      END $$;
      ALTER TABLE application DROP COLUMN commitment_waived_at, DROP COLUMN commitment_waived_by, DROP COLUMN commitment_waiver,
        DROP COLUMN ending;
      ALTER TABLE project DROP COLUMN commitment_required;
    `);
  }
}
