import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context';
import { acceptDocument, type AcceptedDocument, type TextRules } from './accept-document';
import { type MentionPlace, Mentions } from './mentions.service';

/**
 * The one entry point for rich text. Whom it mentions can read it and has their own name there; it is checked, bounded and
 * rendered, with all that is stored beside it. Each way in throws AppError INVALID_INPUT or TOO_LARGE with what to change and
 * where, RATE_LIMITED when too many texts of one person wait.
 */
@Injectable()
export class RichTextService {
  constructor(private readonly mentions: Mentions) {}

  /** A text that is kept. @param place where it is read, and the field that a refusal names */
  async accept(ctx: RequestContext, input: unknown, place: MentionPlace, rules: TextRules): Promise<AcceptedDocument> {
    const named = await this.mentions.named(ctx, input, place);
    return acceptDocument({ owner: ctx.me.personId, input: named, field: place.field, ...rules });
  }

  /** A text as its writer alone sees it before it is kept: nobody is asked yet who reads it. */
  async preview(ctx: RequestContext, input: unknown, field: string, rules: TextRules): Promise<AcceptedDocument> {
    const shown = await this.mentions.shown(ctx, input);
    return acceptDocument({ owner: ctx.me.personId, input: shown, field, ...rules });
  }

  /** A text that the program brings itself, such as the demo community's, with mentions that are right. */
  async acceptImported(owner: string, input: unknown, field: string, rules: TextRules): Promise<AcceptedDocument> {
    return acceptDocument({ owner, input, field, ...rules });
  }
}
