import type { NoticeKind } from '@tessellate/api-kernel';
import { hubManager } from '@tessellate/network-api';

export const OFFER_ANSWERED = 'place.offerAnswered';

const SECTION = 'Recruiting';

const ANSWERS: Record<string, string> = {
  accepted: 'has accepted the place',
  declined: 'has declined the place',
  lapsed: 'has not answered the offer in time',
};

/** Told to the hub's managers. */
export const offerAnswered: NoticeKind = {
  kind: OFFER_ANSWERED,
  label: 'Somebody answers an offer of a place, or lets it pass',
  section: SECTION,
  why: 'You manage the hub of this Work Group.',
  canGet: hubManager,
  email: 'DIGEST',
  render: async (ctx, notices) =>
    new Map(
      notices
        // The name is for those who manage the hub now, not for whoever did when it was said.
        .filter(({ data }) => ctx.me.managedHubIds.includes(String(data['hubId'])))
        .map(({ id, about, data }) => [
          id,
          {
            title: `${String(data['name'])} ${ANSWERS[String(data['answer'])] ?? 'has answered'}`,
            detail: String(data['reference']),
            path: `/hub/recruiting/${about.id}`,
          },
        ]),
    ),
};
