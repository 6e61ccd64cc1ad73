import {
  ATTACHMENT_KINDS_TEXT,
  ATTACHMENT_TYPES,
  type AttachmentExtension,
  attachmentExtension,
  type AttachmentFamily,
  LIMITS,
} from '@tessellate/contract';
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import { createReadStream } from 'node:fs';
import { type AppError, invalidInput } from '../errors/app-error';

const MACRO_EXTENSIONS = /\.(docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppsm|ppam)$/i;
const OLD_OFFICE = /\.(doc|xls|ppt|dot|xlt|pot|pps)$/i;
/** Where a file with macros keeps them, as its list of contents names it. */
const MACRO_PARTS = ['vbaProject.bin', 'Basic/script-lc.xml'];
// eslint-disable-next-line no-control-regex -- these are the characters that a name must not have
const NOT_IN_A_NAME = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069"*:<>?|\\/]/g;

const noMacros = () =>
  invalidInput(
    'This file contains macros, which can harm computers. Save it without them (.docx, .xlsx or .pptx) first.',
  );

const notWhatItSays = (extension: AttachmentExtension): AppError =>
  invalidInput(
    `This file is called .${extension}, but what is inside is not a ${ATTACHMENT_TYPES[extension].label} file. ` +
      'Open it in the program it was made with, save it again, and attach that.',
  );

/**
 * The name without path, control characters and those that turn the direction of writing round (`invoice_fdp.exe` shown
 * backwards); at most 120 characters, the ending kept.
 */
export function cleanFileName(given: string): string {
  const base = given.normalize('NFC').split(/[\\/]/).pop() ?? '';
  const name = base.replace(NOT_IN_A_NAME, '').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  if (name.length <= LIMITS.fileName) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return name.slice(0, LIMITS.fileName - ending.length).trimEnd() + ending;
}

/** @throws AppError INVALID_INPUT naming what can be attached */
export function requireExtension(name: string): AttachmentExtension {
  if (MACRO_EXTENSIONS.test(name)) throw noMacros();
  if (OLD_OFFICE.test(name)) {
    throw invalidInput('This is an old Office format. Save it as .docx, .xlsx or .pptx, or as a PDF, and attach that.');
  }
  const extension = attachmentExtension(name);
  if (!extension) throw invalidInput(`This kind of file cannot be attached. You can attach ${ATTACHMENT_KINDS_TEXT}.`);
  return extension;
}

/**
 * What the first bytes and every chunk tell while a file is still on its way, so that a wrong one is refused at once.
 * @throws AppError INVALID_INPUT
 */
export function checkChunk(extension: AttachmentExtension, chunk: Buffer, first: boolean): void {
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
  // A first piece too small to tell is left to the check of the whole file.
  if (!first || chunk.length < 1_024) return;
  const fits = {
    PDF: () => chunk.subarray(0, 1_024).includes('%PDF-'),
    ZIP: () => chunk.subarray(0, 4).equals(Buffer.from('PK\x03\x04')),
    PICTURE: () => chunk[0] === 0x89 || chunk[0] === 0xff,
  }[family];
  if (!fits()) throw notWhatItSays(extension);
}

/** @throws AppError INVALID_INPUT when the bytes of the whole file are of another kind than its name says, or hold macros */
export async function checkFile(extension: AttachmentExtension, file: string): Promise<void> {
  const { family } = ATTACHMENT_TYPES[extension];
  if (family === 'TEXT') return;
  const found = await fileTypeFromFile(file).catch(() => undefined);
  if (found && MACRO_EXTENSIONS.test(`.${found.ext}`)) throw noMacros();
  if (found?.ext !== extension) throw notWhatItSays(extension);
  if (family === 'ZIP' && (await containsAny(file, MACRO_PARTS))) throw noMacros();
}

/** @throws AppError INVALID_INPUT when a picture's bytes are of another kind than its name says */
export async function checkPicture(extension: AttachmentExtension, bytes: Buffer): Promise<void> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found?.mime !== ATTACHMENT_TYPES[extension].mediaType) throw notWhatItSays(extension);
}

/** Looks through a file piece by piece; names may lie across two pieces. */
async function containsAny(file: string, names: string[]): Promise<boolean> {
  const overlap = Math.max(...names.map(name => name.length));
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(file)) {
    const window = Buffer.concat([tail, chunk as Buffer]);
    if (names.some(name => window.includes(name))) return true;
    tail = window.subarray(-overlap);
  }
  return false;
}
