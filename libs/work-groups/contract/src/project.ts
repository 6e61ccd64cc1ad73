import type { WorkGroupRole } from './work-group';

/** What an applicant is in their department. `PROSPECTIVE` is refused by the project's rules and never stored with a person. */
export const APPLICANT_ROLES = ['HEAD_OF_DEPARTMENT', 'SUBJECT_LEADER', 'PROSPECTIVE', 'OTHER'] as const;
export type ApplicantRole = (typeof APPLICANT_ROLES)[number];

export const APPLICANT_ROLE_LABELS: Record<ApplicantRole, string> = {
  HEAD_OF_DEPARTMENT: 'Head of department',
  SUBJECT_LEADER: 'Subject leader',
  PROSPECTIVE: 'Prospective head of department',
  OTHER: 'Something else',
};

/** When a project needs the headteacher’s answer. */
export const COMMITMENT_RULES = ['BEFORE_PLACE', 'BEFORE_START'] as const;
export type CommitmentRule = (typeof COMMITMENT_RULES)[number];

export const COMMITMENT_RULE_LABELS: Record<CommitmentRule, string> = {
  BEFORE_PLACE: 'Before a place is given',
  BEFORE_START: 'Before the first workshop',
};

/** The answers of the form that a rule can refuse, as people read them. */
export const ELIGIBILITY_ANSWERS = {
  role: { label: 'Their role', values: APPLICANT_ROLE_LABELS },
  school: {
    label: 'Their school',
    values: {
      UNKNOWN: 'Not in the register',
      CLOSED: 'Closed',
      NOT_IN_ENGLAND: 'Not in England',
      NOT_STATE_FUNDED: 'Not state-funded',
      NOT_SECONDARY: 'No secondary pupils',
    },
  },
  fullYear: { label: 'The full year', values: { YES: 'Can commit', NO: 'Cannot commit' } },
} as const satisfies Record<string, { label: string; values: Record<string, string> }>;
export type EligibilityAnswer = keyof typeof ELIGIBILITY_ANSWERS;
export const ELIGIBILITY_ANSWER_KEYS = Object.keys(ELIGIBILITY_ANSWERS) as EligibilityAnswer[];

/** One rule of who can take part, as people read it and as a form checks it. */
export interface EligibilityRule {
  key: string;
  text: string;
  /** The answers of the form that do not meet the rule. A rule without them is only read. */
  refuses?: { answer: EligibilityAnswer; values: string[] } | null;
  /** What somebody reads whom the rule refuses. */
  refusal?: string | null;
  /** What they can do instead. */
  alternatives?: { text: string; url?: string | null }[];
}

/** What a version of a project says. */
export interface ProjectContent {
  name: string;
  summary: string;
  /** Whole or part days that the workshops add up to. */
  days: number;
  roleNames: Record<WorkGroupRole, string>;
  commitmentRequired: CommitmentRule;
  eligibility: EligibilityRule[];
}

/** Which answers a rule refuses: “Their role: Prospective head of department”. */
export function refusesInWords({ refuses }: Pick<EligibilityRule, 'refuses'>): string {
  if (!refuses) return 'Refuses nobody; it is only read';
  const { label, values } = ELIGIBILITY_ANSWERS[refuses.answer];
  const words: Record<string, string> = values;
  return `${label}: ${refuses.values.map(value => words[value] ?? value).join(', ')}`;
}

/** A rule as one text, for showing what is different in it. */
export const ruleInWords = (rule: EligibilityRule): string =>
  [
    rule.text,
    `Refuses — ${refusesInWords(rule)}`,
    rule.refusal ? `They read: ${rule.refusal}` : '',
    ...(rule.alternatives ?? []).map(({ text, url }) => `Instead: ${text}${url ? ` (${url})` : ''}`),
  ]
    .filter(Boolean)
    .join('\n');

/** One part of a project whose words are not the same in two versions. An added part was empty, a removed one is. */
export interface ProjectDifference {
  part: string;
  before: string;
  after: string;
}

/** What is different between two versions, in the order in which a project is read. */
export function projectDifferences(before: ProjectContent, after: ProjectContent): ProjectDifference[] {
  const words = (content: ProjectContent): [string, string][] => [
    ['Name', content.name],
    ['Summary', content.summary],
    ['Days', `${content.days}`],
    ['A participant is called', content.roleNames.PARTICIPANT],
    ['A facilitator is called', content.roleNames.FACILITATOR],
    ['Headteacher’s commitment', COMMITMENT_RULE_LABELS[content.commitmentRequired]],
  ];
  const after_ = new Map(words(after));
  const found = words(before).map(([part, text]) => ({ part, before: text, after: after_.get(part) ?? '' }));
  const rules = new Map(after.eligibility.map(rule => [rule.key, rule]));
  const known = new Set(before.eligibility.map(({ key }) => key));
  const ruleOf = (rule: EligibilityRule | undefined) => (rule ? ruleInWords(rule) : '');
  const changed = before.eligibility.map((rule, index) => ({
    part: `Rule ${index + 1}`,
    before: ruleInWords(rule),
    after: ruleOf(rules.get(rule.key)),
  }));
  const added = after.eligibility
    .filter(({ key }) => !known.has(key))
    .map(rule => ({ part: 'New rule', before: '', after: ruleInWords(rule) }));
  return [...found, ...changed, ...added, ...orderOf(before, after)].filter(part => part.before !== part.after);
}

/** The order decides which refusal somebody reads whom two rules refuse. */
function orderOf(before: ProjectContent, after: ProjectContent): ProjectDifference[] {
  const shared = (content: ProjectContent, other: ProjectContent) =>
    content.eligibility.filter(({ key }) => other.eligibility.some(rule => rule.key === key));
  const [was, is] = [shared(before, after), shared(after, before)];
  if (was.map(({ key }) => key).join() === is.map(({ key }) => key).join()) return [];
  const listed = (rules: EligibilityRule[]) => rules.map(({ text }, index) => `${index + 1}. ${text}`).join('\n');
  return [{ part: 'Order of the rules', before: listed(was), after: listed(is) }];
}
