import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { DOCUMENT_ONLY, MARK_RULES, NODE_RULES, type AttributeRule } from './attributes';
import { ContentBudget } from './budget';
import { RICH_TEXT_LIMITS, type RichTextLimits } from './limits';
import { Refusal, type RichTextErrorCode } from './refusal';
import { schemaExtensions } from './schema';
import type { RichDocument, RichMark, RichNode, RichTextProfile } from './types';

export interface ParseRefusal {
  ok: false;
  code: RichTextErrorCode;
  message: string;
  path: string;
}

export type ParseResult = { ok: true; doc: RichDocument } | ParseRefusal;

export interface ParseOptions extends Partial<RichTextLimits> {
  profile: RichTextProfile;
}

const schemas = new Map<RichTextProfile, Schema>();

function schemaOf(profile: RichTextProfile): Schema {
  let schema = schemas.get(profile);
  if (!schema) schemas.set(profile, (schema = getSchema(schemaExtensions(profile))));
  return schema;
}

/**
 * Validates a document that came from outside. Nothing is dropped in silence: whatever is not understood is refused with
 * a message for the person who wrote it and the path of the fault. What is returned is a fresh, plain copy.
 */
export function parseDocument(input: unknown, options: ParseOptions): ParseResult {
  const limits = { ...RICH_TEXT_LIMITS[options.profile] };
  for (const key of Object.keys(limits) as (keyof RichTextLimits)[]) limits[key] = options[key] ?? limits[key];
  try {
    const doc = new DocumentReader(options.profile, limits).read(input);
    checkStructure(doc, options.profile);
    return { ok: true, doc };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message, path: error.path };
    throw error;
  }
}

/** What may stand inside what is the schema's knowledge; the messages of ProseMirror are not for people. */
function checkStructure(doc: RichDocument, profile: RichTextProfile): void {
  try {
    schemaOf(profile).nodeFromJSON(doc).check();
  } catch {
    throw new Refusal(
      'BAD_STRUCTURE',
      'Some parts of the text are where they cannot be kept, for example a paragraph directly inside a list. ' +
        'Copy your text into a new post without its formatting and format it again.',
      '',
    );
  }
}

const utf8 = new TextEncoder();
const LONE_SURROGATE = /\p{Surrogate}/u;

class DocumentReader {
  private characters = 0;
  private readonly budget: ContentBudget;

  constructor(
    private readonly profile: RichTextProfile,
    private readonly limits: RichTextLimits,
  ) {
    this.budget = new ContentBudget(limits);
  }

  read(input: unknown): RichDocument {
    const source = this.plainObject(input, '', ['type', 'content']);
    if (source['type'] !== 'doc') {
      throw new Refusal('NOT_A_DOCUMENT', 'This text cannot be read here. Write it again in the editor.', 'type');
    }
    const content = this.children(source['content'], 'content', 1);
    if (content.length === 0)
      throw new Refusal('NOT_A_DOCUMENT', 'The text has no paragraph. Write something first.', 'content');
    const doc: RichDocument = { type: 'doc', content };
    if (utf8.encode(JSON.stringify(doc)).length > this.limits.maxBytes) this.tooLarge('');
    return doc;
  }

  private node(input: unknown, path: string, depth: number): RichNode {
    if (depth > this.limits.maxDepth) {
      throw new Refusal(
        'TOO_DEEP',
        `Lists, quotes or tables are nested more than ${this.limits.maxDepth} levels deep. Use fewer levels.`,
        path,
      );
    }
    const source = this.plainObject(input, path, ['type', 'attrs', 'content', 'marks', 'text']);
    const type = source['type'];
    const rules = typeof type === 'string' ? NODE_RULES.get(type) : undefined;
    if (typeof type !== 'string' || !rules) {
      throw new Refusal(
        'UNKNOWN_CONTENT',
        `The text contains something that cannot be used here (${shown(type)}). Remove it and try again.`,
        `${path}.type`,
      );
    }
    if (this.profile === 'message' && DOCUMENT_ONLY.has(type)) {
      throw new Refusal('NOT_ALLOWED_HERE', 'A message cannot have headings. Use bold text instead.', path);
    }
    this.budget.countNode(type, path);
    const node: RichNode = { type };
    const attrs = this.attributes(
      source['attrs'],
      rules,
      `${path}.attrs`,
      type.startsWith('math') ? 'BAD_FORMULA' : 'BAD_ATTRIBUTE',
    );
    if (attrs) node.attrs = attrs;
    if (typeof attrs?.['latex'] === 'string') this.budget.countLatex(attrs['latex'], path);
    if (type === 'text') node.text = this.text(source['text'], `${path}.text`);
    else if (source['text'] !== undefined) this.misplaced(`${path}.text`);
    if (source['content'] !== undefined) {
      const content = this.children(source['content'], `${path}.content`, depth + 1);
      if (content.length > 0) node.content = content;
    }
    const marks = this.marks(source['marks'], `${path}.marks`);
    if (marks) node.marks = marks;
    return node;
  }

  private children(input: unknown, path: string, depth: number): RichNode[] {
    if (!Array.isArray(input)) {
      throw new Refusal(
        'NOT_A_DOCUMENT',
        'The text is damaged: a part has no list of contents. Write it again in the editor.',
        path,
      );
    }
    return input.map((child, index) => this.node(child, `${path}[${index}]`, depth));
  }

  private marks(input: unknown, path: string): RichMark[] | undefined {
    if (input === undefined || (Array.isArray(input) && input.length === 0)) return undefined;
    if (!Array.isArray(input) || input.length > MARK_RULES.size) this.misplaced(path);
    const seen = new Set<string>();
    return (input as unknown[]).map((item, index) => {
      const here = `${path}[${index}]`;
      const source = this.plainObject(item, here, ['type', 'attrs']);
      const type = source['type'];
      const rules = typeof type === 'string' ? MARK_RULES.get(type) : undefined;
      if (typeof type !== 'string' || !rules) {
        throw new Refusal(
          'UNKNOWN_CONTENT',
          `The text has formatting that cannot be used here (${shown(type)}). Clear it and try again.`,
          `${here}.type`,
        );
      }
      if (seen.has(type))
        throw new Refusal(
          'BAD_STRUCTURE',
          'The same formatting is applied twice to one piece of text. Clear it and apply it again.',
          here,
        );
      seen.add(type);
      const attrs = this.attributes(source['attrs'], rules, `${here}.attrs`, 'BAD_ATTRIBUTE');
      return attrs ? { type, attrs } : { type };
    });
  }

  private attributes(
    input: unknown,
    rules: ReadonlyMap<string, AttributeRule>,
    path: string,
    code: RichTextErrorCode,
  ): Record<string, unknown> | undefined {
    const source: Record<string, unknown> =
      input === undefined || input === null ? {} : this.plainObject(input, path, [...rules.keys()]);
    const attrs: Record<string, unknown> = {};
    for (const [name, rule] of rules) {
      const value: unknown = Object.hasOwn(source, name) ? source[name] : undefined;
      if (!rule.required && (value === undefined || value === null)) continue;
      const problem = rule.check(value);
      if (problem) throw new Refusal(code, problem, `${path}.${name}`);
      attrs[name] =
        typeof value === 'string' ? this.text(value, `${path}.${name}`) : Array.isArray(value) ? [...value] : value;
    }
    return Object.keys(attrs).length > 0 ? attrs : undefined;
  }

  private text(value: unknown, path: string): string {
    if (typeof value !== 'string' || value === '') {
      throw new Refusal(
        'BAD_TEXT',
        'The text is damaged: a piece of it is missing. Write it again in the editor.',
        path,
      );
    }
    this.characters += value.length;
    if (this.characters > this.limits.maxBytes) this.tooLarge(path);
    // PostgreSQL stores neither: refusing here says so in words instead of failing at the database.
    if (value.includes('\u0000') || LONE_SURROGATE.test(value)) {
      throw new Refusal(
        'BAD_TEXT',
        'The text contains characters that cannot be saved. Delete the last thing you pasted and type it.',
        path,
      );
    }
    return value;
  }

  private plainObject(input: unknown, path: string, allowed: readonly string[]): Record<string, unknown> {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      throw new Refusal('NOT_A_DOCUMENT', 'This text cannot be read here. Write it again in the editor.', path);
    }
    for (const key of Object.keys(input)) {
      if (!allowed.includes(key)) {
        throw new Refusal(
          'BAD_ATTRIBUTE',
          `The text contains a detail that cannot be used here (${shown(key)}). Paste it without its formatting.`,
          path,
        );
      }
    }
    return input as Record<string, unknown>;
  }

  private misplaced(path: string): never {
    throw new Refusal(
      'NOT_A_DOCUMENT',
      'The text is damaged: a part is not where it belongs. Write it again in the editor.',
      path,
    );
  }

  private tooLarge(path: string): never {
    const limit = Math.floor(this.limits.maxBytes / 1000);
    throw new Refusal(
      'TOO_LARGE',
      `The text is larger than ${limit} kB. Shorten it or split it into several posts.`,
      path,
    );
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 40) : 'unnamed';
}
