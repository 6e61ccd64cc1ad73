import { Marked, type Token, type Tokens } from 'marked';
import { MAX_ALT_LENGTH } from './limits';
import { isSafeHref } from './links';
import { findLinks, INLINE_FORMULA } from './typing';
import type { Mention, RichDocument, RichMark, RichNode } from './types';

export interface MarkdownOptions {
  /** Who `@{key}` means; null leaves it as plain text. */
  mention?: (key: string) => Mention | null;
}

interface MathToken extends Tokens.Generic {
  latex: string;
}

const MATH_BLOCK = / {0,3}\$\$\s*((?:(?!\$\$)[\s\S])+?)\s*\$\$[ \t]*(?:\n+|$)/;
const AT_START = new RegExp(`^${MATH_BLOCK.source}`);
const ON_A_LATER_LINE = new RegExp(`\\n${MATH_BLOCK.source}`);

const AT_FORMULA = new RegExp(`^${INLINE_FORMULA.source}`, 'u');
const WORD_END = /[\p{L}\p{N}]$/u;

const markdown = new Marked({ gfm: true });
markdown.use({
  tokenizer: {
    // Within a word `*` is a sign of multiplication.
    emStrong: (source, _masked, before) => (WORD_END.test(before ?? '') ? undefined : false),
    // A year that begins a sentence is no number of a list.
    list: source =>
      /^ {0,3}\d{3,}[.)]/.test(source) || /^ {0,3}(?!1[.)])\d+[.)].*(?:\n(?! {0,3}\d+[.)])|$)/.test(source)
        ? undefined
        : false,
    url: source => {
      const [link] = findLinks(source);
      if (link?.from !== 0) return undefined;
      const text = source.slice(0, link.to);
      return { type: 'link', raw: text, text, href: link.href, tokens: [{ type: 'text', raw: text, text }] };
    },
  },
  extensions: [
    {
      name: 'mathBlock',
      level: 'block',
      // Lines of their own alone interrupt a paragraph: `$$…$$` within a sentence is a formula of that sentence.
      start: source => {
        const before = source.includes('$$') ? source.search(ON_A_LATER_LINE) : -1;
        return before < 0 ? undefined : before + 1;
      },
      tokenizer(source) {
        const match = AT_START.exec(source);
        return match ? { type: 'mathBlock', raw: match[0], latex: match[1] } : undefined;
      },
    },
    {
      name: 'mathInline',
      level: 'inline',
      start: source => source.indexOf('$'),
      // The rule of typing, for which the character before counts too: "$5-$10" and "US$5 and US$7" stay money.
      tokenizer(source, before) {
        if (WORD_END.test(before.at(-1)?.raw ?? '') && !source.startsWith('$$')) return undefined;
        const match = /^\$\$([^$\n]+?)\$\$/.exec(source) ?? AT_FORMULA.exec(source);
        return match ? { type: 'mathInline', raw: match[0], latex: (match[1] ?? '').trim() } : undefined;
      },
    },
    {
      name: 'mention',
      level: 'inline',
      start: source => source.indexOf('@{'),
      tokenizer(source) {
        const match = /^@\{([^{}\s]+)\}/.exec(source);
        return match ? { type: 'mention', raw: match[0], key: match[1] } : undefined;
      },
    },
  ],
});

/**
 * Turns Markdown into a document: paragraphs, emphasis, lists, headings, tables, quotes, code, `$…$`, `$$…$$` and `@{key}`.
 * What a document cannot hold (raw HTML, addresses of other kinds, pictures from elsewhere) stays readable as text or link.
 */
export function fromMarkdown(source: string, options: MarkdownOptions = {}): RichDocument {
  const converter = new Converter(options);
  const content = converter.blocks(markdown.lexer(source));
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

class Converter {
  constructor(private readonly options: MarkdownOptions) {}

  blocks(tokens: readonly Token[]): RichNode[] {
    return tokens.flatMap(token => this.block(token));
  }

  private block(token: Token): RichNode[] {
    switch (token.type) {
      case 'space':
      case 'def':
        return [];
      case 'heading':
        return [
          {
            type: 'heading',
            attrs: { level: Math.min(4, Math.max(2, (token as Tokens.Heading).depth)) },
            ...this.inlineContent(token.tokens),
          },
        ];
      case 'paragraph':
        return this.paragraphs(token.tokens ?? []);
      case 'text':
        return this.paragraphs(token.tokens ?? [token]);
      case 'list':
        return [this.list(token as Tokens.List)];
      case 'blockquote':
        return [{ type: 'blockquote', content: orBlank(this.blocks(token.tokens ?? [])) }];
      case 'code': {
        const { text, lang } = token as Tokens.Code;
        const language = /^[a-z0-9+#.-]{1,30}$/i.exec(lang ?? '')?.[0];
        return [
          {
            type: 'codeBlock',
            ...(language ? { attrs: { language } } : {}),
            ...(text ? { content: [{ type: 'text', text }] } : {}),
          },
        ];
      }
      case 'hr':
        return [{ type: 'horizontalRule' }];
      case 'table':
        return [this.table(token as Tokens.Table)];
      case 'mathBlock':
        return [{ type: 'mathBlock', attrs: { latex: (token as MathToken).latex } }];
      default:
        return this.paragraphs([{ type: 'text', raw: token.raw, text: token.raw.trim() } as Tokens.Text]);
    }
  }

  /** Pictures stand between paragraphs, so a paragraph is split around them. */
  private paragraphs(tokens: readonly Token[]): RichNode[] {
    const result: RichNode[] = [];
    let pending: Token[] = [];
    const flush = () => {
      const content = this.inline(pending, []);
      pending = [];
      if (content.some(node => node.type !== 'text' || node.text?.trim())) result.push({ type: 'paragraph', content });
    };
    for (const token of tokens) {
      const picture = token.type === 'image' ? uploadedPicture(token as Tokens.Image) : null;
      if (!picture) {
        pending.push(token);
        continue;
      }
      flush();
      result.push(picture);
    }
    flush();
    return result;
  }

  private list(token: Tokens.List): RichNode {
    const items = token.items.map((item): RichNode => {
      const blocks = this.blocks(item.tokens.filter(child => child.type !== 'checkbox'));
      const content = blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks];
      const first = content[0];
      if (item.task && first) {
        content[0] = {
          ...first,
          content: [{ type: 'text', text: item.checked ? '☑ ' : '☐ ' }, ...(first.content ?? [])],
        };
      }
      return { type: 'listItem', content };
    });
    if (!token.ordered) return { type: 'bulletList', content: items };
    return { type: 'orderedList', attrs: { start: Number(token.start) || 1 }, content: items };
  }

  private table(token: Tokens.Table): RichNode {
    const cell =
      (type: string) =>
      (source: Tokens.TableCell): RichNode => ({
        type,
        ...(source.align ? { attrs: { align: source.align } } : {}),
        content: [{ type: 'paragraph', ...this.inlineContent(source.tokens) }],
      });
    return {
      type: 'table',
      content: [
        { type: 'tableRow', content: token.header.map(cell('tableHeader')) },
        ...token.rows.map((row): RichNode => ({ type: 'tableRow', content: row.map(cell('tableCell')) })),
      ],
    };
  }

  private inlineContent(tokens: readonly Token[] | undefined): { content?: RichNode[] } {
    const content = this.inline(tokens ?? [], []);
    return content.length > 0 ? { content } : {};
  }

  private inline(tokens: readonly Token[], marks: readonly RichMark[]): RichNode[] {
    return tokens.flatMap((token): RichNode[] => {
      const children = 'tokens' in token ? (token.tokens ?? []) : [];
      switch (token.type) {
        case 'strong':
          return this.inline(children, withMark(marks, { type: 'bold' }));
        case 'em':
          return this.inline(children, withMark(marks, { type: 'italic' }));
        case 'del':
          return this.inline(children, withMark(marks, { type: 'strike' }));
        case 'codespan':
          // Code stands alone: the schema lets no other formatting, a link included, share its text.
          return marked(
            unescapeEntities((token as Tokens.Codespan).text),
            marks.some(mark => mark.type === 'link') ? marks : [{ type: 'code' }],
          );
        case 'br':
          return [{ type: 'hardBreak' }];
        case 'link': {
          const { href } = token as Tokens.Link;
          return this.inline(children, isSafeHref(href) ? withMark(marks, { type: 'link', attrs: { href } }) : marks);
        }
        case 'image': {
          const { href, text } = token as Tokens.Image;
          return marked(text || href, isSafeHref(href) ? withMark(marks, { type: 'link', attrs: { href } }) : marks);
        }
        case 'mathInline':
          return [{ type: 'mathInline', attrs: { latex: (token as MathToken).latex }, ...markList(marks) }];
        case 'mention': {
          const mention = this.options.mention?.(String((token as Tokens.Generic)['key']));
          return mention
            ? [{ type: 'mention', attrs: { personId: mention.personId, label: mention.label }, ...markList(marks) }]
            : marked(token.raw, marks);
        }
        case 'escape':
          return marked((token as Tokens.Escape).text, marks);
        case 'text':
          return children.length > 0
            ? this.inline(children, marks)
            : marked(unescapeEntities((token as Tokens.Text).text).replace(/\n/g, ' '), marks);
        default:
          return marked(token.raw, marks);
      }
    });
  }
}

const PICTURE = /^\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

function uploadedPicture(token: Tokens.Image): RichNode | null {
  const fileId = PICTURE.exec(token.href)?.[1];
  const alt = (token.text || token.title || '').trim().slice(0, MAX_ALT_LENGTH);
  return fileId && alt ? { type: 'image', attrs: { fileId, alt } } : null;
}

function orBlank(blocks: RichNode[]): RichNode[] {
  return blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
}

function withMark(marks: readonly RichMark[], mark: RichMark): readonly RichMark[] {
  return marks.some(existing => existing.type === mark.type) ? marks : [...marks, mark];
}

function markList(marks: readonly RichMark[]): { marks?: RichMark[] } {
  return marks.length > 0 ? { marks: [...marks] } : {};
}

function marked(text: string, marks: readonly RichMark[]): RichNode[] {
  return text === '' ? [] : [{ type: 'text', text, ...markList(marks) }];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
  pound: '£',
  times: '×',
  minus: '−',
};

function unescapeEntities(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39|nbsp|pound|times|minus);/g,
    (whole, name: string) => ENTITIES[name] ?? whole,
  );
}
