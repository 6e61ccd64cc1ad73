import { LIMITS } from '@tessellate/contract';
import { attachmentExtension, ATTACHMENT_KINDS_TEXT, isPictureFile } from '@tessellate/files-contract';
import { refuse, sendFile, type UploadOptions } from './send-file';

export interface UploadedAttachment {
  fileId: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** Sends a file to be attached. Fails as `sendFile`. */
export function uploadAttachment(file: File, options?: UploadOptions): Promise<UploadedAttachment> {
  if (!mayBeAttached(file))
    return refuse(`This kind of file cannot be attached. You can attach ${ATTACHMENT_KINDS_TEXT}.`);
  if (file.size > LIMITS.attachmentBytes)
    return refuse('This file is larger than 25 MB. Make it smaller, or share a link to it instead.');
  return sendFile('/api/attachments', file, 'file', options);
}

/** The server looks at the bytes: a picture is one whatever it is called, and an old Office name may hold a new file. */
const mayBeAttached = (file: File): boolean =>
  attachmentExtension(file.name) !== null || isPictureFile(file) || /\.(doc|xls|ppt)[a-z]?$/i.test(file.name.trim());
