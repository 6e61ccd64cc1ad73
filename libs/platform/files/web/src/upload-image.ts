import { LIMITS } from '@tessellate/contract';
import { refuse, sendFile, type UploadOptions } from './send-file';

export interface UploadedImage {
  fileId: string;
  width: number;
  height: number;
}

/** Sends a picture, which the server shrinks and strips of what it knows of place and camera. Fails as `sendFile`. */
export const uploadImage = (file: File, options?: UploadOptions): Promise<UploadedImage> =>
  file.size > LIMITS.imageBytes
    ? refuse('This picture is larger than 10 MB. Make it smaller, or take a screenshot of it, and try again.')
    : sendFile('/api/files', file, 'picture', options);
