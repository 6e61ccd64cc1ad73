import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who moves, or has moved, to another group of the same hub. */
export class WorkGroupsMoves1796000009710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE membership_move (
        id uuid NOT NULL CONSTRAINT membership_move_pkey PRIMARY KEY,
        person_id uuid NOT NULL,
        from_group_id uuid NOT NULL CONSTRAINT membership_move_from_group_id_fkey REFERENCES work_group (id),
        to_group_id uuid NOT NULL CONSTRAINT membership_move_to_group_id_fkey REFERENCES work_group (id),
        role text NOT NULL,
        reason text NOT NULL,
        actor_id uuid NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now(),
        moved_at timestamptz,
        membership_id uuid CONSTRAINT membership_move_membership_id_fkey REFERENCES work_group_membership (id)
      );
      CREATE UNIQUE INDEX membership_move_waiting ON membership_move (person_id, from_group_id) WHERE moved_at IS NULL;
      CREATE INDEX membership_move_from ON membership_move (from_group_id);
      CREATE INDEX membership_move_to ON membership_move (to_group_id);
      CREATE INDEX membership_move_membership ON membership_move (membership_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE membership_move');
  }
}
