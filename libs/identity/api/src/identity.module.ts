import { type PersonType } from './graphql/person.type';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import {
  anyone,
  PermissionRegistry,
  TargetRegistry,
  eventSchemas,
  declareTargetTypes,
  SearchRegistry,
} from '@tessellate/api-kernel';
import { identityEvents } from '@tessellate/identity-contract/events';
import { Realtime } from '@tessellate/api-realtime';
import { AddressCheck } from './addresses/address-check.service';
import { AccountAudit } from './auth/account-audit.service';
import { AccountQueries } from './auth/account.queries';
import { AttemptLimiter } from './auth/attempt-limiter.service';
import { AuthController } from './auth/auth.controller';
import { AuthGateway } from './auth/auth-gateway.service';
import { CookieSessionResolver } from './auth/cookie-session.service';
import { ExpiryService } from './auth/expiry.service';
import { PasswordRules } from './auth/password-rules.service';
import { SessionService } from './auth/session.service';
import { DemoController } from './demo/demo.controller';
import { IdentityResolver } from './identity.resolver';
import { IdentityService } from './identity.service';
import { PersonLoader } from './person.loader';
import { PersonQueries } from './person.queries';
import { PersonVisibility } from './person-visibility.registry';
import { personTarget } from './person.target';
import { PresenceNames } from './presence-names.service';
import { ReactorsResolver } from './reactors.resolver';
import { ProfileService } from './profile.service';

declareTargetTypes('PERSON');

declare module '@tessellate/api-kernel' {
  interface SearchSources {
    people: PersonType;
  }
}

/** Global: every domain shows people, and says who may see them. */
@Global()
@Module({
  providers: [
    eventSchemas(identityEvents),
    AccountAudit,
    AccountQueries,
    AddressCheck,
    AttemptLimiter,
    AuthGateway,
    CookieSessionResolver,
    ExpiryService,
    IdentityResolver,
    IdentityService,
    PasswordRules,
    PersonLoader,
    PersonQueries,
    PersonVisibility,
    PresenceNames,
    ProfileService,
    ReactorsResolver,
    SessionService,
  ],
  controllers: [AuthController, DemoController],
  exports: [IdentityService, PasswordRules, PersonLoader, PersonVisibility, SessionService],
})
export class IdentityApiModule implements OnModuleInit {
  constructor(
    private readonly permissions: PermissionRegistry,
    private readonly targets: TargetRegistry,
    private readonly visibility: PersonVisibility,
    private readonly loader: PersonLoader,
    private readonly realtime: Realtime,
    private readonly names: PresenceNames,
    people: PersonQueries,
    search: SearchRegistry,
  ) {
    search.register({
      name: 'people',
      most: 50,
      find: (ctx, { text, first, readersOf }) => people.search(ctx, text, first, readersOf),
    });
  }

  onModuleInit(): void {
    this.permissions.register({ 'person.see': anyone, 'profile.own': anyone, 'session.own': anyone });
    this.targets.register(personTarget(this.visibility, this.loader));
    this.realtime.usePeople(ids => this.names.of(ids));
  }
}
