import {
  ELIGIBILITY,
  ProjectDraftService,
  ProjectPublishingService,
  SECONDARY_SUBJECT_LEADERSHIP_ID,
} from '@tessellate/work-groups-api';
import type { SeedContext } from '../seed-context';

const BEGUN = {
  summary:
    'A free, year-long programme for heads of maths in secondary schools. Four days with other departments of your area, and a task for your own department after each.',
  days: 4,
  roleNames: { participant: 'Participant', facilitator: 'Work Group Lead' },
} as const;

/** What hubs asked for after a year: the second version, which new groups get; a third is being written, and a second project. */
export async function seedProjects(seed: SeedContext): Promise<void> {
  const ctx = await seed.actingAs('nat');
  const drafts = seed.app.get(ProjectDraftService);
  const project = { projectId: SECONDARY_SUBJECT_LEADERSHIP_ID };
  const rules = ELIGIBILITY.map(({ refuses = null, refusal, alternatives = [], ...rule }) => ({
    ...rule,
    refuses,
    refusal: refusal ?? '',
    alternatives,
  }));
  const words = {
    ...BEGUN,
    name: 'Secondary Subject Leadership',
    commitmentRequired: 'BEFORE_PLACE' as const,
    eligibility: rules.map(rule =>
      rule.key === 'full-year'
        ? {
            ...rule,
            text: 'Your school commits to your taking part for the full academic year, with cover for each workshop.',
          }
        : rule,
    ),
  };
  await drafts.save(ctx, {
    ...{ mutationId: seed.id('project-draft', 'second'), ...project, baseVersion: 0, published: 1 },
    words,
  });
  await seed.app.get(ProjectPublishingService).publish(ctx, {
    ...{ mutationId: seed.id('project-version', 'second'), ...project, baseVersion: 1, alsoUnpublishedGroups: false },
    reason: 'Hubs asked that schools promise cover when they commit, and that the summary says who it is for.',
  });
  await drafts.save(ctx, {
    ...{ mutationId: seed.id('project-draft', 'third'), ...project, baseVersion: 0, published: 2 },
    words: { ...words, days: 3, commitmentRequired: 'BEFORE_START' as const },
  });
  await drafts.create(ctx, {
    mutationId: seed.id('project', 'second-in-department'),
    ...{ name: 'Second in Department', code: 'SID', copyOf: null },
  });
}
