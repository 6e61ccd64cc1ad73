import { describe, expect, it } from '@jest/globals';
import {
  type EligibilityRule,
  type ProjectContent,
  projectDifferences,
  projectProblems,
  publishedNews,
  refusesInWords,
} from './project';

const rule = (key: string, more: Partial<EligibilityRule> = {}): EligibilityRule => ({ key, text: `${key}.`, ...more });
const project = (more: Partial<ProjectContent> = {}): ProjectContent => ({
  name: 'Secondary Subject Leadership',
  summary: 'A year for heads of maths.',
  days: 4,
  roleNames: { PARTICIPANT: 'Participant', FACILITATOR: 'Work Group Lead' },
  commitmentRequired: 'BEFORE_PLACE',
  eligibility: [rule('in-post'), rule('full-year')],
  ...more,
});

describe('what is different between two versions of a project', () => {
  it('is nothing between equals', () => expect(projectDifferences(project(), project())).toEqual([]));

  it('names each part with what it said before and says now', () => {
    const after = project({ days: 3, roleNames: { PARTICIPANT: 'Participant', FACILITATOR: 'Facilitator' } });
    expect(projectDifferences(project(), after)).toEqual([
      { part: 'Days', before: '4', after: '3' },
      { part: 'A facilitator is called', before: 'Work Group Lead', after: 'Facilitator' },
    ]);
  });

  it('follows a rule by its key: reworded, gone and new ones', () => {
    const after = project({
      eligibility: [rule('in-post', { text: 'You lead the department.' }), rule('new')],
    });
    const found = projectDifferences(project(), after);
    expect(found.map(({ part }) => part)).toEqual(['Rule 1', 'Rule 2', 'New rule']);
    expect(found[0]).toMatchObject({
      before: expect.stringContaining('in-post.'),
      after: expect.stringContaining('You lead'),
    });
    expect(found[1]).toMatchObject({ after: '' });
    expect(found[2]).toMatchObject({ before: '', after: expect.stringContaining('new.') });
  });

  it('says when rules stand in another order, since the first refuses', () => {
    const after = project({ eligibility: [rule('full-year'), rule('in-post')] });
    expect(projectDifferences(project(), after)).toEqual([
      { part: 'Order of the rules', before: '1. in-post.\n2. full-year.', after: '1. full-year.\n2. in-post.' },
    ]);
  });

  it('says which answers a rule refuses, in the words of the form', () => {
    expect(refusesInWords(rule('a', { refuses: { answer: 'role', values: ['PROSPECTIVE', 'OTHER'] } }))).toBe(
      'Their role: Prospective head of department, Something else',
    );
    expect(refusesInWords(rule('a'))).toBe('Refuses nobody; it is only read');
  });

  it('says what keeps a draft from being published, and nothing of one that is whole', () => {
    const whole = project({
      summary: 'A year.',
      eligibility: [
        rule('a', {
          refuses: { answer: 'role', values: ['PROSPECTIVE'] },
          refusal: 'Come back in post.',
          alternatives: [{ text: 'Ask your hub.', url: 'https://www.ncetm.org.uk/' }],
        }),
      ],
    });
    expect(projectProblems(whole)).toEqual([]);
    const [only] = whole.eligibility;
    const broken: [Partial<ProjectContent>, RegExp][] = [
      [{ name: ' ' }, /name/],
      [{ summary: '' }, /sentence/],
      [{ days: 0 }, /quarters/],
      [{ days: 1.3 }, /quarters/],
      [{ roleNames: { PARTICIPANT: '', FACILITATOR: 'Guide' } }, /called/],
      [{ eligibility: [rule('a', { text: '' })] }, /says nothing/],
      [{ eligibility: [{ ...only!, refuses: { answer: 'role', values: [] } }] }, /choose the answers/],
      [{ eligibility: [{ ...only!, refuses: { answer: 'role', values: ['YES'] } }] }, /does not have/],
      [{ eligibility: [{ ...only!, refusal: '' }] }, /write what somebody reads/],
      [{ eligibility: [{ ...only!, alternatives: [{ text: 'Ask.', url: 'javascript:alert(1)' }] }] }, /whole address/],
    ];
    for (const [change, words] of broken)
      expect(projectProblems({ ...whole, ...change })).toEqual([expect.stringMatching(words)]);
  });

  it('tells a hub’s managers what a new version means for their own groups', () => {
    const version = { name: 'Leading', number: 2, reason: 'Three days are enough.' };
    expect(publishedNews({ ...version, moved: 0 })).toContain('The groups you have keep the version they began with.');
    expect(publishedNews({ ...version, moved: 2 })).toContain('the 2 of your groups whose plan no member has seen yet');
    expect(publishedNews({ ...version, number: 1, moved: 0 })).toBe(
      'Leading is a new project: you can set up groups with it. The reason given: Three days are enough.',
    );
  });
});
