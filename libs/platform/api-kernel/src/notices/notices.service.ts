import { Injectable } from '@nestjs/common';
import type { NoticeRaised, TargetRef } from '@tessellate/contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PermissionRule } from '../access/permission.registry';
import type { RequestContext } from '../context/request-context';
import { Outbox } from '../events/outbox.service';
import { HeldMessages } from '../sendings/held-messages.service';

/** One notice as its kind puts it into words. */
export interface Notice {
  id: string;
  about: TargetRef;
  data: NoticeRaised['data'];
  at: Date;
}

export interface NoticeText {
  /** One line: “The meeting has moved to Thu 14 Jan, 1:30–4 pm”. */
  title: string;
  /** A sentence or two more. */
  detail?: string;
  /** Path in the web app that the notice leads to. */
  path: string;
}

/** A kind of thing that people are told of. The domain that raises it registers it. */
export interface NoticeKind {
  /** Past tense, like an event: `meeting.moved`. */
  kind: string;
  /** As a preference reads: “A meeting is moved or cancelled”. */
  label: string;
  /** The heading it stands under among the preferences: “Meetings and tasks”. */
  section: string;
  /** Why one gets it, as a sentence: “You belong to this group.” */
  why: string;
  /** Who can get it at all, by their roles: nobody else is asked how they want it. */
  canGet: PermissionRule;
  /** What happens by e-mail until the person chooses: at once (outside quiet hours), in the daily digest, or not at all. */
  email: 'SOON' | 'DIGEST' | 'NEVER';
  /** How the thing that it is about begins stands beneath, where its host has a text of it. */
  quotes?: true;
  /**
   * Puts notices into words for the reader `ctx.me`, as things are now. Notices about what the reader cannot see have been
   * left out before; one that is missing in the answer is not shown either.
   */
  render(ctx: RequestContext, notices: Notice[]): Promise<Map<string, NoticeText>>;
}

export interface NewNotice {
  /** Makes a notice that may be raised twice, such as from an event's handler, the same notice. A new one when left out. */
  id?: string;
  kind: string;
  /** Who is told. The actor is never told of their own act: leave them out. */
  to: string[];
  about: TargetRef;
  /** What the words need and what may have changed by the time of reading. JSON. */
  data?: NoticeRaised['data'];
  /** When it happened, where that is not now. */
  at?: Date;
}

/** Who was told of what is attached to something and has not seen it. */
type ToldOfAttached = (tx: EntityManager, host: TargetRef) => Promise<string[]>;

/** How domains tell people of something; the notifications domain keeps and sends what is raised here. */
@Injectable()
export class Notices {
  private readonly kinds = new Map<string, NoticeKind>();
  private readonly attached: ToldOfAttached[] = [];

  constructor(
    private readonly outbox: Outbox,
    private readonly held: HeldMessages,
  ) {}

  register(...kinds: NoticeKind[]): void {
    for (const kind of kinds) {
      if (this.kinds.has(kind.kind)) throw new Error(`The notice ${kind.kind} is registered twice`);
      this.kinds.set(kind.kind, kind);
    }
  }

  get all(): NoticeKind[] {
    return [...this.kinds.values()];
  }

  of(kind: string): NoticeKind | undefined {
    return this.kinds.get(kind);
  }

  /** Stores a notice with the change that it tells of. Each person is told once, however often it is delivered. */
  async raise(
    tx: EntityManager,
    { id = randomUUID(), kind, to, about, data = {}, at = new Date() }: NewNotice,
  ): Promise<void> {
    if (!this.kinds.has(kind)) throw new Error(`The notice ${kind} is registered by no domain`);
    const personIds = [...new Set(to)];
    if (personIds.length === 0) return;
    const notice: NoticeRaised = { id, kind, personIds, about, data, at: at.toISOString() };
    const words = { to: { personIds }, subject: this.kinds.get(kind)?.label ?? '', text: '', way: { notice } };
    if (this.held.keep(tx, words)) return;
    await this.outbox.add(tx, 'notice.raised', notice);
  }

  /** The person has looked at these things themselves: what told of them counts as read. */
  async seen(tx: EntityManager, personId: string, about: TargetRef[]): Promise<void> {
    if (about.length > 0) await this.outbox.add(tx, 'notice.seen', { personId, about });
  }

  /** What told these people of something is not shown any more, or once more: their devices count again. */
  async withdrawn(tx: EntityManager, personIds: string[]): Promise<void> {
    if (personIds.length > 0) await this.outbox.add(tx, 'notice.withdrawn', { personIds: [...new Set(personIds)] });
  }

  /** For domains whose things are attached to others', as comments are. */
  onAttached(told: ToldOfAttached): void {
    this.attached.push(told);
  }

  /** Something is there for other people than before: whoever was told of it (`told`), or of what is attached to it, counts again. */
  async reachChanged(tx: EntityManager, host: TargetRef, told: string[] = []): Promise<void> {
    const attached = await Promise.all(this.attached.map(people => people(tx, host)));
    await this.withdrawn(tx, [...told, ...attached.flat()]);
  }
}
