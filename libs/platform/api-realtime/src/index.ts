export * from './realtime.service';
export * from './realtime.module';
export type { RealtimeAdapter } from './realtime-adapter';
