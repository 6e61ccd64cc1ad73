export * from './realtime';
export * from './realtime.module';
