import { Injectable } from '@nestjs/common';
import type { TargetRef, TargetType } from '@tessellate/contract';
import type { RichDocument } from '@tessellate/rich-text';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../context/request-context';
import { notFound } from '../errors/app-error';

export type TargetAction = 'comment' | 'react' | 'moderate' | 'attach';

export interface TargetDescription {
  id: string;
  title: string;
  /** Path in the web app. */
  path: string;
  /** Who wrote or owns it; they hear of comments on it. */
  ownerIds: string[];
  /** The audience that can see it, for live rooms and notices. */
  audienceId: string;
  /** It was taken from sight; its place is still known. */
  removed?: boolean;
}

/** Whose a thing is and where it stands, for whoever takes it away. */
export interface Authored {
  authorId: string;
  /** What a notice names of it: the thing itself can no longer be looked at. */
  place: TargetRef;
  audienceId: string | null;
  /** The author's own title of it, when it has one. */
  what?: string;
}

/** How a host that keeps what was hidden shows it again. */
export interface HostRestoring {
  /** Log and notice, as with hiding: `message.restored`. */
  act: string;
  /** Told to whoever may not. */
  refusal: string;
  /** Whether it was hidden by somebody else than its author, and the viewer moderates there. */
  can(ctx: RequestContext, id: string): Promise<boolean>;
  /** @returns false when it was shown before */
  restore(tx: EntityManager, id: string): Promise<boolean>;
}

/** How a host lets its things be taken from sight with a reason. Its callers write the log and tell the author. */
export interface HostModeration {
  /** The act as the log has it, which is also the kind of notice its author gets: `comment.removed`. */
  act: string;
  /** Told to whoever may not. */
  refusal: string;
  authorOf(tx: EntityManager, id: string): Promise<Authored | null>;
  /** @returns when, or null when it was hidden before */
  hide(tx: EntityManager, id: string, by: { personId: string; reason: string }): Promise<Date | null>;
  restoring?: HostRestoring;
}

/** What is sent with its own id, so that sending it again is the same act. */
export interface Reply {
  mutationId: string;
  document: RichDocument;
}

/** How a host takes an answer to one of its things that is written elsewhere than on its own page. */
export interface HostReplies {
  /** The host's own mutation and permission for it: its rules of who and how often hold here too. */
  mutation: string;
  permission: string;
  /** Those that the viewer sees and can answer now. */
  can(ctx: RequestContext, ids: string[]): Promise<Set<string>>;
  /** @returns the path of the answer in the web app. @throws AppError with what became of the thing, where it takes no answer */
  post(ctx: RequestContext, id: string, reply: Reply): Promise<string>;
}

/** A thing that somebody might say something about, and where it is read. */
export interface Suggestion extends TargetRef {
  path: string;
}

/** How a host domain lets others attach to its things without importing them. Works on sets of ids. */
export interface TargetPolicy {
  type: TargetType;
  visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>>;
  /** The ids, among visible ones, on which the viewer may do the action. */
  can(ctx: RequestContext, action: TargetAction, ids: string[]): Promise<Set<string>>;
  describe(ids: string[]): Promise<Map<string, TargetDescription>>;
  /** For what others than its author can take from sight. */
  moderation?: HostModeration;
  /** For what can be answered. */
  replies?: HostReplies;
  /** For what has a text that can be quoted: the texts of those that the viewer sees. */
  passages?(ctx: RequestContext, ids: string[]): Promise<Map<string, RichDocument>>;
  /** For what is there to be talked about: what others share with the viewer, closest to their interest first. */
  suggestions?(tx: EntityManager, ctx: RequestContext): Promise<Suggestion[]>;
}

export const targetKey = ({ type, id }: TargetRef): string => `${type}:${id}`;

@Injectable()
export class TargetRegistry {
  private readonly policies = new Map<TargetType, TargetPolicy>();

  register(policy: TargetPolicy): void {
    if (this.policies.has(policy.type)) throw new Error(`Two policies for ${policy.type}`);
    this.policies.set(policy.type, policy);
  }

  of(type: TargetType): TargetPolicy {
    const policy = this.policies.get(type);
    // A type that nobody hosts answers like a thing that nobody can see.
    if (!policy) throw notFound();
    return policy;
  }

  async isVisible(ctx: RequestContext, target: TargetRef): Promise<boolean> {
    const policy = this.policies.get(target.type);
    return policy ? (await policy.visibleIds(ctx, [target.id])).has(target.id) : false;
  }

  /** Those of the things that the viewer can see, whatever their kinds, as `targetKey` writes them. One look for each kind. */
  async visibleKeys(ctx: RequestContext, targets: TargetRef[]): Promise<Set<string>> {
    const visible = new Set<string>();
    for (const [policy, ids] of this.byPolicy(targets)) {
      for (const id of await policy.visibleIds(ctx, ids)) visible.add(targetKey({ type: policy.type, id }));
    }
    return visible;
  }

  /** The texts of those of the things that have one and that the viewer sees, by `targetKey`. One look for each kind. */
  async passages(ctx: RequestContext, targets: TargetRef[]): Promise<Map<string, RichDocument>> {
    const texts = new Map<string, RichDocument>();
    for (const [policy, ids] of this.byPolicy(targets)) {
      for (const [id, text] of (await policy.passages?.(ctx, ids)) ?? [])
        texts.set(targetKey({ type: policy.type, id }), text);
    }
    return texts;
  }

  /** What the viewer might say something about, each kind in the order of their interest. */
  async suggestions(tx: EntityManager, ctx: RequestContext): Promise<Suggestion[]> {
    const found: Suggestion[] = [];
    // One after another: they share a connection.
    for (const policy of this.policies.values()) found.push(...((await policy.suggestions?.(tx, ctx)) ?? []));
    return found;
  }

  /** Those of the things that the viewer can answer, as `targetKey` writes them. One look for each kind. */
  async answerableKeys(ctx: RequestContext, targets: TargetRef[]): Promise<Set<string>> {
    const answerable = new Set<string>();
    for (const [policy, ids] of this.byPolicy(targets)) {
      for (const id of (await policy.replies?.can(ctx, ids)) ?? [])
        answerable.add(targetKey({ type: policy.type, id }));
    }
    return answerable;
  }

  /** @throws AppError NOT_FOUND alike for what is absent and what is unseen */
  async requireVisible(ctx: RequestContext, target: TargetRef): Promise<void> {
    if (!(await this.isVisible(ctx, target))) throw notFound();
  }

  async can(ctx: RequestContext, action: TargetAction, target: TargetRef): Promise<boolean> {
    const policy = this.policies.get(target.type);
    return policy ? (await policy.can(ctx, action, [target.id])).has(target.id) : false;
  }

  /** The hosts of the things, each with the ids that are asked of it. */
  private byPolicy(targets: TargetRef[]): Map<TargetPolicy, string[]> {
    const ids = new Map<TargetPolicy, Set<string>>();
    for (const { type, id } of targets) {
      const policy = this.policies.get(type);
      if (policy) ids.set(policy, (ids.get(policy) ?? new Set()).add(id));
    }
    return new Map([...ids].map(([policy, asked]) => [policy, [...asked]]));
  }
}
