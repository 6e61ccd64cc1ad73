import { RefusedFileError, uploadError } from '@tessellate/files-contract';
import { ForeignAnswerError, isForeign } from '@tessellate/web-kernel';

export interface UploadOptions {
  /** From 0 to 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

/** What is sent, as it is called in words for the person. */
export type SentAs = 'file' | 'picture';

/**
 * The one way of a file to the server.
 * @throws RefusedFileError where repeating is in vain, or Error, each with a message for the person; DOMException `AbortError` when
 * it was stopped
 */
export function sendFile<Answer extends { fileId: string }>(
  path: string,
  file: File,
  as: SentAs,
  { onProgress, signal }: UploadOptions = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stopped = () => reject(new DOMException('The upload was stopped', 'AbortError'));
    if (signal?.aborted) return stopped();
    // fetch cannot tell how much has been sent.
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.upload.onprogress = event => event.lengthComputable && onProgress?.(event.loaded / event.total);
    request.onerror = () =>
      reject(new Error(`The ${as} did not reach the server. Check your connection and try again.`));
    request.onabort = stopped;
    request.onload = () => {
      const { status } = request;
      const headers = new Headers({ 'content-type': request.getResponseHeader('content-type') ?? '' });
      if (isForeign({ type: 'basic', status, headers })) return reject(new ForeignAnswerError());
      const answer = request.response as (Answer & { message?: string }) | null;
      if (status >= 200 && status < 300 && answer) return resolve(answer);
      reject(uploadError(status, answer?.message ?? `The ${as} could not be uploaded. Try again in a moment.`));
    };
    signal?.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file);
    request.open('POST', path);
    request.send(body);
  });
}

/** Known to be refused, it is not sent at all, which spares people on a slow line the wait. */
export const refuse = (message: string): Promise<never> => Promise.reject(new RefusedFileError(message));

/** Why a file did not get there, and whether sending it again would be refused again. */
export const failureOf = (error: unknown): { error: string; refused: boolean } => ({
  error: error instanceof Error && error.message ? error.message : 'Check the connection and try again.',
  refused: error instanceof RefusedFileError,
});
