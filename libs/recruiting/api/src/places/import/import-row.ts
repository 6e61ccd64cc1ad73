import {
  characterCount,
  cleanEmail,
  emailProblem,
  hasSomethingToSee,
  LIMITS,
  manyLines,
  oneLine,
} from '@tessellate/contract';
import {
  APPLICANT_ROLE_LABELS,
  type ApplicantRole,
  type ImportColumn,
  type Involvement,
  INVOLVEMENT_LABELS,
} from '@tessellate/recruiting-contract';
import type { ImportProblem } from '../graphql/recruiting.type';
import { momentOf } from './import-day';
import type { ImportLine } from './import-file';

/** One line as an application; what could not be read is left empty and named among the problems. */
export interface ImportedApplication {
  name: string;
  email: string;
  schoolUrn: number;
  role: ApplicantRole;
  roleText: string | null;
  involvement: Involvement;
  hopes: string;
  accessNeeds: string;
  headteacherName: string;
  headteacherEmail: string;
  /** When the headteacher confirmed; null while they have not, or nobody says so. */
  committedAt: Date | null;
}

const LONG_TEXT = 2_000;
const DAY_MS = 86_400_000;
const SEVERAL_LINES: readonly ImportColumn[] = ['Hopes', 'Access needs'];

/** What a spreadsheet would run instead of show. */
const FORMULA = /^[=+\-@\t\r]/;
/** The apostrophe that marks a value as text, in our own export and in spreadsheets. */
const TEXT_MARK = /^'(?=[=+\-@\t\r\d])/;

/** Reads one line. */
export function readImportLine({ cells, problem }: ImportLine): {
  application: ImportedApplication;
  problems: ImportProblem[];
} {
  const problems: ImportProblem[] = problem ? [{ column: null, message: `This line ${problem}.` }] : [];
  const fault = (column: ImportColumn, message: string) => problems.push({ column, message });
  const text = (column: ImportColumn, max: number) => {
    const given = cells[column] ?? '';
    if (FORMULA.test(given)) {
      fault(column, `This starts with “${given[0]}”, like a spreadsheet formula. Type the value itself.`);
      return '';
    }
    const value = (SEVERAL_LINES.includes(column) ? manyLines : oneLine)(given.replace(TEXT_MARK, ''));
    if (characterCount(value) > max) fault(column, `This is longer than ${max} characters.`);
    return value;
  };
  const email = (column: ImportColumn, needed: boolean) => {
    const value = cleanEmail(text(column, LIMITS.shortText));
    const problem = value ? emailProblem(value) : needed ? 'An e-mail address is needed.' : null;
    if (problem && !problems.some(known => known.column === column))
      fault(column, value ? `“${value}”: ${problem}` : problem);
    return value;
  };

  const name = text('Name', LIMITS.name);
  if (!hasSomethingToSee(name) && !problems.some(known => known.column === 'Name')) fault('Name', 'A name is needed.');
  const urn = urnOf(text('School URN', LIMITS.shortText));
  if (!urn && !problems.some(known => known.column === 'School URN'))
    fault('School URN', 'Give the school’s URN, a number of six digits.');
  const role = roleOf(text('Role', LIMITS.shortText));
  if ('problem' in role) fault('Role', role.problem);
  const involvement = text('Involvement', LIMITS.shortText);
  const committed = commitmentOf(text('Commitment confirmed', 40));
  if (committed && committed.getTime() > Date.now() + DAY_MS)
    fault('Commitment confirmed', 'This date is in the future. Give the day on which the headteacher answered.');
  if (committed === undefined)
    fault('Commitment confirmed', 'Write “yes” or “no”, or the day of the answer such as 2026-11-27.');

  const application: ImportedApplication = {
    name,
    email: email('E-mail', true),
    schoolUrn: urn,
    role: 'problem' in role ? 'OTHER' : role.role,
    roleText: 'problem' in role ? null : role.roleText,
    involvement: involvementOf(involvement),
    hopes: text('Hopes', LONG_TEXT),
    accessNeeds: text('Access needs', LONG_TEXT),
    headteacherName: text('Headteacher', LIMITS.name),
    headteacherEmail: email('Headteacher e-mail', false),
    committedAt: committed ?? null,
  };
  return { application, problems };
}

/** A spreadsheet that takes it for a number writes 114580.0 or 1.1458E+05. @returns 0 for what is no URN */
function urnOf(given: string): number {
  const written = /^\d(?:[.,]\d{1,5})?e\+?0?5$/i.test(given)
    ? String(Number(given.replace(',', '.')))
    : given.replace(/^(\d{5,7})[.,]0+$/, '$1').replace(/^(\d{3})[, ](\d{3})$/, '$1$2');
  return /^\d{5,7}$/.test(written) ? Number(written) : 0;
}

const labelled = <T extends string>(labels: Record<T, string>, value: string): T | undefined =>
  (Object.keys(labels) as T[]).find(name => labels[name].toLowerCase() === value.toLowerCase());

function involvementOf(value: string): Involvement {
  const known = labelled(INVOLVEMENT_LABELS, value);
  if (known) return known;
  return /^(regular|we take part regularly)/i.test(value) ? 'REGULAR' : /^(some|yes)/i.test(value) ? 'SOME' : 'NEW';
}

/** Yes, no, or when. Undefined when it is none of these. */
function commitmentOf(value: string): Date | null | undefined {
  if (/^(|no|n|false)$/i.test(value)) return null;
  return /^(yes|y|true)$/i.test(value) ? new Date() : momentOf(value);
}

function roleOf(value: string): { role: ApplicantRole; roleText: string | null } | { problem: string } {
  if (!value) return { problem: 'A role is needed, such as “Head of department”.' };
  const known = labelled(APPLICANT_ROLE_LABELS, value);
  if (known === 'HEAD_OF_DEPARTMENT' || known === 'SUBJECT_LEADER') return { role: known, roleText: null };
  if (/prospective|aspiring|future/i.test(value)) {
    return { problem: 'The project is for people who are already head of department or subject leader.' };
  }
  if (/^head of (department|faculty|subject|math)/i.test(value)) return { role: 'HEAD_OF_DEPARTMENT', roleText: null };
  if (/^subject lead/i.test(value)) return { role: 'SUBJECT_LEADER', roleText: null };
  return { role: 'OTHER', roleText: value };
}
