import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf, type UploadOptions } from './send-file';

export type UploadState<Answer> =
  | { at: 'nothing' }
  | { at: 'sending'; file: File; progress: number }
  | { at: 'failed'; file: File; error: string; refused: boolean }
  | { at: 'done'; file: File; answer: Answer };

/** One file at a time: another takes its place, and leaving the page stops it. For several side by side there is `useUploads`. */
export function useUpload<Answer>(upload: (file: File, options: UploadOptions) => Promise<Answer>) {
  const [state, setState] = useState<UploadState<Answer>>({ at: 'nothing' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** @returns what the server answered, or null when it did not get there: `state` says why */
  const send = useCallback(
    async (file: File): Promise<Answer | null> => {
      running.current?.abort();
      const { signal } = (running.current = new AbortController());
      setState({ at: 'sending', file, progress: 0 });
      try {
        const answer = await upload(file, {
          onProgress: progress => signal.aborted || setState({ at: 'sending', file, progress }),
          signal,
        });
        if (signal.aborted) return null;
        setState({ at: 'done', file, answer });
        return answer;
      } catch (error) {
        if (!signal.aborted) setState({ at: 'failed', file, ...failureOf(error) });
        return null;
      }
    },
    [upload],
  );
  /** Forgets how the last one ended. */
  const clear = useCallback(() => setState({ at: 'nothing' }), []);
  return { state, send, clear };
}
