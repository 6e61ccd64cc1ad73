import { oneLine } from '@tessellate/contract';
import { interestProblems, type InterestAnswers } from './interest';

const ANSWERS: InterestAnswers = {
  workGroupId: '5f2b8c1e-9a4d-4c57-8e21-0b6f5d7a9c10',
  role: 'HEAD_OF_DEPARTMENT',
  roleText: '',
  schoolUrn: 114_580,
  fullYear: true,
  involvement: 'NEW',
  hopes: 'A scheme of work that holds together.',
  accessNeeds: '',
  name: 'Rosa O’Neill-Ünal',
  email: 'rosa@school.example',
  headteacherName: 'Dr. Ama Boateng',
  headteacherEmail: 'head@school.example',
};
const problemsWith = (given: Partial<InterestAnswers>) => Object.keys(interestProblems({ ...ANSWERS, ...given }));

describe('the answers of somebody who registers interest', () => {
  it('are fine when all that is asked is there', () => {
    expect(interestProblems(ANSWERS)).toEqual({});
  });

  it('are all looked at, so that everything can be put right at once', () => {
    const none = { workGroupId: '', role: null, schoolUrn: null, fullYear: null, involvement: null };
    const blank = { hopes: ' ', name: '', email: 'rosa', headteacherName: '', headteacherEmail: '' };
    expect(problemsWith({ ...none, ...blank })).toEqual([
      'role',
      'schoolUrn',
      'workGroupId',
      'involvement',
      'hopes',
      'name',
      'email',
      'fullYear',
      'headteacherName',
      'headteacherEmail',
    ]);
  });

  it('ask for words only where the role is something else', () => {
    expect(problemsWith({ role: 'OTHER' })).toEqual(['roleText']);
    expect(problemsWith({ role: 'OTHER', roleText: 'Second in department' })).toEqual([]);
  });

  it('do not put links into letters to other people', () => {
    for (const name of ['See https://win.example', 'www.win.example', 'rosa@win.example', '<b>Rosa</b>'])
      expect([name, problemsWith({ name })]).toEqual([name, ['name']]);
  });

  it('take a name that was pasted over two lines as one line', () => {
    expect(problemsWith({ name: 'Rosa\nO’Neill-Ünal' })).toEqual([]);
    expect(oneLine('Rosa\nO’Neill-Ünal')).toBe('Rosa O’Neill-Ünal');
  });

  it('need a headteacher who is not the applicant', () => {
    expect(problemsWith({ headteacherEmail: ' ROSA@school.example ' })).toEqual(['headteacherEmail']);
  });
});
