import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import { addressesThatCannotSignIn } from './index';

/** Says at start, without naming anybody, that there are accounts whose owners can never sign in, and what helps. */
@Injectable()
export class AddressCheck implements OnApplicationBootstrap {
  private readonly logger = new Logger(AddressCheck.name);

  constructor(private readonly database: Database) {}

  async onApplicationBootstrap(): Promise<void> {
    const { length } = await addressesThatCannotSignIn(this.database.pool);
    if (length > 0)
      this.logger.warn(
        `${length} ${length === 1 ? 'account has an address' : 'accounts have addresses'} that cannot sign in. \`npm run accounts:address\` lists and changes them.`,
      );
  }
}
