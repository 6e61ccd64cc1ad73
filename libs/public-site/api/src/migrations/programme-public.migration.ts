import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SECONDARY_SUBJECT_LEADERSHIP_PAGE as PAGE } from '../project-page.data';

/** The public pages: what projects and hubs say of themselves, and what past participants said. */
export class ProgrammePublic1767225700330 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project_page (
        project_id uuid NOT NULL CONSTRAINT project_page_pkey PRIMARY KEY
          CONSTRAINT project_page_project_id_fkey REFERENCES project (id),
        slug text NOT NULL,
        summary text NOT NULL,
        involved text NOT NULL,
        who text NOT NULL,
        benefits text NOT NULL,
        cost text NOT NULL,
        commitment text NOT NULL,
        context text NOT NULL
      );
      CREATE UNIQUE INDEX project_page_slug ON project_page (slug);

      CREATE TABLE hub_page (
        hub_id uuid NOT NULL CONSTRAINT hub_page_pkey PRIMARY KEY,
        about text NOT NULL,
        contact_name text NOT NULL,
        contact_email text NOT NULL,
        contact_phone text NOT NULL,
        website text NOT NULL,
        logo_file_id uuid,
        logo_alt text NOT NULL,
        projects jsonb NOT NULL DEFAULT '[]',
        version int NOT NULL,
        updated_by uuid NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX hub_page_logo ON hub_page (logo_file_id);

      CREATE TABLE testimonial (
        id uuid NOT NULL CONSTRAINT testimonial_pkey PRIMARY KEY,
        hub_id uuid NOT NULL,
        project_id uuid NOT NULL CONSTRAINT testimonial_project_id_fkey REFERENCES project (id),
        quote text NOT NULL,
        name text NOT NULL,
        role text NOT NULL,
        school text,
        academic_year_id int NOT NULL,
        consent_text text NOT NULL,
        consent_at timestamptz,
        recorded_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_at timestamptz
      );
      CREATE INDEX testimonial_shown ON testimonial (hub_id, project_id, created_at) WHERE withdrawn_at IS NULL;
    `);
    await runner.query(
      `INSERT INTO project_page (project_id, slug, summary, involved, who, benefits, cost, commitment, context)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        PAGE.projectId,
        PAGE.slug,
        PAGE.summary,
        PAGE.involved,
        PAGE.who,
        PAGE.benefits,
        PAGE.cost,
        PAGE.commitment,
        PAGE.context,
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE testimonial, hub_page, project_page');
  }
}
