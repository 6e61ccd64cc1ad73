import { encodeCursor } from '@tessellate/api-kernel';
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

const LONG = 10_000;
const UUID = '3f2b8c1e-9a4d-4c57-8e21-0b6f5d7a9c10';

/** What people paste, what bots send, and what once broke one library or another. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  'Ada\0King \ud83d and \udc00',
  '\u202egnp.nemmus\u2066 two\r\nlines\u2028and\u0085more\tand \u001b[31m',
  '\0\u200b\u2060\u3164\ufeff\ud800',
  'x'.repeat(LONG),
  `Z${'\u0301'.repeat(LONG)}${'👩🏽‍🏫'.repeat(500)}`,
  `' OR 1=1; -- %_\\ $1 $$ \\' :* & | ! <-> ( " {{7*7}}\${7*7}<script>`,
];
const BROKEN_TEXTS = [...HOSTILE_TEXTS.slice(0, 4), '$'.repeat(200), '\\frac{'.repeat(200)];

const paragraph = (content: unknown) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = { content: [value] };
  return value;
};

const HOSTILE_DOCUMENTS: readonly unknown[] = [
  ...['text', '', 5, true, [], {}, [[]], deep(90), deep(150), { type: 'doc' }, { type: 'doc', content: 'x' }],
  { type: 'doc', content: [null] },
  { __proto__: null, constructor: { prototype: { x: 1 } }, toString: 'x' },
  ...BROKEN_TEXTS.map(text => paragraph([{ type: 'text', text }])),
  ...BROKEN_TEXTS.map(label => paragraph([{ type: 'mention', attrs: { personId: UUID, label } }])),
  ...BROKEN_TEXTS.map(latex => paragraph([{ type: 'mathInline', attrs: { latex } }])),
  paragraph([{ type: 'mention', attrs: { personId: 'x\0', label: 'x' } }]),
  paragraph([{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)\0' } }] }]),
  { type: 'doc', content: [{ type: 'image', attrs: { fileId: '\0', alt: '\ud800', width: 1e308 } }] },
  { type: 'doc', content: [{ type: 'heading', attrs: { level: -1 }, content: [] }] },
  { type: 'doc', content: [{ type: 'orderedList', attrs: { start: 1e300 }, content: [] }] },
  { 'a\0b': '\ud800', document: paragraph([{ type: 'text', text: '\0' }]), files: 'x', base: -1 },
];

/** Cursors that are none, of another list, or of what no column holds. */
const HOSTILE_CURSORS: readonly string[] = [
  ...['', 'x', '\0', '\ud800', 'x'.repeat(299), 'x'.repeat(LONG), Buffer.from('{}').toString('base64url')],
  ...[[], ['x'], [5], [-1], [1e300], ['1e3'], ['99999999999999999999'], [null], [['x']], ['\0']].map(keys =>
    encodeCursor(keys as string[]),
  ),
  ...['x', '5', '-1', '99999999999999999999', '2026-02-31 00:00:00+00', '9999-12-31 00:00:00+00', '2026-11-27', '\0']
    .flatMap(key => [
      [key, UUID],
      [key, 'x'],
      ['0', key, UUID],
      ['1', key, 'x'],
      ['2', key, UUID],
    ])
    .map(encodeCursor),
];

const BY_NAME: Readonly<Record<string, readonly unknown[]>> = {
  UUID: ['', 'x', '\0', '3F2B8C1E-9A4D-4C57-8E21-0B6F5D7A9C10', UUID, `${UUID}'`, 5, {}],
  Int: [-1, 0, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, 1e300, 'x', '5', true],
  Float: [-1, 0, 0.1, 1e-300, 1e308, -1e308, 'x', [], true],
  Boolean: ['x', 1, 'true', {}],
  DateTime: [
    ...['9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '+275760-09-13T00:00:00Z', '-000044-03-15T12:00:00Z'],
    ...['2026-02-31T12:00:00Z', '2099-12-31T23:59:59Z', '1990-01-01T00:00:00Z', '', 'tomorrow', '\0', 5, {}],
  ],
  JSON: HOSTILE_DOCUMENTS,
  Cursor: HOSTILE_CURSORS,
};

/** Values that a field of this type might be sent, most of which no person means. */
export function hostileValues(type: GraphQLInputType, name: string): readonly unknown[] {
  if (isNonNullType(type)) return [null, ...hostileValues(type.ofType as GraphQLInputType, name)];
  if (isListType(type)) {
    const items = hostileValues(type.ofType as GraphQLInputType, name);
    return [[], 'x', Array.from({ length: 200 }, () => items.at(-1)), ...items.map(item => [item])];
  }
  if (isEnumType(type)) return ['', 'x\0', 5, ...type.getValues().map(value => value.name)];
  if (isInputObjectType(type)) return ['x', 5, [], {}, { nothing: 'x' }];
  if (name === 'after' || name === 'before') return HOSTILE_CURSORS;
  return BY_NAME[String(type)] ?? [...HOSTILE_TEXTS, 5, {}, ['x']];
}
