import type { RichTextLimits } from './limits';
import { Refusal } from './refusal';

/** Counts what is dear to render, to load or to notify, while a document is read, and refuses the part that is too many. */
export class ContentBudget {
  private nodes = 0;
  private formulas = 0;
  private latex = 0;
  private images = 0;
  private mentions = 0;

  constructor(private readonly limits: RichTextLimits) {}

  countNode(type: string, path: string): void {
    const { maxNodes, maxFormulas, maxImages, maxMentions } = this.limits;
    this.nodes += 1;
    if (this.nodes > maxNodes) {
      throw new Refusal('TOO_MANY', 'The text has too many parts. Split it into several posts.', path);
    }
    if (type === 'mathInline' || type === 'mathBlock') this.formulas += 1;
    else if (type === 'image') this.images += 1;
    else if (type === 'mention') this.mentions += 1;
    if (this.formulas > maxFormulas) {
      throw new Refusal('TOO_MANY', `The text has more than ${maxFormulas} formulas. Split it.`, path);
    }
    if (this.images > maxImages) {
      throw new Refusal('TOO_MANY', `The text has more than ${maxImages} pictures. Remove some.`, path);
    }
    if (this.mentions > maxMentions) {
      const message = `The text mentions people more than ${maxMentions} times. Remove some mentions.`;
      throw new Refusal('TOO_MANY', message, path);
    }
  }

  countLatex(latex: string, path: string): void {
    const { maxLatex } = this.limits;
    this.latex += latex.length;
    if (this.latex > maxLatex) {
      throw new Refusal(
        'TOO_MANY',
        `The formulas together are longer than ${maxLatex} characters. Split the text.`,
        path,
      );
    }
  }
}
