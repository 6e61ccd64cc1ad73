import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What participants share of their school-based tasks, who reads whom, and who was reminded. */
export class ProgrammeTasks1767225700390 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE task_work (
        id uuid NOT NULL CONSTRAINT task_work_pkey PRIMARY KEY,
        step_id uuid NOT NULL CONSTRAINT task_work_step_id_fkey REFERENCES cycle_step (id),
        work_group_id uuid NOT NULL,
        person_id uuid NOT NULL,
        department_id uuid,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX task_work_owner ON task_work (step_id, person_id);
      CREATE INDEX task_work_person ON task_work (person_id);

      CREATE TABLE task_work_part (
        work_id uuid NOT NULL CONSTRAINT task_work_part_work_id_fkey REFERENCES task_work (id),
        part text NOT NULL,
        version int NOT NULL,
        document jsonb NOT NULL,
        html text NOT NULL,
        text text NOT NULL,
        file_ids uuid[] NOT NULL,
        first_shared_at timestamptz NOT NULL,
        shared_at timestamptz NOT NULL,
        CONSTRAINT task_work_part_pkey PRIMARY KEY (work_id, part)
      );

      CREATE TABLE task_work_revision (
        work_id uuid NOT NULL,
        part text NOT NULL,
        version int NOT NULL,
        document jsonb NOT NULL,
        file_ids uuid[] NOT NULL,
        shared_at timestamptz NOT NULL,
        ended_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT task_work_revision_pkey PRIMARY KEY (work_id, part, version)
      );

      CREATE TABLE task_peer (
        step_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        author_id uuid NOT NULL,
        set_id uuid NOT NULL,
        paired_at timestamptz NOT NULL DEFAULT now(),
        paired_by uuid NOT NULL,
        CONSTRAINT task_peer_pkey PRIMARY KEY (step_id, reader_id)
      );
      CREATE UNIQUE INDEX task_peer_author ON task_peer (step_id, author_id);

      CREATE TABLE task_reminder (
        step_id uuid NOT NULL,
        person_id uuid NOT NULL,
        day date NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        actor_id uuid NOT NULL,
        CONSTRAINT task_reminder_pkey PRIMARY KEY (step_id, person_id, day)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task_reminder, task_peer, task_work_revision, task_work_part, task_work');
  }
}
