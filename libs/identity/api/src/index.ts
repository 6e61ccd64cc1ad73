import '@tessellate/identity-contract';
import { IdentityAttempts1796000007710 } from './migrations/identity-attempts.migration';
import { IdentityInit1767225600100 } from './migrations/identity-init.migration';
import { IdentitySessionEnded1796000006110 } from './migrations/identity-session-ended.migration';
import { IdentityVerified1767225700110 } from './migrations/identity-verified.migration';
import { Person } from './person.entity';

export const identityEntities: Function[] = [Person];
export const identityMigrations: Function[] = [
  IdentityInit1767225600100,
  IdentityVerified1767225700110,
  IdentitySessionEnded1796000006110,
  IdentityAttempts1796000007710,
];

export { hashPassword } from './auth/password-hash';
export { PasswordRules } from './auth/password-rules.service';
export * from './demo/demo-password';
export * from './graphql/person.type';
export * from './graphql/viewer.type';
export * from './identity.module';
export * from './identity.service';
export * from './person.entity';
export * from './person.loader';
export * from './person-visibility.registry';
export { SessionService } from './auth/session.service';
