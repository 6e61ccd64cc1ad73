export { ATTEMPT_RULES } from '../auth/attempt-rules';
export { authOptions } from '../auth/better-auth';
export * from './person.builder';
