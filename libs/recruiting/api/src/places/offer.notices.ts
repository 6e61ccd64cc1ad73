import { Injectable } from '@nestjs/common';
import { Notices } from '@tessellate/api-kernel';
import { HubDirectory } from '@tessellate/network-api';
import type { EntityManager } from 'typeorm';
import { OFFER_ANSWERED } from './offer-notice-kinds';
import type { LockedGroup, PlaceApplication } from './place-application';

/** What the managers of a hub hear of offers. */
@Injectable()
export class OfferNotices {
  constructor(
    private readonly notices: Notices,
    private readonly hubs: HubDirectory,
  ) {}

  async offerAnswered(
    tx: EntityManager,
    group: LockedGroup,
    { name }: PlaceApplication,
    answer: 'accepted' | 'declined' | 'lapsed',
  ): Promise<void> {
    await this.notices.raise(tx, {
      kind: OFFER_ANSWERED,
      to: await this.hubs.managerIds(group.hubId, tx),
      about: { type: 'WORK_GROUP', id: group.id },
      data: { name, answer, reference: group.reference, hubId: group.hubId },
    });
  }
}
