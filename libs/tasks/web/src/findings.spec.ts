import { describe, expect, it } from '@jest/globals';
import { findingsOf } from './findings';

const work = (id: string, name: string, school: string, text: string, part: 'PLAN' | 'REFLECTION' = 'REFLECTION') => ({
  id,
  ownerLeft: false,
  person: { id, name, pictureFileId: null },
  department: { school: { name: school } },
  parts: [{ part, html: `<p>${text}</p>`, text }],
});
const works = [
  work('1', 'Tom Ashdown', 'Seaford Head School', 'Bars before balances'),
  work('2', 'Saira Qureshi', 'Durrington High School', 'Six jumps of three quarters'),
  work('3', 'Katarzyna Wilk', 'Oathall Community College', 'Surds', 'PLAN'),
];
const ids = (words?: string) => findingsOf(works, 'REFLECTION', words).map(finding => finding.id);

describe('findings', () => {
  it('are one part of those who share it', () => {
    expect(ids()).toEqual(['1', '2']);
    expect(findingsOf(works, 'PLAN').map(finding => finding.id)).toEqual(['3']);
  });

  it('are found by all words of what is asked, in the text, the name or the school', () => {
    expect(ids('BARS')).toEqual(['1']);
    expect(ids('school three')).toEqual(['2']);
    expect(ids('tom seaford')).toEqual(['1']);
    expect(ids('surds')).toEqual([]);
    expect(ids('  ')).toEqual(['1', '2']);
  });
});
