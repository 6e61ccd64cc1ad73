import { PROTECTED, Zip } from '../zip';
import { RefusedImportError } from '../refused';
import { bodyHtml, type BodyContext } from './body';
import { readNumbering, readStyles } from './styles';
import { child, parseXml, UNREADABLE } from './xml';

const MB = 1024 * 1024;
/** A long book is far below. */
const MOST_XML = 12 * MB;
const MOST_PICTURE = 10 * MB;
export const MOST_PICTURES = 20;
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];
const MAIN = 'word/document.xml';

const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

export interface WordPicture {
  /** What stands in the text in its place. */
  marker: string;
  file: File;
  alt: string;
}

export interface WordText {
  title: string;
  html: string;
  pictures: WordPicture[];
  /** What became of what is not in the text. */
  notes: string[];
}

/** @throws RefusedImportError with words that say what to do */
export async function readWord(bytes: Uint8Array<ArrayBuffer>, marker: (number: number) => string): Promise<WordText> {
  if (OLD_FORMAT.every((byte, index) => bytes[index] === byte)) throw new RefusedImportError(ofOldFormat(bytes));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new RefusedImportError(UNREADABLE);
  const zip = new Zip(bytes);
  const source = await zip.text(MAIN, MOST_XML);
  if (source === null) throw new RefusedImportError(UNREADABLE);
  const body = child(parseXml(source).documentElement, 'w:body');
  if (!body) throw new RefusedImportError(UNREADABLE);
  const part = async (name: string) => {
    const text = await zip.text(`word/${name}`, MOST_XML);
    return text === null ? null : parseXml(text);
  };
  const [styles, numbering, relations] = [
    await part('styles.xml'),
    await part('numbering.xml'),
    await part('_rels/document.xml.rels'),
  ];
  const targets = targetsOf(relations);
  const wanted: { path: string; alt: string; marker: string }[] = [];
  let [title, tooMany] = ['', 0];
  const context: BodyContext = {
    styles: readStyles(styles),
    isNumbered: readNumbering(numbering),
    title: words => (title ||= textOf(words)),
    target: id => targets.get(id) ?? null,
    picture: (path, alt) => {
      if (wanted.length >= MOST_PICTURES) tooMany += 1;
      else wanted.push({ path, alt: alt.trim(), marker: marker(wanted.length) });
      return wanted.length > 0 && tooMany === 0 ? `</p><p>${wanted.at(-1)?.marker}</p><p>` : null;
    },
    notes: [],
    left: { changes: 0, comments: 0, drawings: 0 },
  };
  const html = bodyHtml(body, context) + (await footnotes(part, context));
  const pictures = await readPictures(zip, wanted);
  return {
    title,
    html,
    pictures: pictures.flatMap(picture => picture ?? []),
    notes: notesOf(context, {
      tooMany,
      unread: pictures.filter(picture => picture === null).length,
      macros: zip.names().some(name => /vbaProject\.bin$/i.test(name)),
    }),
  };
}

/** Encrypted documents lie in a file of the old kind, under a name of their own. */
function ofOldFormat(bytes: Uint8Array): string {
  const name = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0]);
  const first = bytes.subarray(0, MB);
  for (let at = first.indexOf(name[0] ?? 0); at !== -1; at = first.indexOf(name[0] ?? 0, at + 1))
    if (name.every((byte, index) => first[at + index] === byte)) return PROTECTED;
  return 'This is a document of an old version of Word (.doc). Open it in Word, save it as “Word document (.docx)”, and choose that file.';
}

function targetsOf(relations: Document | null): ReadonlyMap<string, string> {
  const found = [...(relations?.getElementsByTagName('Relationship') ?? [])].map(relation => {
    const target = relation.getAttribute('Target') ?? '';
    const isOutside = relation.getAttribute('TargetMode') === 'External';
    const path = isOutside ? target : target.startsWith('/') ? target.slice(1) : `word/${target}`;
    return [relation.getAttribute('Id') ?? '', path] as const;
  });
  return new Map(found);
}

async function readPictures(zip: Zip, wanted: readonly { path: string; alt: string; marker: string }[]) {
  const read: (WordPicture | null)[] = [];
  for (const { path, alt, marker } of wanted) {
    const name = path.split('/').at(-1) ?? 'picture';
    const type = PICTURE_TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''];
    const bytes = type && zip.has(path) ? await zip.read(path, MOST_PICTURE).catch(() => null) : null;
    read.push(bytes && type ? { marker, alt, file: new File([bytes], name, { type }) } : null);
  }
  return read;
}

async function footnotes(part: (name: string) => Promise<Document | null>, context: BodyContext): Promise<string> {
  if (context.notes.length === 0) return '';
  const [foot, end] = [await part('footnotes.xml'), await part('endnotes.xml')];
  const items = [...context.notes].map(name => {
    const [kind = '', id] = name.split(':');
    const all = [...((kind === 'footnote' ? foot : end)?.getElementsByTagName(`w:${kind}`) ?? [])];
    const note = all.find(one => one.getAttribute('w:id') === id);
    return `<li>${note ? bodyHtml(note, { ...context, notes: [] }) : ''}</li>`;
  });
  return `<p><strong>Notes</strong></p><ol>${items.join('')}</ol>`;
}

const textOf = (html: string): string =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').replace(/\s+/g, ' ').trim();

function notesOf({ left }: BodyContext, found: { tooMany: number; unread: number; macros: boolean }): string[] {
  const { tooMany, unread, macros } = found;
  return [
    left.changes > 0 && 'Tracked changes were accepted: what was inserted is in, what was deleted is out.',
    left.comments > 0 && 'Comments were left out.',
    macros && 'The document’s macros were left out.',
    unread > 0 &&
      `${counted(unread, 'picture')} could not be read. Add ${unread === 1 ? 'it' : 'them'} with the picture button.`,
    tooMany > 0 &&
      `${counted(tooMany, 'picture')} after the first ${MOST_PICTURES} ${tooMany === 1 ? 'was' : 'were'} left out.`,
    left.drawings > 0 &&
      `${counted(left.drawings, 'drawing or chart', 'drawings or charts')} could not be read. Add a picture of what matters.`,
  ].filter(note => note !== false);
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
