/**
 * What can be attached beside the text, by the ending of its name. `PICTURE` goes through the picture pipeline, which keeps
 * nothing of what the camera wrote; everything else is stored as it is and only ever downloaded.
 */
export const ATTACHMENT_TYPES = {
  pdf: { label: 'PDF', mediaType: 'application/pdf', family: 'PDF' },
  docx: {
    label: 'Word document',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    family: 'ZIP',
  },
  pptx: {
    label: 'PowerPoint presentation',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    family: 'ZIP',
  },
  xlsx: {
    label: 'Excel workbook',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    family: 'ZIP',
  },
  odt: { label: 'OpenDocument text', mediaType: 'application/vnd.oasis.opendocument.text', family: 'ZIP' },
  ods: {
    label: 'OpenDocument spreadsheet',
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    family: 'ZIP',
  },
  odp: {
    label: 'OpenDocument presentation',
    mediaType: 'application/vnd.oasis.opendocument.presentation',
    family: 'ZIP',
  },
  txt: { label: 'text', mediaType: 'text/plain', family: 'TEXT' },
  csv: { label: 'CSV', mediaType: 'text/csv', family: 'TEXT' },
  png: { label: 'picture', mediaType: 'image/png', family: 'PICTURE' },
  jpg: { label: 'picture', mediaType: 'image/jpeg', family: 'PICTURE' },
  jpeg: { label: 'picture', mediaType: 'image/jpeg', family: 'PICTURE' },
  webp: { label: 'picture', mediaType: 'image/webp', family: 'PICTURE' },
  gif: { label: 'picture', mediaType: 'image/gif', family: 'PICTURE' },
} as const;

export type AttachmentExtension = keyof typeof ATTACHMENT_TYPES;
export type AttachmentFamily = (typeof ATTACHMENT_TYPES)[AttachmentExtension]['family'];

/** The value of a file field's `accept`. */
export const ATTACHMENT_ACCEPT = Object.keys(ATTACHMENT_TYPES)
  .map(extension => `.${extension}`)
  .join(',');

/** For a field of pictures. Without HEIC, so that an iPhone makes a JPEG of it before it is sent. */
export const PICTURE_ACCEPT = 'image/png,image/jpeg,image/webp,image/gif,image/avif';

/** HEIC too, though it is refused: only who takes it for a picture can say what to do. Windows and Linux give it no type. */
const PICTURE_NAME = /\.(png|jpe?g|webp|gif|avif|hei[cf])$/i;

/** Whether a file of a browser is meant as a picture. */
export const isPictureFile = ({ name, type }: { name: string; type: string }): boolean =>
  type ? type.startsWith('image/') : PICTURE_NAME.test(name.trim());

export const ATTACHMENT_KINDS_TEXT =
  'PDF, Word, PowerPoint, Excel and OpenDocument files, text, CSV, and PNG, JPEG, WebP or GIF pictures';

/** `Agenda.PDF` → `pdf`; null for an ending that cannot be attached. */
export function attachmentExtension(name: string): AttachmentExtension | null {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  return extension in ATTACHMENT_TYPES ? (extension as AttachmentExtension) : null;
}

/** A file that is refused for what it is, and would be refused again. The message is for the person. */
export class RefusedFileError extends Error {
  override readonly name = 'RefusedFileError';
}

/** What an upload was answered, as an error: too large, or not what it says it is, or something that passes. */
export const uploadError = (status: number, message: string): Error =>
  status === 400 || status === 413 ? new RefusedFileError(message) : new Error(message);

/** `512 bytes`, `48 KB`, `2.4 MB`: sizes as people read them. */
export function fileSizeText(bytes: number): string {
  if (bytes < 1_024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 1_024 * 1_024) return `${Math.max(1, Math.round(bytes / 1_024))} KB`;
  const megabytes = bytes / (1_024 * 1_024);
  return `${megabytes < 10 ? Number(megabytes.toFixed(1)) : Math.round(megabytes)} MB`;
}
