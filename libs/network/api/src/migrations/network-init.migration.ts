import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HUBS, hubReferenceId } from '../hubs/hub.data';

export class NetworkInit1767225600200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hub (
        id uuid NOT NULL CONSTRAINT hub_pkey PRIMARY KEY,
        slug text NOT NULL,
        name text NOT NULL,
        region text NOT NULL,
        colour text NOT NULL,
        lead_school text
      );
      CREATE UNIQUE INDEX hub_slug ON hub (slug);

      CREATE TABLE hub_membership (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT hub_membership_pkey PRIMARY KEY,
        person_id uuid NOT NULL,
        hub_id uuid NOT NULL CONSTRAINT hub_membership_hub_id_fkey REFERENCES hub (id),
        role text NOT NULL,
        since timestamptz NOT NULL DEFAULT now(),
        until timestamptz
      );
      CREATE UNIQUE INDEX hub_membership_active ON hub_membership (person_id, hub_id, role) WHERE until IS NULL;
      CREATE INDEX hub_membership_hub ON hub_membership (hub_id);

      CREATE TABLE national_coordinator (
        person_id uuid NOT NULL CONSTRAINT national_coordinator_pkey PRIMARY KEY
      );

      CREATE TABLE school (
        urn int NOT NULL CONSTRAINT school_pkey PRIMARY KEY,
        name text NOT NULL,
        phase text NOT NULL,
        type text NOT NULL,
        la_code text NOT NULL,
        la_name text NOT NULL,
        town text,
        postcode text,
        status text NOT NULL DEFAULT 'OPEN',
        age_low smallint,
        age_high smallint,
        sixth_form boolean,
        gender text,
        website text,
        closed_on date,
        secondary boolean NOT NULL,
        search_text text NOT NULL
      );
      CREATE INDEX school_search ON school USING gin (search_text gin_trgm_ops) WHERE secondary;
      CREATE INDEX school_la ON school (la_code);

      CREATE TABLE department (
        id uuid NOT NULL CONSTRAINT department_pkey PRIMARY KEY,
        school_urn int NOT NULL CONSTRAINT department_school_urn_fkey REFERENCES school (urn),
        name text NOT NULL
      );
      CREATE UNIQUE INDEX department_school ON department (school_urn, name);

      CREATE TABLE department_membership (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT department_membership_pkey PRIMARY KEY,
        person_id uuid NOT NULL,
        department_id uuid NOT NULL CONSTRAINT department_membership_department_id_fkey REFERENCES department (id),
        role text NOT NULL,
        since timestamptz NOT NULL DEFAULT now(),
        until timestamptz
      );
      CREATE UNIQUE INDEX department_membership_active ON department_membership (person_id, department_id) WHERE until IS NULL;
      CREATE INDEX department_membership_department ON department_membership (department_id);
    `);
    for (const hub of HUBS) {
      await runner.query(
        'INSERT INTO hub (id, slug, name, region, colour, lead_school) VALUES ($1, $2, $3, $4, $5, $6)',
        [hubReferenceId(hub.slug), hub.slug, hub.name, hub.region, hub.colour, hub.leadSchool],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE department_membership, department, school, national_coordinator, hub_membership, hub',
    );
  }
}
