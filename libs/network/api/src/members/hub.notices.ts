import { Injectable } from '@nestjs/common';
import { type Notice, type NoticeKind, Notices, type NoticeText } from '@tessellate/api-kernel';
import { hubManager } from './network-roles';

export const MANAGER_APPOINTED = 'hub.managerAppointed';
export const MANAGER_REMOVED = 'hub.managerRemoved';
export const HUB_CHANGED = 'hub.changed';

/** People are told when they manage a hub, when they no longer do, and what coordinators change about it. */
@Injectable()
export class HubNotices {
  constructor(private readonly notices: Notices) {}

  open(): void {
    this.notices.register(this.appointed(), this.removed(), this.changed());
  }

  private appointed(): NoticeKind {
    return {
      kind: MANAGER_APPOINTED,
      label: 'You are asked to manage a hub',
      section: 'Hubs',
      why: 'You manage this hub.',
      canGet: hubManager,
      email: 'SOON',
      render: (_ctx, notices) =>
        inWords(notices, hub => ({
          title: `You manage ${hub}`,
          detail: 'You can manage its groups, its recruiting and its public page.',
          path: '/hub',
        })),
    };
  }

  /** About the person: the hub itself is closed to them. */
  private removed(): NoticeKind {
    return {
      kind: MANAGER_REMOVED,
      label: 'You no longer manage a hub',
      section: 'Hubs',
      why: 'You managed this hub.',
      canGet: hubManager,
      email: 'SOON',
      render: (_ctx, notices) =>
        inWords(notices, (hub, data) => ({
          title: `You no longer manage ${hub}`,
          detail: `The reason given: ${String(data['reason'] ?? '')} What you wrote there stays. If you do not agree, ask the national coordinator.`,
          path: '/notices',
        })),
    };
  }

  private changed(): NoticeKind {
    return {
      kind: HUB_CHANGED,
      label: 'A national coordinator changes something about your hub',
      section: 'Hubs',
      why: 'You manage this hub.',
      canGet: hubManager,
      email: 'SOON',
      render: (_ctx, notices) =>
        inWords(notices, (hub, data) => ({
          title: `News about ${hub}`,
          detail: String(data['words'] ?? ''),
          path: '/hub',
        })),
    };
  }
}

const inWords = async (
  notices: Notice[],
  words: (hub: string, data: Notice['data']) => NoticeText,
): Promise<Map<string, NoticeText>> =>
  new Map(notices.map(({ id, data }) => [id, words(String(data['hub'] ?? 'your hub'), data)]));
