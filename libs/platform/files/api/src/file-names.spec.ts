import { describe, expect, it } from '@jest/globals';
import { contentDisposition } from './content-disposition';
import { cleanFileName } from './file-names';

const FAMILY = '👩‍👩‍👧‍👦';

describe('the name of a file', () => {
  it.each([
    ['keeps quotation marks, as a form writes them', '%22Ratio%22 tables.pdf', '"Ratio" tables.pdf'],
    [
      'keeps what mathematics and other languages write',
      'x < y * 2? Größe: 50% – œuvre.pdf',
      'x < y * 2? Größe: 50% – œuvre.pdf',
    ],
    ['keeps emoji', `Year 7 ${FAMILY}.pdf`, `Year 7 ${FAMILY}.pdf`],
    ['loses its path', 'C:\\fakepath\\..\\Agenda.pdf', 'Agenda.pdf'],
    ['loses its path of another system', '../../etc/Agenda.pdf', 'Agenda.pdf'],
    ['loses marks that turn it round', 'invoice\u202efdp.\u200fpdf', 'invoicefdp.pdf'],
    ['loses line ends, as a form writes them', 'a%0D%0Ab.pdf', 'ab.pdf'],
    ['loses dots and spaces at its end', 'Agenda.pdf. . ', 'Agenda.pdf'],
    ['loses dots at its beginning', '...Agenda.pdf', 'Agenda.pdf'],
    ['is one where there was nothing to see', '\u202e\u200b.pdf', 'file.pdf'],
    ['loses what is half a character', 'a\ud83db.pdf', 'ab.pdf'],
  ])('%s', (_what, given, name) => expect(cleanFileName(given)).toBe(name));

  it('is cut between characters, and keeps its ending', () => {
    expect(cleanFileName(`${'x'.repeat(200)}.pdf`)).toBe(`${'x'.repeat(116)}.pdf`);
    const long = cleanFileName(`x${FAMILY.repeat(30)}.pdf`);
    expect(long.length).toBeLessThanOrEqual(120);
    expect(long).toBe(`x${FAMILY.repeat(10)}.pdf`);
  });

  it('is told to browsers whole, and to old ones without what would end it', () => {
    expect(contentDisposition('"½" – 100%.pdf')).toBe(
      `attachment; filename="___ _ 100_.pdf"; filename*=UTF-8''%22%C2%BD%22%20%E2%80%93%20100%25.pdf`,
    );
    expect(contentDisposition('half \ud83d.pdf')).toContain("filename*=UTF-8''half%20%EF%BF%BD.pdf");
  });
});
