import { LIMITS } from '@tessellate/contract';
import {
  attachmentExtension,
  ATTACHMENT_KINDS_TEXT,
  isPictureFile,
  RefusedFileError,
  uploadError,
} from '@tessellate/files-contract';
import { ForeignAnswerError, isForeign } from '@tessellate/web-kernel';

export interface UploadedAttachment {
  fileId: string;
  name: string;
  mediaType: string;
  bytes: number;
}

export interface UploadOptions {
  /** From 0 to 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

/**
 * Sends a file to be attached. What is known to be refused is not sent at all, which spares people on a slow line the wait.
 * @throws RefusedFileError or Error with a message for the person; DOMException `AbortError` when it was stopped
 */
export function uploadAttachment(file: File, { onProgress, signal }: UploadOptions = {}): Promise<UploadedAttachment> {
  if (!mayBeAttached(file))
    return fail(`This kind of file cannot be attached. You can attach ${ATTACHMENT_KINDS_TEXT}.`);
  if (file.size > LIMITS.attachmentBytes)
    return fail('This file is larger than 25 MB. Make it smaller, or share a link to it instead.');
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much has been sent.
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.upload.onprogress = event => event.lengthComputable && onProgress?.(event.loaded / event.total);
    request.onerror = () =>
      reject(new Error('The file did not reach the server. Check your connection and try again.'));
    request.onabort = () => reject(new DOMException('The upload was stopped', 'AbortError'));
    request.onload = () => {
      const headers = new Headers({ 'content-type': request.getResponseHeader('content-type') ?? '' });
      if (isForeign({ type: 'basic', status: request.status, headers })) return reject(new ForeignAnswerError());
      const answer = request.response as (UploadedAttachment & { message?: string }) | null;
      if (request.status === 201 && answer) resolve(answer);
      else
        reject(
          uploadError(request.status, answer?.message ?? 'The file could not be uploaded. Try again in a moment.'),
        );
    };
    signal?.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file);
    request.open('POST', '/api/attachments');
    request.send(body);
  });
}

/** The server looks at the bytes: a picture is one whatever it is called, and an old Office name may hold a new file. */
const mayBeAttached = (file: File): boolean =>
  attachmentExtension(file.name) !== null || isPictureFile(file) || /\.(doc|xls|ppt)[a-z]?$/i.test(file.name.trim());

const fail = (message: string) => Promise.reject(new RefusedFileError(message));
