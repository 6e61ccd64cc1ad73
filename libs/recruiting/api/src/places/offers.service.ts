import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError, type CommandScope, CommandService, Jobs, notFound } from '@tessellate/api-kernel';
import type { Ending } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { groupOf } from '../applications/application-row';
import { moveApplication } from '../applications/move-application';
import { ApplicationLinks } from '../applications/application-links.service';
import { OfferNotices } from './offer.notices';
import { PlaceLetters } from './place.letters';
import { type LockedGroup, REGISTRATION, type Registration } from './placed-application';
import { Seats } from './place-membership.service';
import { OFFER_EXPIRY, Waitlist } from './waitlist.service';

/** Answers to offers: by the applicant through the signed link, or by the clock. */
@Injectable()
export class OffersService implements OnModuleInit {
  constructor(
    private readonly commands: CommandService,
    private readonly links: ApplicationLinks,
    private readonly waitlist: Waitlist,
    private readonly seats: Seats,
    private readonly letters: PlaceLetters,
    private readonly notices: OfferNotices,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ applicationId: string }>(OFFER_EXPIRY, ({ applicationId }) => this.expire(applicationId));
  }

  /** @throws AppError NOT_FOUND for a link that is none, LOCKED when there is no offer to accept */
  async accept(token: string): Promise<string> {
    return this.answer(token, async (scope, group, registration) => {
      const { tx } = scope;
      if (registration.state === 'PLACED') return;
      requireOffer(registration);
      await this.waitlist.stopClock(tx, registration.id);
      await this.seats.give(scope, group, registration);
      await this.waitlist.tell(tx, registration);
      await this.notices.offerAnswered(tx, group, registration, 'accepted');
    });
  }

  async decline(token: string): Promise<string> {
    return this.answer(token, async ({ tx }, group, registration) => {
      if (registration.state === 'WITHDRAWN') return;
      requireOffer(registration);
      await this.end(tx, group, registration, 'declined');
    });
  }

  /** Runs when an offer's time is up; may run again, late, or for an offer that was answered or prolonged meanwhile. */
  async expire(id: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const found = await this.locked(tx, id);
      if (!found || found.registration.state !== 'OFFERED') return;
      const { group, registration } = found;
      const due = registration.offerExpiresAt;
      if (due && due > new Date()) {
        await this.jobs.add(tx, OFFER_EXPIRY, { applicationId: id }, { startAfter: due, key: id });
        return;
      }
      await this.end(tx, group, registration, 'lapsed');
    });
  }

  private async end(
    tx: EntityManager,
    group: LockedGroup,
    registration: Registration,
    answer: 'declined' | 'lapsed',
  ): Promise<void> {
    const ending: Ending = answer === 'declined' ? 'OFFER_DECLINED' : 'OFFER_LAPSED';
    await moveApplication(tx, registration.id, ending, { decided: { by: null, reason: null } });
    await this.letters.ended(tx, group, registration, ending);
    await this.waitlist.stopClock(tx, registration.id);
    await this.waitlist.fill(tx, group);
    await this.waitlist.tell(tx, registration);
    await this.notices.offerAnswered(tx, group, registration, answer);
  }

  private async answer(
    token: string,
    act: (scope: CommandScope, group: LockedGroup, registration: Registration) => Promise<void>,
  ): Promise<string> {
    this.links.check('status', token);
    const id = this.links.idIn(token);
    await this.commands.unattended(async scope => {
      const found = await this.locked(scope.tx, id);
      if (!found) throw notFound('This registration');
      await act(scope, found.group, found.registration);
    });
    return id;
  }

  /** The group first, then the registration. */
  private async locked(tx: EntityManager, id: string) {
    const workGroupId = await groupOf(tx, id);
    const group = workGroupId ? await this.waitlist.lock(tx, workGroupId) : null;
    const [registration]: Registration[] = await tx.query(
      `SELECT ${REGISTRATION} FROM application WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    );
    return group && registration ? { group, registration } : null;
  }
}

function requireOffer({ state, offerExpiresAt }: Registration): void {
  if (state === 'OFFERED' && offerExpiresAt && offerExpiresAt > new Date()) return;
  throw new AppError(
    'LOCKED',
    state === 'OFFERED'
      ? 'This offer has ended, so the place goes to the next person. Write to your hub if you still hope for one.'
      : 'There is no offer to answer any more. The page shows where your registration stands now.',
  );
}
