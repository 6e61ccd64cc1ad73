import { Injectable } from '@nestjs/common';
import type { TargetRef } from '@tessellate/contract';
import { excerpt, RICH_TEXT_LIMITS } from '@tessellate/rich-text';
import type { RequestContext } from '../context/request-context';
import { RequestContextFactory } from '../context/request-context.factory';
import { AppError } from '../errors/app-error';
import { isUuid } from '../graphql/scalars';
import { TargetRegistry } from '../targets/target.registry';

/** Whether somebody reads the place that a text is written for. */
export type Reads = (reader: RequestContext) => boolean | Promise<boolean>;

export interface MentionPlace {
  /** Who reads it: a rule, or the thing that it is attached to. */
  reads: Reads | TargetRef;
  /** The field that a refusal names. */
  field: string;
  /** Whom the text mentioned before it was edited: they may have left meanwhile, and stay as they are. */
  before?: readonly string[] | (() => Promise<readonly string[]>);
}

interface MentionNode {
  type: 'mention';
  attrs: { personId: string; label?: unknown };
}

const MOST = RICH_TEXT_LIMITS.document.maxMentions;

/** For what is shared with an audience: a group, or everybody. */
export const readsAudience =
  (audienceId: string): Reads =>
  reader =>
    reader.viewer?.audienceIds.includes(audienceId) ?? false;

/**
 * Who is named in a text: the server writes the name, whatever the client sent, and refuses somebody who cannot read the
 * place, because a mention that reaches nobody looks like one that does.
 */
@Injectable()
export class Mentions {
  constructor(
    private readonly targets: TargetRegistry,
    private readonly contexts: RequestContextFactory,
  ) {}

  /**
   * The document as it came with the names that belong to its mentions. What is no document is left to whoever checks the text.
   * @throws AppError INVALID_INPUT naming who cannot read the place
   */
  async named(ctx: RequestContext, input: unknown, place: MentionPlace): Promise<unknown> {
    const found = mentionsIn(input);
    const ids = [...new Set(found.map(({ attrs }) => attrs.personId))];
    // More than any text may have is refused by whoever checks the text.
    if (ids.length === 0 || ids.length > MOST) return input;
    const outside = await this.outside(ctx, ids, place);
    const stranger = found.find(({ attrs }) => outside.has(attrs.personId));
    if (stranger) throw cannotRead(stranger, place.field);
    const people = await this.targets.of('PERSON').describe(ids);
    return withNames(input, id => people.get(id)?.title);
  }

  /** The document with the names of those whom its writer can see, for the writer alone: nobody is refused yet. */
  async shown(ctx: RequestContext, input: unknown): Promise<unknown> {
    const ids = [...new Set(mentionedIn(input))];
    if (ids.length === 0 || ids.length > MOST) return input;
    const people = this.targets.of('PERSON');
    const names = await people.describe([...(await people.visibleIds(ctx, ids))]);
    return withNames(input, id => names.get(id)?.title);
  }

  /** Those of the people who cannot read the place. */
  async outside(ctx: RequestContext, ids: readonly string[], { reads, before }: Omit<MentionPlace, 'field'>) {
    const outside = new Set<string>();
    for (const id of ids) {
      const reader = id === ctx.viewer?.personId ? ctx : await this.contexts.forPerson(id);
      const can = typeof reads === 'function' ? reads(reader) : this.targets.isVisible(reader, reads);
      if (!(await can)) outside.add(id);
    }
    if (outside.size > 0 && before)
      for (const id of typeof before === 'function' ? await before() : before) outside.delete(id);
    return outside;
  }
}

/** In the words of the writer: the name as they sent it may be all that they know of the person. */
function cannotRead({ attrs }: MentionNode, field: string): AppError {
  const name = typeof attrs.label === 'string' && attrs.label.trim() ? excerpt(attrs.label, 80) : 'Somebody';
  return new AppError(
    'INVALID_INPUT',
    `${name} cannot read this, so mentioning them would not reach them. Take the mention out, or write their name without the @.`,
    { field, mention: attrs.personId },
  );
}

/** The ids of the people whom a document mentions. */
export const mentionedIn = (document: unknown): string[] => mentionsIn(document).map(({ attrs }) => attrs.personId);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isMention = (value: Record<string, unknown>): value is Record<string, unknown> & MentionNode =>
  value['type'] === 'mention' && isRecord(value['attrs']) && isUuid(value['attrs']['personId']);

function mentionsIn(input: unknown, found: MentionNode[] = []): MentionNode[] {
  if (!isRecord(input)) return found;
  if (isMention(input)) found.push(input);
  const content = input['content'];
  if (Array.isArray(content)) for (const child of content) mentionsIn(child, found);
  return found;
}

function withNames(input: unknown, nameOf: (id: string) => string | undefined): unknown {
  if (!isRecord(input)) return input;
  if (isMention(input)) {
    const { personId } = input.attrs;
    return { ...input, attrs: { ...input.attrs, label: nameOf(personId) ?? 'Former member' } };
  }
  const content = input['content'];
  return Array.isArray(content) ? { ...input, content: content.map(child => withNames(child, nameOf)) } : input;
}
