import { HEADING_LEVELS } from './schema';
import { checkLatex } from './latex';
import { MAX_ALT_LENGTH, MAX_LABEL_LENGTH } from './limits';
import { isSafeHref, isUuid } from './links';

/** Returns what is wrong with a value and what to do, or null. */
type Check = (value: unknown) => string | null;

export interface AttributeRule {
  required: boolean;
  check: Check;
}

const must = (check: Check): AttributeRule => ({ required: true, check });
const may = (check: Check): AttributeRule => ({ required: false, check });

const wholeNumber =
  (from: number, to: number, what: string): Check =>
  value =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
      ? null
      : `${what} must be a whole number from ${from} to ${to}.`;

const oneOf =
  (values: readonly unknown[], what: string): Check =>
  value =>
    values.includes(value) ? null : `${what} must be one of ${values.join(', ')}.`;

function words(maxLength: number, what: string, empty: string): Check {
  return value => {
    if (typeof value !== 'string' || value.trim() === '') return empty;
    return value.length > maxLength ? `${what} is longer than ${maxLength} characters. Shorten it.` : null;
  };
}

const latex = must(value =>
  typeof value === 'string' ? checkLatex(value) : 'A formula must have its LaTeX as text. Remove it and type it again.',
);

const columnWidths: Check = value =>
  Array.isArray(value) &&
  value.length <= 50 &&
  value.every(item => item === 0 || (Number.isInteger(item) && item > 0 && item <= 5000))
    ? null
    : 'Column widths must be whole numbers of pixels.';

const cell = rules({
  colspan: may(wholeNumber(1, 50, 'The number of columns a cell spans')),
  rowspan: may(wholeNumber(1, 200, 'The number of rows a cell spans')),
  colwidth: may(columnWidths),
  align: may(oneOf(['left', 'center', 'right'], 'The alignment of a cell')),
});

function rules(record: Record<string, AttributeRule>): ReadonlyMap<string, AttributeRule> {
  return new Map(Object.entries(record));
}

const none = rules({});

/** Every node that exists and its attributes. Maps, not objects, so that names such as "constructor" find nothing. */
export const NODE_RULES: ReadonlyMap<string, ReadonlyMap<string, AttributeRule>> = new Map([
  ['paragraph', none],
  ['text', none],
  ['heading', rules({ level: must(oneOf(HEADING_LEVELS, 'The level of a heading')) })],
  ['bulletList', none],
  [
    'orderedList',
    rules({
      start: may(wholeNumber(0, 100_000, 'The first number of a list')),
      type: may(oneOf(['1', 'a', 'A', 'i', 'I'], 'The numbering of a list')),
    }),
  ],
  ['listItem', none],
  ['blockquote', none],
  [
    'codeBlock',
    rules({
      language: may(value =>
        typeof value === 'string' && /^[a-z0-9+#.-]{1,30}$/i.test(value)
          ? null
          : 'The language of a code block must be a short name such as "python".',
      ),
    }),
  ],
  ['horizontalRule', none],
  ['hardBreak', none],
  ['table', none],
  ['tableRow', none],
  ['tableHeader', cell],
  ['tableCell', cell],
  [
    'image',
    rules({
      fileId: must(value =>
        isUuid(value) ? null : 'A picture must be uploaded here. Remove it and add it again from your device.',
      ),
      alt: must(
        words(
          MAX_ALT_LENGTH,
          'The alternative text of a picture',
          'A picture has no alternative text. Describe what matters in it.',
        ),
      ),
      width: may(wholeNumber(1, 20_000, 'The width of a picture')),
      height: may(wholeNumber(1, 20_000, 'The height of a picture')),
    }),
  ],
  ['mathInline', rules({ latex })],
  ['mathBlock', rules({ latex })],
  [
    'mention',
    rules({
      personId: must(value =>
        isUuid(value) ? null : 'A mention names nobody. Remove it and choose the person from the list.',
      ),
      label: must(
        words(
          MAX_LABEL_LENGTH,
          'The name in a mention',
          'A mention has no name. Remove it and choose the person again.',
        ),
      ),
    }),
  ],
]);

export const MARK_RULES: ReadonlyMap<string, ReadonlyMap<string, AttributeRule>> = new Map([
  ['bold', none],
  ['italic', none],
  ['strike', none],
  ['code', none],
  [
    'link',
    rules({
      href: must(value =>
        isSafeHref(value)
          ? null
          : 'A link must start with https://, http:// or mailto:, or be a path of this site such as /strategies. Change or remove it.',
      ),
    }),
  ],
]);

/** Nodes that only the `document` profile may hold. */
export const DOCUMENT_ONLY = new Set(['heading']);
