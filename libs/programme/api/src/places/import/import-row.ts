import { LIMITS } from '@tessellate/contract';
import { type ApplicantRole, type ImportColumn, type Involvement } from '@tessellate/programme-contract';
import type { ImportProblem } from '../graphql/recruiting.type';
import type { ImportLine } from './import-file';

/** One line as a registration; what could not be read is left empty and named among the problems. */
export interface ImportedRegistration {
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
  committed: boolean;
}

const EMAIL = /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']{2,}$/;
const LONG_TEXT = 2_000;

/** What a spreadsheet would run instead of show. */
const FORMULA = /^[=+\-@\t\r]/;

/** Reads one line. */
export function readImportLine({ cells, problem }: ImportLine): {
  registration: ImportedRegistration;
  problems: ImportProblem[];
} {
  const problems: ImportProblem[] = problem ? [{ column: null, message: `This line ${problem}.` }] : [];
  const fault = (column: ImportColumn, message: string) => problems.push({ column, message });
  const text = (column: ImportColumn, max: number) => {
    const value = cells[column] ?? '';
    if (FORMULA.test(value)) {
      fault(column, `This begins with “${value[0]}”, as a spreadsheet formula does. Type the value itself.`);
      return '';
    }
    if (value.length > max) fault(column, `This is longer than ${max} characters.`);
    return value;
  };
  const email = (column: ImportColumn, needed: boolean) => {
    const value = text(column, 254).toLowerCase();
    if ((needed || value) && !problems.some(known => known.column === column) && !EMAIL.test(value)) {
      fault(column, value ? `“${value}” is no e-mail address.` : 'An e-mail address is needed.');
    }
    return value;
  };

  const name = text('Name', LIMITS.name);
  if (!name && !problems.some(known => known.column === 'Name')) fault('Name', 'A name is needed.');
  const urn = text('School URN', 20);
  if (!/^\d{5,7}$/.test(urn)) fault('School URN', 'Give the school’s URN, a number of six digits.');
  const role = roleOf(text('Role', LIMITS.shortText));
  if ('problem' in role) fault('Role', role.problem);
  const involvement = text('Involvement', LIMITS.shortText).toLowerCase();
  const committed = text('Commitment confirmed', 20).toLowerCase();
  if (!/^(|yes|y|true|no|n|false)$/.test(committed)) fault('Commitment confirmed', 'Write “yes” or “no”.');

  const registration: ImportedRegistration = {
    name,
    email: email('E-mail', true),
    schoolUrn: Number(urn) || 0,
    role: 'problem' in role ? 'OTHER' : role.role,
    roleText: 'problem' in role ? null : role.roleText,
    involvement: /^(regular|we take part regularly)/.test(involvement)
      ? 'REGULAR'
      : /^(some|yes)/.test(involvement)
        ? 'SOME'
        : 'NEW',
    hopes: text('Hopes', LONG_TEXT),
    accessNeeds: text('Access needs', LONG_TEXT),
    headteacherName: text('Headteacher', LIMITS.name),
    headteacherEmail: email('Headteacher e-mail', false),
    committed: /^(yes|y|true)$/.test(committed),
  };
  return { registration, problems };
}

function roleOf(value: string): { role: ApplicantRole; roleText: string | null } | { problem: string } {
  if (!value) return { problem: 'A role is needed, such as “Head of department”.' };
  if (/prospective|aspiring|future/i.test(value)) {
    return { problem: 'The project is for people who are head of department or subject leader already.' };
  }
  if (/^head of (department|faculty|subject|math)/i.test(value)) return { role: 'HEAD_OF_DEPARTMENT', roleText: null };
  if (/^subject lead/i.test(value)) return { role: 'SUBJECT_LEADER', roleText: null };
  return { role: 'OTHER', roleText: value };
}
