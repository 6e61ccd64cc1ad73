export type { DeviceStore } from './device-store';
export { useDeviceDraft } from './use-device-draft';
export { useDeviceStore } from './use-device-store';
export { useDraft, type Draft } from './use-draft';
