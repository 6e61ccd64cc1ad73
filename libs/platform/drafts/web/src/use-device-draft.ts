import { useMemo } from 'react';
import { DraftSession } from './draft-session';
import { useDeviceStore } from './use-device-store';
import { useDraftSession, type Draft } from './use-draft';

/** Like `useDraft`, kept on this device alone: for forms of people who are not signed in, and for what must not leave it. */
export function useDeviceDraft<T>(key: string, initial: T): Draft<T> {
  const device = useDeviceStore();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `initial` may be made anew in each render
  const session = useMemo(() => new DraftSession<T>(key, initial, device, null), [key, device]);
  return useDraftSession(session);
}
