import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters to the people of a group, and who got them. */
export class WorkGroupsLetters1796000009760 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE group_letter (
        id uuid NOT NULL CONSTRAINT group_letter_pkey PRIMARY KEY,
        work_group_id uuid NOT NULL CONSTRAINT group_letter_work_group_id_fkey REFERENCES work_group (id),
        audience text NOT NULL,
        author_id uuid NOT NULL,
        subject text NOT NULL,
        words text NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now(),
        taken_back_at timestamptz
      );
      CREATE INDEX group_letter_written ON group_letter (work_group_id, audience, written_at, id);
      CREATE TABLE group_letter_recipient (
        letter_id uuid NOT NULL CONSTRAINT group_letter_recipient_letter_id_fkey REFERENCES group_letter (id) ON DELETE CASCADE,
        recipient_id uuid NOT NULL,
        sent_at timestamptz,
        skipped text,
        CONSTRAINT group_letter_recipient_pkey PRIMARY KEY (letter_id, recipient_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE group_letter_recipient; DROP TABLE group_letter');
  }
}
