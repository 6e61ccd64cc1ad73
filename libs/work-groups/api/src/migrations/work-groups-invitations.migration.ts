import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People without an account can be asked to lead a group. */
export class WorkGroupsInvitations1796000008400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE work_group_invitation (
        id uuid NOT NULL CONSTRAINT work_group_invitation_pkey PRIMARY KEY,
        work_group_id uuid NOT NULL CONSTRAINT work_group_invitation_work_group_id_fkey REFERENCES work_group (id),
        email text NOT NULL,
        name text NOT NULL,
        invited_by uuid NOT NULL,
        invited_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX work_group_invitation_once ON work_group_invitation (work_group_id, email);
      CREATE INDEX work_group_invitation_email ON work_group_invitation (email);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE work_group_invitation');
  }
}
