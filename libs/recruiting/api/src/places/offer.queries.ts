import { Injectable } from '@nestjs/common';
import { Database, notFound } from '@tessellate/api-kernel';
import { ApplicationLinks } from '../applications/application-links.service';
import type { PlaceOfferType } from './graphql/offer.type';

@Injectable()
export class OfferQueries {
  constructor(
    private readonly database: Database,
    private readonly links: ApplicationLinks,
  ) {}

  /** @throws AppError NOT_FOUND for a link that is none */
  async byToken(token: string): Promise<PlaceOfferType> {
    this.links.check('status', token);
    const [row] = await this.database.read<PlaceOfferType>(
      'places.offer',
      `SELECT a.id, a.state, g.reference AS "groupReference", a.offer_expires_at AS "offerExpiresAt",
             coalesce(a.state = 'OFFERED' AND a.offer_expires_at > now(), false) AS open,
             CASE WHEN a.state = 'WAITLISTED' THEN (SELECT count(*)::int FROM application o
               WHERE o.work_group_id = a.work_group_id AND o.state = 'WAITLISTED' AND
                 (o.waitlisted_at, o.id) <= (a.waitlisted_at, a.id)) END AS "waitlistPosition"
           FROM application a JOIN work_group g ON g.id = a.work_group_id WHERE a.id = $1`,
      [this.links.idIn(token)],
    );
    if (!row) throw notFound('This application');
    return row;
  }
}
