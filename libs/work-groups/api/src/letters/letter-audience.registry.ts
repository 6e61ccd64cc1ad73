import { Injectable } from '@nestjs/common';
import type { HeldMessage, RequestContext } from '@tessellate/api-kernel';
import type { LetterAudience } from '@tessellate/work-groups-contract';
import type { EntityManager } from 'typeorm';

/** Somebody who could get a letter, or is shown with why not. */
export interface LetterPerson {
  /** In this audience: of the person, or of the application. */
  id: string;
  name: string;
  email: string | null;
  /** Their school, to tell two of one name apart. */
  place: string;
  /** What they are to the group, in words: one chooses by it. */
  standing: string;
  /** Why they get no letter; null when they do. */
  why: string | null;
  /** Their account, where they have one. */
  personId: string | null;
}

/** People whom somebody in charge of a Work Group can write to. The domain that knows them registers them. */
export interface AudienceOfLetters {
  audience: LetterAudience;
  /** Which of these groups the viewer may write for. */
  inCharge(ctx: RequestContext, workGroupIds: string[]): Promise<Set<string>>;
  /** Within a command on its own connection. */
  people(workGroupId: string, tx?: EntityManager): Promise<LetterPerson[]>;
  /** How they are named in a preview. */
  recipient(person: LetterPerson & { email: string }): HeldMessage['to'];
  /** Why they get it, for the foot of the letter. */
  because(groupReference: string): string;
}

@Injectable()
export class LetterAudiences {
  private readonly known = new Map<LetterAudience, AudienceOfLetters>();

  register(audience: AudienceOfLetters): void {
    this.known.set(audience.audience, audience);
  }

  of(audience: LetterAudience): AudienceOfLetters {
    const found = this.known.get(audience);
    if (!found) throw new Error(`The audience ${audience} is registered by no domain`);
    return found;
  }
}

/** Nobody writes to themselves. */
export const withoutSelf = (people: LetterPerson[], me: string): LetterPerson[] =>
  people.map(person => (person.personId === me ? { ...person, why: 'Is you' } : person));
