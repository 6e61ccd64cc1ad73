import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import type { Actor } from './actor';

/** One person’s row of the board; others of the same school name them too. */
export const rowOf = (page: Page, name: string): Locator =>
  page
    .getByRole('region', { name: 'Applications', includeHidden: true })
    .getByRole('listitem', { includeHidden: true })
    .filter({ has: page.getByRole('button', { name, includeHidden: true }) });

/** The group that recruits in the seed. */
export const spring = async (manager: Actor): Promise<string> => {
  const { recruitingGroups } = await manager.ask<{ recruitingGroups: { id: string; title: string }[] }>(
    '{ recruitingGroups { id title } }',
  );
  const group = recruitingGroups.find(({ title }) => title.includes('spring'));
  if (!group) throw new Error('No group recruits.');
  return group.id;
};

/** By a list, as a manager would. */
export async function importPeople(
  manager: Actor,
  workGroupId: string,
  people: { name: string; email: string }[],
  approve = false,
) {
  const lines = people.map(({ name, email }) => `${name},${email},114579,Teacher,${approve ? 'yes' : ''}`);
  const file = Buffer.from(['Name,E-mail,School URN,Role,Commitment confirmed', ...lines].join('\r\n')).toString(
    'base64',
  );
  const list = { workGroupId, file, approve };
  const { importPreview } = await manager.ask<{ importPreview: { fingerprint: string } }>(
    'query ($list: ImportFileInput!) { importPreview(input: $list) { fingerprint } }',
    { list },
  );
  await manager.ask('mutation ($input: ImportApplicationsInput!) { importApplications(input: $input) { added } }', {
    input: { ...list, mutationId: randomUUID(), fingerprint: importPreview.fingerprint },
  });
}
