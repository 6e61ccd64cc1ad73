import { fileTypeFromFile } from 'file-type';
import { invalidInput } from '@tessellate/api-kernel';

/** What a picture's name may end in, by what its bytes are. */
const ENDINGS: Record<string, readonly [string, ...string[]]> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/avif': ['avif'],
  'image/tiff': ['tif', 'tiff'],
};
const APPLE = /^image\/hei[cf]/;

const noPicture = () => invalidInput('This file is not a picture we can read. Use a JPEG, PNG, WebP or GIF.');

export const heicWords = () =>
  invalidInput(
    'This is a HEIC picture, which only some devices can show. On an iPhone choose Settings, Camera, Formats, “Most Compatible” and ' +
      'take it again, or take a screenshot of it; on a Mac open it and export it as JPEG. Then add that.',
  );

/** Whether a file begins as a picture does. */
export function looksLikePicture(head: Buffer): boolean {
  const text = head.subarray(0, 12).toString('latin1');
  return /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF[^]{4}WEBP|II\*\0|MM\0\*|[^]{4}ftyp(avi|hei|hev|mif|msf))/.test(text);
}

/** @returns the endings that suit the bytes of a file @throws AppError INVALID_INPUT when they are no picture's */
export async function pictureKind(file: string): Promise<readonly [string, ...string[]]> {
  const found = await fileTypeFromFile(file).catch(() => undefined);
  if (found && APPLE.test(found.mime)) throw heicWords();
  const endings = found && ENDINGS[found.mime === 'image/apng' ? 'image/png' : found.mime];
  if (!endings) throw noPicture();
  return endings;
}

/** `board.jpg` with the bytes of a PNG → `board.png`; `board` → `board.png`. */
export function mendEnding(name: string, endings: readonly [string, ...string[]]): string {
  const [whole = '', stem = name, ending = ''] = /^(.*)\.([A-Za-z][A-Za-z0-9]{0,7})$/s.exec(name) ?? [];
  return whole && endings.includes(ending.toLowerCase()) ? name : `${stem}.${endings[0]}`;
}
