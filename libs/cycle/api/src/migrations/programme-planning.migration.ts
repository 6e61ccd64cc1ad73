import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DEFAULT_TEMPLATE, DEFAULT_TEMPLATE_ID } from '../planning/template.data';
import { SECONDARY_SUBJECT_LEADERSHIP_ID } from '@tessellate/work-groups-api';

/** Several people plan one cycle; each step knows its version and who saved it. Plans begin from a template. */
export class ProgrammePlanning1767225700360 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cycle_step
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ADD COLUMN updated_by uuid;

      CREATE TABLE cycle_template (
        id uuid NOT NULL CONSTRAINT cycle_template_pkey PRIMARY KEY,
        project_id uuid NOT NULL CONSTRAINT cycle_template_project_id_fkey REFERENCES project (id),
        name text NOT NULL,
        steps jsonb NOT NULL
      );
      CREATE INDEX cycle_template_project ON cycle_template (project_id);
    `);
    await runner.query('INSERT INTO cycle_template (id, project_id, name, steps) VALUES ($1, $2, $3, $4)', [
      DEFAULT_TEMPLATE_ID,
      SECONDARY_SUBJECT_LEADERSHIP_ID,
      DEFAULT_TEMPLATE.name,
      JSON.stringify(DEFAULT_TEMPLATE.steps),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE cycle_template');
    await runner.query('ALTER TABLE cycle_step DROP COLUMN version, DROP COLUMN updated_by');
  }
}
