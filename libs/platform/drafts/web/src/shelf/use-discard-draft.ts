import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import type { DeviceRecord } from '../device-store';
import { createServerDrafts, type ServerDraft } from '../server-drafts';
import { useDeviceStore } from '../use-device-store';

/** A draft that was put aside, as it was: on the server, on this device, or both. */
export interface KeptDraft {
  key: string;
  server: ServerDraft | null;
  device: DeviceRecord | null;
}

/** Puts a draft aside without opening it, and brings it back as it was. */
export function useDiscardDraft() {
  const client = useApolloClient();
  const device = useDeviceStore();
  return useMemo(() => {
    const server = createServerDrafts(client);
    return {
      /** @throws when the server cannot be reached: then everything is as before */
      async discard(key: string): Promise<KeptDraft> {
        const [onServer, onDevice] = await Promise.all([server.read(key), device.read(key)]);
        if (onServer) await server.discard(key);
        await device.remove(key);
        return { key, server: onServer, device: onDevice };
      },
      async restore({ key, server: kept, device: record }: KeptDraft): Promise<void> {
        const saved = kept ? await server.save(key, kept.payload, null, false) : null;
        if (!record) return;
        // The server counts from one again. Words that had not grown from what it had stay beside it, to be chosen between.
        const grewFromIt = kept !== null && record.baseVersion === kept.version;
        await device.write(key, { ...record, baseVersion: grewFromIt ? (saved?.draft.version ?? null) : null });
      },
    };
  }, [client, device]);
}
