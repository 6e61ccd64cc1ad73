import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError, type CommandScope, CommandService, Jobs, notFound } from '@tessellate/api-kernel';
import type { Ending } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { groupOf } from '../applications/application-row';
import { moveApplication } from '../applications/move-application';
import { ApplicationLinks } from '../applications/application-links.service';
import { requireTold } from '../applications/told-standing';
import { OfferNotices } from './offer.notices';
import { PlaceLetters } from './place.letters';
import { type LockedGroup, PLACE_APPLICATION, type PlaceApplication } from './place-application';
import { PlaceMembershipService } from './place-membership.service';
import { OFFER_EXPIRY, Waitlist } from './waitlist.service';

/** Answers to offers: by the applicant through the signed link, or by the clock. */
@Injectable()
export class OffersService implements OnModuleInit {
  constructor(
    private readonly commands: CommandService,
    private readonly links: ApplicationLinks,
    private readonly waitlist: Waitlist,
    private readonly placeMemberships: PlaceMembershipService,
    private readonly letters: PlaceLetters,
    private readonly notices: OfferNotices,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ applicationId: string }>(OFFER_EXPIRY, ({ applicationId }) => this.expire(applicationId));
  }

  /** @throws AppError NOT_FOUND for a link that is none, LOCKED when there is no offer to accept */
  async accept(token: string): Promise<string> {
    return this.answer(token, async (scope, group, application) => {
      const { tx } = scope;
      if (application.state === 'PLACED') return;
      requireOffer(application);
      await this.waitlist.stopClock(tx, application.id);
      await this.placeMemberships.give(scope, group, application);
      await this.waitlist.tell(tx, application);
      await this.notices.offerAnswered(tx, group, application, 'accepted');
    });
  }

  async decline(token: string): Promise<string> {
    return this.answer(token, async ({ tx }, group, application) => {
      if (application.state === 'WITHDRAWN') return;
      requireOffer(application);
      await this.end(tx, group, application, 'declined');
    });
  }

  /** Runs when an offer's time is up; may run again, late, or for an offer that was answered or prolonged meanwhile. */
  async expire(id: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const found = await this.locked(tx, id);
      if (!found || found.application.state !== 'OFFERED') return;
      const { group, application } = found;
      const due = application.offerExpiresAt;
      if (due && due > new Date()) {
        await this.jobs.add(tx, OFFER_EXPIRY, { applicationId: id }, { startAfter: due, key: id });
        return;
      }
      await this.end(tx, group, application, 'lapsed');
    });
  }

  private async end(
    tx: EntityManager,
    group: LockedGroup,
    application: PlaceApplication,
    answer: 'declined' | 'lapsed',
  ): Promise<void> {
    const ending: Ending = answer === 'declined' ? 'OFFER_DECLINED' : 'OFFER_LAPSED';
    await moveApplication(tx, application.id, ending, { decided: { by: null, reason: null } });
    await this.letters.ended(tx, group, application, ending);
    await this.waitlist.stopClock(tx, application.id);
    await this.waitlist.fill(tx, group);
    await this.waitlist.tell(tx, application);
    await this.notices.offerAnswered(tx, group, application, answer);
  }

  private async answer(
    token: string,
    act: (scope: CommandScope, group: LockedGroup, application: PlaceApplication) => Promise<void>,
  ): Promise<string> {
    this.links.check('status', token);
    const id = this.links.idIn(token);
    await this.commands.unattended(async scope => {
      const found = await this.locked(scope.tx, id);
      if (!found) throw notFound('This application');
      if (found.application.state !== 'OFFERED') await requireTold(scope.tx, id);
      await act(scope, found.group, found.application);
    });
    return id;
  }

  /** The group first, then the application. */
  private async locked(tx: EntityManager, id: string) {
    const workGroupId = await groupOf(tx, id);
    const group = workGroupId ? await this.waitlist.lock(tx, workGroupId) : null;
    const [application]: PlaceApplication[] = await tx.query(
      `SELECT ${PLACE_APPLICATION} FROM application WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    );
    return group && application ? { group, application } : null;
  }
}

function requireOffer({ state, offerExpiresAt }: PlaceApplication): void {
  if (state === 'OFFERED' && offerExpiresAt && offerExpiresAt > new Date()) return;
  throw new AppError(
    'LOCKED',
    state === 'OFFERED'
      ? 'This offer has ended, so the place goes to the next person. Write to your hub if you would still like one.'
      : 'There is no longer an offer to reply to. The page shows how things are with your application now.',
  );
}
