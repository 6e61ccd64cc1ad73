import { Injectable } from '@nestjs/common';
import type { TargetType } from '@tessellate/contract';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../context/request-context';
import type { CommandScope } from '../operations/command.service';

export interface TakenBack {
  id: string;
  aboutId: string;
  /** Given by the act. */
  undo: unknown;
}

/** A kind of act that tells several people. The domain that does it registers it. */
export interface SendingKind {
  /** Past tense, like an event: `applications.decided`. */
  kind: string;
  /** What `aboutId` names. */
  aboutType: TargetType;
  /** Which of these the viewer may look at what is held about, and take it back. */
  inCharge(ctx: RequestContext, aboutIds: string[]): Promise<Set<string>>;
  /** The end of the quiet hours, for what nobody waits for: not even “Send now” sends it before. */
  opening?: (tx: EntityManager) => Promise<Date>;
  /** Undoes the act while nobody has been told of it. @throws AppError when too much has happened since */
  takeBack: (scope: CommandScope, ctx: RequestContext, sending: TakenBack) => Promise<void>;
}

@Injectable()
export class SendingRegistry {
  private readonly kinds = new Map<string, SendingKind>();

  register(kind: SendingKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`The sending ${kind.kind} is registered twice`);
    this.kinds.set(kind.kind, kind);
  }

  of(kind: string): SendingKind {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`The sending ${kind} is registered by no domain`);
    return found;
  }

  get all(): SendingKind[] {
    return [...this.kinds.values()];
  }
}
