import { AppError } from '@tessellate/api-kernel';

/** @param error of the system, or with what a program said */
export function isDiskFull(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return /ENOSPC|EDQUOT|EFBIG|no space left|quota exceeded|file too large/i.test(`${code} ${message}`);
}

export const noRoom = () =>
  new AppError(
    'UNAVAILABLE',
    'The server is out of space for files just now, so this one was not saved. Try again later; what you have typed is safe.',
  );
