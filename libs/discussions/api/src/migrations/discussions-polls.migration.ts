import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages can be polls. */
export class DiscussionsPolls1796000009500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE poll (
        message_id uuid NOT NULL CONSTRAINT poll_pkey PRIMARY KEY
          CONSTRAINT poll_message_fk REFERENCES message (id) ON DELETE CASCADE,
        answers text[] NOT NULL,
        several boolean NOT NULL,
        anonymous boolean NOT NULL,
        closes_at timestamptz,
        closed_at timestamptz
      );
      CREATE TABLE poll_vote (
        message_id uuid NOT NULL CONSTRAINT poll_vote_poll_fk REFERENCES poll (message_id) ON DELETE CASCADE,
        voter text NOT NULL,
        person_id uuid,
        positions int[] NOT NULL,
        CONSTRAINT poll_vote_pkey PRIMARY KEY (message_id, voter)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE poll_vote, poll');
  }
}
