import { useEffect, useState } from 'react';
import { useDeviceStore } from '../use-device-store';

export interface DeviceDraft {
  key: string;
  payload: unknown;
  updatedAt: string;
  /** Holds words that the server does not have. */
  dirty: boolean;
}

/** What this device keeps of texts whose key begins so; null until it has been read. */
export function useDeviceDrafts(prefix: string): readonly DeviceDraft[] | null {
  const device = useDeviceStore();
  const [drafts, setDrafts] = useState<readonly DeviceDraft[] | null>(null);
  useEffect(() => {
    let gone = false;
    void device.list().then(all => {
      const own = all.filter(({ key }) => key.startsWith(prefix));
      if (!gone)
        setDrafts(own.map(({ key, record: { payload, updatedAt, dirty } }) => ({ key, payload, updatedAt, dirty })));
    });
    return () => {
      gone = true;
    };
  }, [device, prefix]);
  return drafts;
}
