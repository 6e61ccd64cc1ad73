import {
  ATTACHMENT_KINDS_TEXT,
  ATTACHMENT_TYPES,
  type AttachmentExtension,
  attachmentExtension,
  type AttachmentFamily,
} from '@tessellate/files-contract';
import { fileTypeFromFile } from 'file-type';
import { createReadStream } from 'node:fs';
import { type AppError, invalidInput } from '@tessellate/api-kernel';
import { zipEntry } from './zip-entry';

const MACRO_EXTENSIONS = /\.(docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppsm|ppam)$/i;
const OLD_OFFICE = /\.(doc|xls|ppt)$/i;
const NEW_OFFICE: Record<string, string> = { do: '.docx', xl: '.xlsx', pp: '.pptx' };
const ZIP = Buffer.from('PK\x03\x04');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** How Office keeps a document that has a password: the whole of it in one stream of a container of the old kind. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const PDF_HEADER_WITHIN = 1_024 + '%PDF-'.length - 1;
/** Where a file with macros keeps them, as its list of contents names it. */
const MACRO_PARTS = ['vbaProject.bin', 'Basic/script-lc.xml'];
const noMacros = () =>
  invalidInput(
    'This file contains macros, which can harm computers. Save it without them (.docx, .xlsx or .pptx) first.',
  );

/** How OpenDocument says that a part is encrypted, in its list of contents. */
const ENCRYPTED_PART = ':encryption-data';

const withPassword = (how = 'in Office: File, Info, Protect, Encrypt with Password, and empty the field') =>
  invalidInput(
    `This file has a password, so nobody else could open it. Remove the password (${how}), save it, and attach that.`,
  );

const notWhatItSays = (extension: AttachmentExtension): AppError =>
  invalidInput(
    `This file is called .${extension}, but what is inside is not a ${ATTACHMENT_TYPES[extension].label} file. ` +
      'Open it in the program it was made with, save it again, and attach that.',
  );

const oldOffice = () =>
  invalidInput('This is an old Office format. Save it as .docx, .xlsx or .pptx, or as a PDF, and attach that.');

/**
 * What a document should be by its name. One with an old Office name may hold a new Office file; its bytes tell.
 * @throws AppError INVALID_INPUT naming what can be attached
 */
export function requireExtension(name: string): AttachmentExtension {
  if (MACRO_EXTENSIONS.test(name)) throw noMacros();
  const renamed = name.replace(OLD_OFFICE, (_, ending: string) => NEW_OFFICE[ending.slice(0, 2).toLowerCase()] ?? '');
  const extension = attachmentExtension(renamed);
  if (!extension) throw invalidInput(`This kind of file cannot be attached. You can attach ${ATTACHMENT_KINDS_TEXT}.`);
  return extension;
}

/**
 * What the first bytes and every chunk tell while a file is still on its way, so that a wrong one is refused at once.
 * @param head the first bytes of the file, given once
 * @throws AppError INVALID_INPUT
 */
export function checkChunk(extension: AttachmentExtension, chunk: Buffer, head?: Buffer): void {
  const family: AttachmentFamily = ATTACHMENT_TYPES[extension].family;
  if (family === 'TEXT') {
    // UTF-16 has zero bytes too; what most programs write as "Unicode text".
    if (chunk.includes(0)) {
      throw chunk[0] === 0xff || chunk[0] === 0xfe
        ? invalidInput('This text is in UTF-16, which many programs cannot read. Save it as UTF-8 and attach that.')
        : notWhatItSays(extension);
    }
    return;
  }
  if (!head) return;
  const fits = {
    // Mail programs and scanners put lines before the header; readers look for it as far as this.
    PDF: () => head.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-'),
    // What a container of the old kind is, only its contents tell.
    ZIP: () => head.subarray(0, 4).equals(ZIP) || head.subarray(0, 8).equals(OLE),
    PICTURE: () => false,
  }[family];
  if (!fits()) throw notWhatItSays(extension);
}

/** @throws AppError INVALID_INPUT when the bytes of a whole document are of another kind than its name says, or hold macros */
export async function checkFile(extension: AttachmentExtension, file: string, head: Buffer): Promise<void> {
  const { family } = ATTACHMENT_TYPES[extension];
  if (family !== 'ZIP') return;
  if (head.subarray(0, 8).equals(OLE)) {
    if (await containsAny(file, [ENCRYPTED])) throw withPassword();
    throw oldOffice();
  }
  const found = await fileTypeFromFile(file).catch(() => undefined);
  if (found && MACRO_EXTENSIONS.test(`.${found.ext}`)) throw noMacros();
  if (found?.ext !== extension) throw notWhatItSays(extension);
  if ((await zipEntry(file, 'META-INF/manifest.xml'))?.includes(ENCRYPTED_PART))
    throw withPassword('in LibreOffice: File, Save As, and untick “Save with password”');
  if (await containsAny(file, MACRO_PARTS)) throw noMacros();
}

/** Looks through a file piece by piece; names may lie across two pieces. */
async function containsAny(file: string, names: (string | Buffer)[]): Promise<boolean> {
  const overlap = Math.max(...names.map(name => name.length));
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(file)) {
    const window = Buffer.concat([tail, chunk as Buffer]);
    if (names.some(name => window.includes(name))) return true;
    tail = window.subarray(-overlap);
  }
  return false;
}
