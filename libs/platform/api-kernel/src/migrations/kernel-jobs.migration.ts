import { getConstructionPlans, getUninstallPlans } from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the job queue, in their own schema. The queue brings them up to date by itself when its version changes. */
export class KernelJobs1767225700010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(withoutTransaction(getConstructionPlans('pgboss')));
    await runner.query('ALTER TABLE mailbox_message ADD COLUMN attachments jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mailbox_message DROP COLUMN attachments');
    await runner.query(withoutTransaction(getUninstallPlans('pgboss')));
  }
}

/** A migration has a transaction already. */
const withoutTransaction = (plan: string): string => plan.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, '');
