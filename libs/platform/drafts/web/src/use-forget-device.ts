import { useAppServices } from '@tessellate/web-kernel';
import { useDeviceStore } from './use-device-store';

/** For whoever leaves: pages that were read go from the device, and drafts that the server has. */
export function useForgetDevice(): () => Promise<void> {
  const { copy } = useAppServices();
  const device = useDeviceStore();
  return async () => {
    await Promise.all([copy.empty({ stop: true }), device.forgetDelivered()]);
  };
}
