import type { TargetRef, TargetType } from '@tessellate/contract';
import type { PermissionRule } from '../access/permission.registry';
import type { RequestContext } from '../context/request-context';
import { targetKey, type TargetRegistry } from '../targets/target.registry';
import type { NewNotice, Notice, NoticeKind, NoticeText } from './notices.service';

interface Words {
  kind: string;
  label: string;
  /** Who can have written such a thing. */
  canGet: PermissionRule;
  /** “Your comment was removed” */
  title: string;
  /** Said after the reason; whom to ask when left out. */
  next?: string;
}

const APPEAL = 'If you do not agree, ask your hub’s manager to look at it.';

/**
 * A kind of notice for an act of moderation. It is about the person, not about what was taken away: whom it concerns is told
 * of it even when they cannot see the place any more. Where it happened is named only to somebody who still sees it.
 */
export function moderationNotice(
  { kind, label, canGet, title, next = APPEAL }: Words,
  targets: TargetRegistry,
): NoticeKind {
  return {
    kind,
    label,
    section: 'Moderation',
    why: 'It is about something you wrote.',
    canGet,
    email: 'SOON',
    render: async (ctx, notices) => {
      const places = await placesOf(ctx, targets, notices);
      return new Map(
        notices.map((notice): [string, NoticeText] => {
          const place = places.get(targetKey(hostOf(notice)));
          const reason = `The reason given: ${String(notice.data['reason'] ?? '')}`;
          return [
            notice.id,
            {
              title: [title, notice.data['what'] ?? place?.title].filter(Boolean).join(': '),
              detail: `${reason} ${next}`,
              path: place?.path ?? '/notices',
            },
          ];
        }),
      );
    },
  };
}

interface Moderated {
  kind: string;
  personId: string;
  /** Where it happened. */
  host: TargetRef;
  reason: string;
  /** The person's own title of what is gone, since nothing else can name it any more. */
  what?: string;
}

/** What `Notices.raise` needs for such a notice. */
export const moderated = ({ kind, personId, host, reason, what }: Moderated): NewNotice => ({
  kind,
  to: [personId],
  about: { type: 'PERSON', id: personId },
  data: { hostType: host.type, hostId: host.id, reason, ...(what ? { what } : {}) },
});

const hostOf = ({ data }: Notice): TargetRef => ({ type: data['hostType'] as TargetType, id: String(data['hostId']) });

async function placesOf(ctx: RequestContext, targets: TargetRegistry, notices: Notice[]) {
  const places = new Map<string, { title: string; path: string }>();
  const hosts = notices.map(hostOf);
  const visible = await targets.visibleKeys(ctx, hosts);
  for (const type of new Set(hosts.map(host => host.type))) {
    const ids = hosts.filter(host => host.type === type && visible.has(targetKey(host))).map(host => host.id);
    if (ids.length === 0) continue;
    for (const [id, place] of await targets.of(type).describe([...new Set(ids)]))
      places.set(targetKey({ type, id }), place);
  }
  return places;
}
