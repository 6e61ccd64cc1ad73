import { characterCount, cleanEmail, emailProblem, LIMITS, LONGEST_EMAIL, oneLine } from '@tessellate/contract';
import { APPLICANT_ROLES, type ApplicantRole, INVOLVEMENTS, type Involvement } from './applications';

/** Somebody's answers in the form with which they register interest. Both ends check them by the same rules. */
export interface InterestAnswers {
  workGroupId: string;
  role: ApplicantRole | null;
  roleText: string;
  schoolUrn: number | null;
  /** Whether the school can commit to the full academic year. */
  fullYear: boolean | null;
  involvement: Involvement | null;
  hopes: string;
  accessNeeds: string;
  name: string;
  email: string;
  headteacherName: string;
  headteacherEmail: string;
}

export const INTEREST_LIMITS = { roleText: 120, hopes: 2_000, accessNeeds: 1_000, email: LONGEST_EMAIL } as const;

/** The order of the form: the first problem is where the keyboard goes. */
export const INTEREST_FIELDS = [
  'role',
  'roleText',
  'schoolUrn',
  'workGroupId',
  'involvement',
  'hopes',
  'accessNeeds',
  'name',
  'email',
  'fullYear',
  'headteacherName',
  'headteacherEmail',
] as const satisfies readonly (keyof InterestAnswers)[];
export type InterestField = (typeof INTEREST_FIELDS)[number];
export type InterestProblems = Partial<Record<InterestField, string>>;

// A name goes into letters to other people: nothing that a mail program would make a link of.
const NOT_A_NAME = /https?:|www\.|[@<>]|\w\.\w{2,}\//iu;

const NAME_SHORT = `Shorten it to ${LIMITS.name} characters.`;
const NAME_PLAIN = 'Use letters only, without web or e-mail addresses.';

function nameProblem(name: string, missing: string): string | null {
  const given = oneLine(name);
  if (characterCount(given) < 2) return missing;
  if (characterCount(given) > LIMITS.name) return NAME_SHORT;
  return NOT_A_NAME.test(given) ? NAME_PLAIN : null;
}

const tooLong = (text: string, most: number): string | null =>
  characterCount(text.trim()) > most ? `Shorten this to ${most} characters.` : null;

/** Who commits the school. @returns what needs another look */
export function headteacherProblems(
  given: Pick<InterestAnswers, 'headteacherName' | 'headteacherEmail'>,
  applicantEmail: string,
): InterestProblems {
  const email =
    emailProblem(given.headteacherEmail) ??
    (cleanEmail(given.headteacherEmail) === cleanEmail(applicantEmail)
      ? 'The headteacher’s own address, please: they confirm the school’s commitment themselves.'
      : null);
  return problemsOf({
    headteacherName: nameProblem(given.headteacherName, 'Enter the headteacher’s name.'),
    headteacherEmail: email,
  });
}

/** @returns what needs another look, by field; empty when all is well */
export function interestProblems(answers: InterestAnswers): InterestProblems {
  const { role, roleText, involvement, hopes, accessNeeds } = answers;
  return {
    ...problemsOf({
      role: role && APPLICANT_ROLES.includes(role) ? null : 'Choose your role in your department.',
      roleText:
        role === 'OTHER'
          ? roleText.trim().length < 2
            ? 'Say in a few words what your role in your department is.'
            : tooLong(roleText, INTEREST_LIMITS.roleText)
          : null,
      schoolUrn: answers.schoolUrn === null ? 'Find your school and choose it from the list.' : null,
      workGroupId: answers.workGroupId ? null : 'Choose the Maths Hub you would like to join.',
      involvement:
        involvement && INVOLVEMENTS.includes(involvement) ? null : 'Choose one; every answer is equally welcome.',
      hopes: hopes.trim() ? tooLong(hopes, INTEREST_LIMITS.hopes) : 'Say in a sentence what you are hoping for.',
      accessNeeds: tooLong(accessNeeds, INTEREST_LIMITS.accessNeeds),
      name: nameProblem(answers.name, 'Enter your name.'),
      email: emailProblem(answers.email),
      fullYear: answers.fullYear === null ? 'Say whether your school can commit to the full year.' : null,
    }),
    ...headteacherProblems(answers, answers.email),
  };
}

const problemsOf = (found: Partial<Record<InterestField, string | null>>): InterestProblems =>
  Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null)) as InterestProblems;
