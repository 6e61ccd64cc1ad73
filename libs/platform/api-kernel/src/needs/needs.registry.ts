import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context';

/** Somebody waits for it; it is the person's own; it is there to be read. In this order where two are equally urgent. */
export const NEED_WEIGHTS = ['OTHERS_WAIT', 'OWN', 'TO_READ'] as const;
export type NeedWeight = (typeof NEED_WEIGHTS)[number];

/** What can be said to something that waits, in one press. */
export interface NeedAnswer {
  id: string;
  /** As the button says it: “I’m coming”. */
  label: string;
}

/** Something that waits for one person, as it is now. */
export interface Need {
  /** Names what waits, the same whenever it is asked for: `note.unread:<id>`. Begins with the name of its source. */
  key: string;
  /** What it is of: whoever dismissed it is asked again when this has become something else. */
  facts: string;
  /** One line: “Say whether you come to the meeting on Thu 14 Jan”. */
  title: string;
  /** A sentence more, such as what somebody wrote. */
  detail?: string | null;
  /** Where it is done, in the web app, and what the link to there says. */
  path: string;
  action: string;
  weight: NeedWeight;
  /** When it has to be done. What is due today, or was, comes first. */
  dueAt?: Date | null;
  since: Date;
  answers?: readonly NeedAnswer[];
  /** Nothing else is asked for than that it is looked at: whoever opens it has done it. */
  doneByLooking?: true;
}

/** How a source takes the answers that its needs offer. Its own mutation and permission: its rules of who and how often hold. */
export interface NeedAnswers {
  mutation: string;
  permission: string;
  /** @param id what the key says after its source and kind. @throws AppError NOT_FOUND for what is absent, or another's */
  take(ctx: RequestContext, id: string, answer: { id: string; mutationId: string }): Promise<void>;
}

/** How a domain says what waits for somebody, without knowing where that is shown. */
export interface NeedSource {
  /** What its keys begin with, up to the colon: `note.unread`. */
  kinds: readonly string[];
  /** What waits for `ctx.me`, at most `MOST_NEEDS`. As many statements for a thousand as for one. */
  needs(ctx: RequestContext): Promise<Need[]>;
  answers?: Readonly<Record<string, NeedAnswers>>;
}

/** A source gives no more than this, those first that press most. */
export const MOST_NEEDS = 500;

/** Everything that can wait for somebody. Whoever shows it asks here. */
@Injectable()
export class NeedsRegistry {
  private readonly kinds = new Map<string, NeedSource>();

  register(source: NeedSource): void {
    for (const kind of source.kinds) {
      if (this.kinds.has(kind)) throw new Error(`The need ${kind} is registered twice`);
      this.kinds.set(kind, source);
    }
  }

  get sources(): NeedSource[] {
    return [...new Set(this.kinds.values())];
  }

  /** How an answer to a need of this kind is taken, if any can be given. */
  answersTo(kind: string): NeedAnswers | undefined {
    return this.kinds.get(kind)?.answers?.[kind];
  }
}

/** `note.unread:<id>` is of the kind `note.unread`. */
export const needKind = (key: string): string => key.slice(0, key.indexOf(':'));
export const needSubject = (key: string): string => key.slice(key.indexOf(':') + 1);
