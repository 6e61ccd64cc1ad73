import { useMemo } from 'react';
import { useSession } from '@tessellate/web-kernel';
import { DeviceStore } from './device-store';

/** What this device keeps for the person of the page. */
export function useDeviceStore(): DeviceStore {
  const session = useSession();
  return useMemo(() => new DeviceStore(session), [session]);
}
