import { LIMITS } from '@tessellate/contract';
import { RefusedFileError, uploadError } from '@tessellate/files-contract';
import { askServer, ForeignAnswerError } from '@tessellate/web-kernel';

export interface UploadedImage {
  fileId: string;
  width: number;
  height: number;
}

/**
 * Sends a picture to the server, which shrinks it and strips what it knows of place and camera. One that is too large is
 * not sent at all.
 * @throws RefusedFileError or Error with a message for the person
 */
export async function uploadImage(file: File): Promise<UploadedImage> {
  if (file.size > LIMITS.imageBytes)
    throw new RefusedFileError(
      'This picture is larger than 10 MB. Make it smaller, or take a screenshot of it, and try again.',
    );
  const body = new FormData();
  body.append('file', file);
  let response: Response;
  try {
    response = await askServer('/api/files', { method: 'POST', body, credentials: 'same-origin' });
  } catch (error) {
    if (error instanceof ForeignAnswerError) throw error;
    throw new Error('The picture did not reach the server. Check your connection and try again.');
  }
  const answer = (await response.json().catch(() => null)) as (UploadedImage & { message?: string }) | null;
  if (!response.ok || !answer)
    throw uploadError(response.status, answer?.message ?? 'The picture could not be uploaded. Try again in a moment.');
  return answer;
}
