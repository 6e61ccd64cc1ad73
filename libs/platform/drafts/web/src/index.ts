export type { DeviceStore } from './device-store';
export type { Delivery } from './outbox/outbox';
export type { OutboxEntry } from './outbox/outbox-list';
export { OUTBOX_FULL, OutboxProvider, useOutbox, useOutboxElsewhere, type MakeOutboxSender } from './outbox/use-outbox';
export { useDeviceDraft } from './use-device-draft';
export { useDeviceStore } from './use-device-store';
export { useDraft, type Draft } from './use-draft';
