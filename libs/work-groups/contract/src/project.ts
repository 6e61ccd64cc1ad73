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
    ['Headteacher’s answer', COMMITMENT_RULE_LABELS[content.commitmentRequired]],
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

/** Sizes in characters, and how many of each. */
export const PROJECT_LIMITS = {
  name: 80,
  summary: 400,
  roleName: 40,
  days: 20,
  rules: 12,
  rule: 300,
  refusal: 1_000,
  alternatives: 6,
  alternative: 300,
  url: 300,
} as const;

/** What a project that is made from scratch begins with. */
export const EMPTY_PROJECT: ProjectContent = {
  name: '',
  summary: '',
  days: 4,
  roleNames: { PARTICIPANT: 'Participant', FACILITATOR: 'Work Group Lead' },
  commitmentRequired: 'BEFORE_PLACE',
  eligibility: [],
};

/** What comes with STALE: what another coordinator saved or published meanwhile. */
export interface StaleProject {
  baseVersion: number;
  published: number;
  content: ProjectContent;
  by: string;
}

/** What a hub's managers read of a new version; `moved` groups of theirs go on with it. */
export function publishedNews(version: { name: string; number: number; reason: string; moved: number }): string {
  const { name, number, reason, moved } = version;
  if (number === 1) return `${name} is a new project: you can set up groups with it. The reason given: ${reason}`;
  const yours =
    moved === 0
      ? 'The groups you have keep the version they began with.'
      : moved === 1
        ? 'It also counts for the one of your groups whose plan no member has seen yet.'
        : `It also counts for the ${moved} of your groups whose plan no member has seen yet.`;
  return `${name} has a new version (${number}): groups you set up from now on get it. ${yours} The reason given: ${reason}`;
}

/** What keeps a draft from being published, in the order in which it is read. Empty when nothing does. */
export function projectProblems({ name, summary, days, roleNames, eligibility }: ProjectContent): string[] {
  const problems = [
    name.trim().length < 3 ? 'Give the project a name.' : '',
    summary.trim() ? '' : 'Say in a sentence or two what the project is.',
    days > 0 && Number.isInteger(days * 4) ? '' : 'Give the days in quarters: 0.25 or more.',
    roleNames.PARTICIPANT.trim() && roleNames.FACILITATOR.trim()
      ? ''
      : 'Say what participants and facilitators are called.',
    new Set(eligibility.map(({ key }) => key)).size === eligibility.length ? '' : 'Each rule needs a key of its own.',
    ...eligibility.flatMap((rule, index) => ruleProblems(rule, `Rule ${index + 1}`)),
  ];
  return problems.filter(Boolean);
}

function ruleProblems({ text, refuses, refusal, alternatives = [] }: EligibilityRule, name: string): string[] {
  const known: Record<string, string> = refuses ? ELIGIBILITY_ANSWERS[refuses.answer].values : {};
  return [
    text.trim() ? '' : `${name} says nothing yet.`,
    refuses && refuses.values.length === 0 ? `${name}: choose the answers that it refuses.` : '',
    refuses?.values.every(value => Object.hasOwn(known, value)) === false
      ? `${name} refuses an answer that the form does not have.`
      : '',
    refuses && !refusal?.trim() ? `${name}: write what somebody reads whom it refuses.` : '',
    alternatives.every(alternative => alternative.text.trim()) ? '' : `${name} has an alternative without words.`,
    alternatives.every(({ url }) => !url || /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/i.test(url))
      ? ''
      : `${name}: give the whole address of each link, beginning with https://.`,
  ];
}
