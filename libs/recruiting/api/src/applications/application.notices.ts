import type { NoticeKind } from '@tessellate/api-kernel';
import { hubManager } from '@tessellate/network-api';

export const RECEIVED_NOTICE = 'application.received';

/** Told to the hub's managers. */
export const interestReceived: NoticeKind = {
  kind: RECEIVED_NOTICE,
  label: 'Somebody registers interest',
  section: 'Recruiting',
  why: 'You manage this hub.',
  canGet: hubManager,
  email: 'DIGEST',
  render: async (_, received) =>
    new Map(
      received.map(({ id, about, data }) => [
        id,
        {
          title: `New interest from ${String(data['schoolName'] ?? 'a school')}`,
          path: `/hub/recruiting/${about.id}`,
        },
      ]),
    ),
};
