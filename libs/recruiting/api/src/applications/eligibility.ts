import { isAuthority, isStateFunded, type SchoolType, teachesSecondary } from '@tessellate/network-api';
import type { ApplicantRole } from '@tessellate/recruiting-contract';
import type { EligibilityRule } from '@tessellate/work-groups-contract';
import type { InterestRefused } from './graphql/interest.type';

/** What the register says of a school, in the words that eligibility rules use. */
export type SchoolStanding = 'OPEN' | 'UNKNOWN' | 'CLOSED' | 'NOT_IN_ENGLAND' | 'NOT_STATE_FUNDED' | 'NOT_SECONDARY';

export function schoolStanding(school: SchoolType | null): SchoolStanding {
  if (!school) return 'UNKNOWN';
  if (school.status === 'CLOSED') return 'CLOSED';
  if (!isAuthority(school.laCode)) return 'NOT_IN_ENGLAND';
  if (!isStateFunded(school)) return 'NOT_STATE_FUNDED';
  return teachesSecondary(school) ? 'OPEN' : 'NOT_SECONDARY';
}

/** What a form has answered so far; what is left out refuses nothing. */
export interface EligibilityAnswers {
  role?: ApplicantRole | null | undefined;
  school?: SchoolStanding | null | undefined;
  fullYear?: boolean | null | undefined;
}

/** The first rule of the project that these answers do not meet. */
export function refusingRule(rules: readonly EligibilityRule[], answers: EligibilityAnswers): EligibilityRule | null {
  const given = {
    role: answers.role,
    school: answers.school,
    fullYear: answers.fullYear === null || answers.fullYear === undefined ? null : answers.fullYear ? 'YES' : 'NO',
  };
  return (
    rules.find(({ refuses }) => {
      const answer = refuses && given[refuses.answer];
      return answer ? refuses.values.includes(answer) : false;
    }) ?? null
  );
}

/** What somebody reads whom a rule refuses. */
export const refusedBy = ({ key, text, refuses, refusal, alternatives = [] }: EligibilityRule): InterestRefused => ({
  rule: key,
  answer: refuses?.answer ?? null,
  ruleText: text,
  message: refusal ?? text,
  alternatives,
});
