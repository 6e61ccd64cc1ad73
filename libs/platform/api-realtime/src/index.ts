export * from './realtime.service';
export * from './realtime.module';
