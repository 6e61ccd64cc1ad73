import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations to lead a group stand with those to other roles. */
export class WorkGroupsRoleInvitations1796000009110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO role_invitation (id, kind, target_id, email, name, invited_by, invited_at, expires_at)
      SELECT id, 'FACILITATOR', work_group_id, email, name, invited_by, invited_at, expires_at FROM work_group_invitation;
      DROP TABLE work_group_invitation;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
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
      INSERT INTO work_group_invitation (id, work_group_id, email, name, invited_by, invited_at, expires_at)
      SELECT id, target_id, email, name, invited_by, invited_at, expires_at FROM role_invitation WHERE kind = 'FACILITATOR';
      DELETE FROM role_invitation WHERE kind = 'FACILITATOR';
    `);
  }
}
