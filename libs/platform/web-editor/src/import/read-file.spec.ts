import { describe, expect, it } from '@jest/globals';
import { type RichNode, type RichDocument } from '@tessellate/rich-text/light';
import { toMarkdownLike } from './testing/outline';
import { docx, heading, image, imageRelation, item, notes, p, r, zipOf } from './testing/docx';
import { readFile, readHtml, readMarkdown } from './read-file';

const fileOf = (bytes: Uint8Array<ArrayBuffer>, name = 'notes.docx') =>
  ({
    name,
    size: bytes.length,
    arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  }) as unknown as File;
const read = (body: string, more?: Record<string, string | Uint8Array>, relations?: string) =>
  readFile(fileOf(docx(body, more, relations)));
const outline = (blocks: RichNode[]) => toMarkdownLike({ type: 'doc', content: blocks } as RichDocument);
const refusal = (file: File) =>
  readFile(file).then(
    () => 'read',
    (error: Error) => (error.name === 'RefusedImportError' ? error.message : `unexpected: ${String(error)}`),
  );

describe('a Word document', () => {
  it('keeps headings (by their styles, in whatever language), lists within lists, emphasis, links and tables', async () => {
    const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`;
    const { title, blocks } = await read(
      heading('Ratio tables', 'Titel') +
        heading('What we did', 'Ours') +
        p(
          `${r('We drew ')}${r('first', '<w:b/>')}${r(', not ')}${r('bold', '<w:b w:val="0"/>')}<w:hyperlink r:id="h1">${r(' here')}</w:hyperlink>`,
        ) +
        item('One', 1) +
        item('First', 1, 1) +
        item('Second', 1, 1) +
        item('Two', 1) +
        item('A', 2) +
        `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`,
      {},
      '<Relationship Id="h1" TargetMode="External" Target="https://www.ncetm.org.uk/"/>',
    );
    expect(title).toBe('Ratio tables');
    expect(outline(blocks)).toBe(
      [
        '## What we did',
        'We drew **first**, not bold[ here](https://www.ncetm.org.uk/)',
        '- One\n  1. First\n  1. Second\n- Two',
        '1. A',
        '| a | b |',
      ].join('\n'),
    );
  });

  it('keeps equations as formulas', async () => {
    const equation =
      '<m:oMath><m:f><m:num><m:r><w:rPr/><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath>';
    const { blocks } = await read(p(r('Half of ') + equation));
    expect(outline(blocks)).toBe('Half of $\\frac{3}{4}$');
  });

  it('takes the text as if all changes were accepted, and says so', async () => {
    const { blocks, notes: said } = await read(
      p(
        `${r('We ')}<w:del>${`<w:r><w:delText>never </w:delText></w:r>`}</w:del><w:ins>${r('always ')}</w:ins>${r('draw')}` +
          `<w:moveFrom>${r(' gone')}</w:moveFrom><w:moveTo>${r(' moved')}</w:moveTo>`,
      ) +
        p(r('Joined '), '<w:rPr><w:del/></w:rPr>') +
        p(r('line')) +
        `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(r('old'))}</w:tc></w:tr><w:tr><w:tc>${p(r('new'))}</w:tc><w:tc>${p(r('row'))}</w:tc></w:tr></w:tbl>`,
    );
    expect(outline(blocks)).toBe('We always draw moved\nJoined line\n| new | row |');
    expect(said).toContain('Tracked changes were accepted: what was inserted is in, what was deleted is out.');
  });

  it('leaves macros and comments out, and says so', async () => {
    const { blocks, notes: said } = await read(p(`${r('Words')}<w:r><w:commentReference w:id="1"/></w:r>`), {
      'word/vbaProject.bin': 'Sub AutoOpen',
    });
    expect(outline(blocks)).toBe('Words');
    expect(said).toEqual(['Comments were left out.', 'The document’s macros were left out.']);
  });

  it('hands on its pictures with what their writer said of them, in their places, and at most twenty', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const {
      blocks,
      pictures,
      notes: said,
    } = await read(
      p(r('Before') + image('i1', 'A bar of 12') + r('after')) + p(image('i2', '')) + p(image('i1', '').repeat(20)),
      { 'word/media/image1.png': png, 'word/media/image2.emf': 'x' },
      imageRelation('i1', 'media/image1.png') + imageRelation('i2', 'media/image2.emf'),
    );
    expect(pictures).toHaveLength(19);
    expect(pictures[0]).toMatchObject({
      alt: 'A bar of 12',
      file: expect.objectContaining({ name: 'image1.png', type: 'image/png' }),
    });
    expect(outline(blocks).split('\n').slice(0, 3)).toEqual(['Before', pictures[0]?.marker, 'after']);
    expect(said).toEqual([
      '1 picture could not be read. Add it with the picture button.',
      '2 pictures after the first 20 were left out.',
    ]);
  });

  it('keeps footnotes and text boxes as words', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p(r('In a box'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(r('In a box'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { blocks } = await read(p(`${r('Said')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p(box), {
      'word/footnotes.xml': notes('footnote', '2', p(r('By whom'))),
    });
    expect(outline(blocks)).toContain('By whom');
    expect(outline(blocks).match(/In a box/g)).toHaveLength(1);
  });

  it('of 3 MB, most of it tracked changes, is read within seconds; one with far too many words is refused at once', async () => {
    const old = `<w:del w:id="1" w:author="A" w:date="2026-11-01T10:00:00Z"><w:r w:rsidDel="00A77B3E"><w:delText>Old words. </w:delText></w:r></w:del>`;
    const line = p(
      `<w:ins w:id="2" w:author="A">${r('A sentence that was inserted while somebody revised this.')}</w:ins>${old.repeat(80)}`,
    );
    const started = Date.now();
    const { blocks } = await read(line.repeat(300), { 'word/vbaProject.bin': 'x'.repeat(100_000) });
    expect(line.length * 300).toBeGreaterThan(3_000_000);
    expect(blocks).toHaveLength(300);
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(await refusal(fileOf(docx(p(r('word '.repeat(300))).repeat(600))))).toMatch(/far more than fits here/);
  }, 40_000);
});

describe('a file that cannot be read', () => {
  const ole = (words: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...words].flatMap(letter => [letter.charCodeAt(0), 0])]);
  const text = (words: string) => new Uint8Array(new TextEncoder().encode(words));
  it.each<[string, Uint8Array<ArrayBuffer>, string, RegExp]>([
    ['protected by a password', ole('....EncryptedPackage'), 'a.docx', /protected by a password/],
    ['an old .doc', ole('WordDocument'), 'a.doc', /old version of Word \(\.doc\)/],
    ['a PDF', text('%PDF-1.7'), 'a.docx', /A PDF cannot be read here/],
    ['an OpenDocument text', zipOf({ 'content.xml': '<a/>' }), 'a.odt', /save it as “Word document/],
    ['a spreadsheet', zipOf({ 'xl/workbook.xml': '<a/>' }), 'a.docx', /not a Word document that can be read/],
    ['cut off', docx(p(r('x'))).subarray(0, 200), 'a.docx', /damaged/],
    ['no zip file', text('PK and nothing else'), 'a.docx', /damaged/],
    ['with its parts locked', zipOf({ 'word/document.xml': 'x' }, { encrypted: true }), 'a.docx', /password/],
    ['broken inside', zipOf({ 'word/document.xml': '<w:document' }), 'a.docx', /not a Word document/],
    [
      'with entities that stand for gigabytes',
      zipOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "b">]><a/>' }),
      'a.docx',
      /not a Word document/,
    ],
    ['empty', text(''), 'a.docx', /This file is empty/],
    ['a document without words', docx(p('')), 'a.docx', /There is no text in this document/],
    ['Markdown of bytes', new Uint8Array([0xff, 0xfe, 0x00]), 'a.md', /not plain text/],
  ])('says what to do: %s', async (_, bytes, name, words) => {
    expect(await refusal(fileOf(bytes, name))).toMatch(words);
  });

  it('says so when it holds more than it claims, without unpacking all of it', async () => {
    const bomb = zipOf({ 'word/document.xml': Buffer.alloc(40_000_000) }, { lies: true });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(fileOf(bomb))).toMatch(/far more than fits here/);
    expect(await refusal({ name: 'a.docx', size: 21_000_000 } as File)).toMatch(/larger than 20 MB/);
  });
});

describe('Markdown and pasted text', () => {
  it('have their first heading as the title, and formulas in dollars', () => {
    const { title, blocks } = readMarkdown('# Bars first\n\n## What next\n\nTry $x^2$ again');
    expect(title).toBe('Bars first');
    expect(outline(blocks)).toBe('## What next\nTry $x^2$ again');
  });

  it('are read as pasting reads them', () => {
    expect(outline(readHtml('<p>We <b>drew</b></p><script>alert(1)</script>').blocks)).toBe('We **drew**');
    expect(() => readHtml('<p> </p>')).toThrow('There is no text');
  });
});
