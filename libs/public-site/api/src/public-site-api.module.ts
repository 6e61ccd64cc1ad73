import { Module } from '@nestjs/common';
import { PermissionRegistry } from '@tessellate/api-kernel';
import { IdentityApiModule } from '@tessellate/identity-api';
import { NetworkApiModule } from '@tessellate/network-api';
import { HubPageQueries } from './hub-page.queries';
import { HubPageResolver } from './hub-page.resolver';
import { HubPageService } from './hub-page.service';
import { PublicAssets } from './public-assets.service';
import { PublicController } from './public.controller';
import { PublicPages } from './public-pages.service';
import { PublicQueries } from './public.queries';
import { TestimonialService } from './testimonial.service';

/** What everybody may read without signing in, and what hub managers write for it. */
@Module({
  imports: [IdentityApiModule, NetworkApiModule],
  controllers: [PublicController],
  providers: [
    HubPageQueries,
    HubPageResolver,
    HubPageService,
    PublicAssets,
    PublicPages,
    PublicQueries,
    TestimonialService,
  ],
})
export class PublicSiteApiModule {
  constructor(permissions: PermissionRegistry) {
    permissions.register({ 'hubPage.edit': viewer => viewer.managedHubIds.length > 0 });
  }
}
