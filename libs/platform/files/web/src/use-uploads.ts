import { useEffect, useRef, useState } from 'react';
import { failureOf } from './send-file';

/** A file that hangs on something, as the server knows it. */
export interface AttachmentItem {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** Sends one file. Rejects with an Error whose message tells the person what to do, a `RefusedFileError` where repeating is in vain. */
export type UploadFile = (
  file: File,
  options: { onProgress: (part: number) => void; signal: AbortSignal },
) => Promise<{ fileId: string; name: string; mediaType: string; bytes: number }>;

export interface Upload {
  key: string;
  file: File;
  /** From 0 to 1. */
  progress: number;
  error: string | null;
  /** Sending it again would be refused again. */
  refused?: boolean;
}

/** Files on their way: each by itself, so that one that fails holds up no other and can be tried again. */
export function useUploads(upload: UploadFile, onUploaded: (item: AttachmentItem) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const lastKey = useRef(0);
  const stops = useRef(new Map<string, AbortController>());
  // The newest one, since a file arrives long after the render that sent it.
  const arrived = useRef(onUploaded);
  useEffect(() => {
    arrived.current = onUploaded;
  });
  useEffect(() => {
    const running = stops.current;
    return () => running.forEach(stop => stop.abort());
  }, []);

  const change = (key: string, part: Partial<Upload>) =>
    setUploads(all => all.map(one => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: string) => {
    stops.current.delete(key);
    setUploads(all => all.filter(one => one.key !== key));
  };

  const send = async (key: string, file: File) => {
    const stop = new AbortController();
    stops.current.set(key, stop);
    try {
      const { fileId, ...rest } = await upload(file, {
        onProgress: progress => change(key, { progress }),
        signal: stop.signal,
      });
      arrived.current({ id: fileId, ...rest });
      drop(key);
    } catch (error) {
      if (stop.signal.aborted) return;
      change(key, failureOf(error));
    }
  };

  return {
    uploads,
    add(files: File[]) {
      const added = files.map(file => ({ key: `upload-${(lastKey.current += 1)}`, file, progress: 0, error: null }));
      setUploads(all => [...all, ...added]);
      for (const { key, file } of added) void send(key, file);
    },
    retry({ key, file }: Upload) {
      change(key, { error: null, progress: 0 });
      void send(key, file);
    },
    remove({ key }: Upload) {
      stops.current.get(key)?.abort();
      drop(key);
    },
  };
}
