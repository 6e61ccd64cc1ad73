import { Injectable } from '@nestjs/common';
import { Database, notFound } from '@tessellate/api-kernel';
import { ApplicationLinks } from '../applications/application-links.service';
import { TOLD } from '../applications/told-standing';
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
      `WITH ${TOLD}
       SELECT told.id, told.state, g.reference AS "groupReference", told.offer_expires_at AS "offerExpiresAt",
         coalesce(told.state = 'OFFERED' AND told.offer_expires_at > now(), false) AS open,
         CASE WHEN told.state = 'WAITLISTED' THEN (SELECT count(*)::int FROM told o
           WHERE o.state = 'WAITLISTED' AND (o.waitlisted_at, o.id) <= (told.waitlisted_at, told.id)) END AS "waitlistPosition"
       FROM told JOIN application a ON a.id = told.id JOIN work_group g ON g.id = a.work_group_id WHERE told.id = $1`,
      [this.links.idIn(token)],
    );
    if (!row) throw notFound('This application');
    return row;
  }
}
