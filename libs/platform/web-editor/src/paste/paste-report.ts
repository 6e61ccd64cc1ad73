import type { RichTextLimits } from '@tessellate/rich-text/limits';

/** What became of a paste, where it did not become exactly what it was. */
export class PasteReport {
  private formulas = 0;
  private cells = 0;

  /** @param limits what a text of this kind may hold */
  constructor(private readonly limits: Pick<RichTextLimits, 'maxFormulas' | 'maxNodes'>) {}

  /** Counts the cells of a table's row, each of which holds at least a paragraph and its words. False when they are too many. */
  takesRow(cells: number): boolean {
    if ((this.cells + cells) * 4 > this.limits.maxNodes) this.rows += 1;
    else this.cells += cells;
    return this.rows === 0;
  }

  get hasRoom(): boolean {
    return this.formulas < this.limits.maxFormulas;
  }

  /** Counts a formula. False when it is one too many. */
  takesFormula(): boolean {
    this.formulas += 1;
    if (this.formulas > this.limits.maxFormulas) this.tooMany += 1;
    return this.formulas <= this.limits.maxFormulas;
  }

  /** Equations whose source did not come along, as far as there are words for them. */
  readonly lost: string[] = [];
  /** LaTeX that cannot be set, kept as a formula that can be mended. */
  readonly broken: string[] = [];
  /** LaTeX out of bounds, kept as its source. */
  readonly refused: string[] = [];
  /** Formulas beyond what a text may hold, kept as their source. */
  tooMany = 0;
  /** Rows of tables beyond what a text may hold. */
  rows = 0;
  pictures = 0;
  comments = 0;
  deletions = 0;
  shortened = false;
  /** The code that reads formatting was not there. */
  unread = false;

  /** For the person who pasted, one sentence or two for each kind. */
  sentences(canUpload: boolean): string[] {
    const said: string[] = [];
    if (this.shortened) said.push('This was too much to paste at once, so the formatting was left out.');
    if (this.unread) {
      said.push(
        'Only the words were pasted: the part that reads formatting and formulas did not load. Check your connection, reload the page and paste again.',
      );
    }
    if (this.lost.length > 0) {
      const where = `[equation] marks where ${many(this.lost.length) ? 'they were' : 'it was'}.`;
      said.push(`${counted(this.lost.length, 'equation')} could not be pasted${listed(this.lost)}. ${where}`);
    }
    if (this.broken.length > 0) {
      const them = many(this.broken.length) ? 'them' : 'it';
      said.push(
        `${counted(this.broken.length, 'equation')} cannot be shown${listed(this.broken)}. Open ${them} to fix ${them}.`,
      );
    }
    if (this.refused.length > 0) {
      said.push(
        `${counted(this.refused.length, 'equation')} stayed as LaTeX: too long, or with commands that cannot be used here.`,
      );
    }
    if (this.tooMany > 0) {
      said.push(
        `${counted(this.tooMany, 'equation')} stayed as LaTeX: a text here can have at most ${this.limits.maxFormulas}.`,
      );
    }
    if (this.rows > 0) {
      said.push(`${counted(this.rows, 'row')} could not be pasted: the table is too large. Attach it as a file.`);
    }
    if (this.pictures > 0) {
      const how = canUpload
        ? 'Copy each one separately, or add it with the picture button.'
        : 'Pictures cannot be added here.';
      said.push(`${counted(this.pictures, 'picture')} could not be pasted. ${how}`);
    }
    if (this.comments > 0 && this.deletions > 0) said.push('Comments and deleted text of the document were left out.');
    else if (this.comments > 0) said.push('Comments in the document were left out.');
    else if (this.deletions > 0) said.push('Text that is marked as deleted in the document was left out.');
    return said;
  }
}

const many = (count: number): boolean => count !== 1;
const counted = (count: number, what: string): string => `${count} ${what}${many(count) ? 's' : ''}`;

function listed(sources: readonly string[]): string {
  const named = sources.filter(Boolean).map(source => (source.length > 40 ? `${source.slice(0, 39)}…` : source));
  if (named.length === 0) return '';
  return `: ${named.slice(0, 3).join(', ')}${named.length > 3 ? ' and others' : ''}`;
}
