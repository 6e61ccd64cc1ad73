import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HUBS, hubReferenceId } from '../hubs/hub.data';

/** National coordinators manage hubs: the authorities a hub serves are data, a hub can close, and its lead school can change. */
export class NetworkManagedHubs1796000009100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE hub
        ADD COLUMN authorities text[] NOT NULL DEFAULT '{}',
        ADD COLUMN closed_at timestamptz,
        ADD COLUMN version int NOT NULL DEFAULT 1;

      CREATE TABLE hub_transfer (
        id uuid NOT NULL CONSTRAINT hub_transfer_pkey PRIMARY KEY,
        hub_id uuid NOT NULL CONSTRAINT hub_transfer_hub_id_fkey REFERENCES hub (id),
        lead_school text NOT NULL,
        takes_effect_on date NOT NULL,
        reason text NOT NULL,
        decided_by uuid NOT NULL,
        decided_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX hub_transfer_day ON hub_transfer (hub_id, takes_effect_on);

      CREATE TABLE role_invitation (
        id uuid NOT NULL CONSTRAINT role_invitation_pkey PRIMARY KEY,
        kind text NOT NULL,
        target_id uuid NOT NULL,
        email text NOT NULL,
        name text NOT NULL,
        invited_by uuid NOT NULL,
        invited_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX role_invitation_once ON role_invitation (target_id, kind, email);
      CREATE INDEX role_invitation_email ON role_invitation (email);
    `);
    for (const { slug, authorities } of HUBS)
      await runner.query('UPDATE hub SET authorities = $2 WHERE id = $1', [hubReferenceId(slug), authorities]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE role_invitation, hub_transfer;
      ALTER TABLE hub DROP COLUMN authorities, DROP COLUMN closed_at, DROP COLUMN version;
    `);
  }
}
