import { Module } from '@nestjs/common';
import { IdentityApiModule } from '@tessellate/identity-api';
import { NetworkApiModule } from '@tessellate/network-api';
import { NationalPictureQueries } from './national-picture.queries';
import { NationalPictureResolver } from './national-picture.resolver';

/** The programme in numbers. */
@Module({
  imports: [IdentityApiModule, NetworkApiModule],
  providers: [NationalPictureQueries, NationalPictureResolver],
})
export class InsightsApiModule {}
