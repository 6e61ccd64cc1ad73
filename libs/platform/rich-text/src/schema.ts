import { Node, mergeAttributes, type Extensions } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { OrderedList } from '@tiptap/extension-list';
import { TableCell, TableHeader, TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { fileUrl, isSafeHref } from './links';
import type { RichTextProfile } from './types';

/** Of an element of the page, which the server does not know. */
interface Tag {
  getAttribute(name: string): string | null;
}

/**
 * Levels of headings inside a text. A page's title is its first level and the section that holds the text ("What we did")
 * its second, so that stored levels 2 to 4 are rendered one deeper, as h3 to h5: the outline of a page never skips a level.
 */
export const HEADING_LEVELS = [2, 3, 4] as const;

export const RichLink = Link.extend({
  addAttributes() {
    return { href: { default: null } };
  },
}).configure({
  openOnClick: false,
  // Typed addresses have rules of their own (`findLinks`), shared with the plain field and Markdown.
  autolink: false,
  linkOnPaste: true,
  defaultProtocol: 'https',
  isAllowedUri: url => isSafeHref(url),
  HTMLAttributes: { target: null, class: null, rel: 'noopener nofollow ugc' },
});

/** TipTap would make a list of each plain text whose lines begin with a number: of "2026. Was a year" too, in code as well. */
const NumberedList = OrderedList.extend({ addProseMirrorPlugins: () => [] });

/** A picture uploaded to this site; its address is derived from the file's id, so it can never point elsewhere. */
export const RichImage = Node.create({
  name: 'image',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    fileId: { default: null },
    alt: { default: '' },
    width: { default: null },
    height: { default: null },
  }),
  parseHTML: () => [
    {
      tag: 'img[data-file-id]',
      getAttrs: element => ({
        fileId: element.getAttribute('data-file-id'),
        alt: element.getAttribute('alt') ?? '',
        width: Number(element.getAttribute('width')) || null,
        height: Number(element.getAttribute('height')) || null,
      }),
    },
  ],
  renderHTML({ node }) {
    const { fileId, alt, width, height } = node.attrs as Record<string, unknown>;
    return ['img', { 'data-file-id': fileId, src: fileUrl(String(fileId)), alt, width, height }];
  },
});

function mathNode(name: 'mathInline' | 'mathBlock') {
  const inline = name === 'mathInline';
  const tag = inline ? 'span' : 'div';
  const marker = inline ? 'data-math-inline' : 'data-math-block';
  return Node.create({
    name,
    group: inline ? 'inline' : 'block',
    inline,
    atom: true,
    addAttributes: () => ({
      latex: {
        default: '',
        parseHTML: (element: Tag) => element.getAttribute('data-latex') ?? '',
        renderHTML: (attributes: Record<string, unknown>) => ({ 'data-latex': attributes['latex'] }),
      },
    }),
    parseHTML: () => [{ tag: `${tag}[${marker}]` }],
    renderHTML: ({ node, HTMLAttributes }) => [
      tag,
      mergeAttributes(HTMLAttributes, { [marker]: '' }),
      inline ? `$${String(node.attrs['latex'])}$` : `$$${String(node.attrs['latex'])}$$`,
    ],
    renderText: ({ node }) => (inline ? `$${String(node.attrs['latex'])}$` : `$$${String(node.attrs['latex'])}$$`),
  });
}

export const MathInline = mathNode('mathInline');
export const MathBlock = mathNode('mathBlock');

export const RichMention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    personId: {
      default: null,
      parseHTML: (element: Tag) => element.getAttribute('data-person-id'),
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-person-id': attributes['personId'] }),
    },
    label: {
      default: '',
      parseHTML: (element: Tag) => element.getAttribute('data-label') ?? '',
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-label': attributes['label'] }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-person-id]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { class: 'mention' }),
    `@${String(node.attrs['label'])}`,
  ],
  renderText: ({ node }) => `@${String(node.attrs['label'])}`,
});

/** TipTap looks through the whole table for the width of each cell, which takes seconds for a pasted spreadsheet. */
function cellAttributes(this: { parent?: (() => Record<string, object>) | null }): Record<string, object> {
  const parseHTML = (element: Tag) => element.getAttribute('colwidth')?.split(',').map(Number) ?? null;
  return { ...this.parent?.(), colwidth: { default: null, parseHTML } };
}

/** Nodes that the editor shows in its own way; each keeps the name and attributes it has here. */
export interface SchemaNodes {
  image: Node;
  mathInline: Node;
  mathBlock: Node;
  mention: Node;
}

/** The one definition of what a text may hold, used by the server to validate and by the editor to write. */
export function schemaExtensions(profile: RichTextProfile, nodes: Partial<SchemaNodes> = {}): Extensions {
  const full = profile === 'document';
  return [
    StarterKit.configure({
      heading: full ? { levels: [...HEADING_LEVELS] } : false,
      link: false,
      orderedList: false,
      underline: false,
    }),
    NumberedList,
    RichLink,
    nodes.image ?? RichImage,
    nodes.mathInline ?? MathInline,
    nodes.mathBlock ?? MathBlock,
    nodes.mention ?? RichMention,
    TableKit.configure({ table: { resizable: false }, tableCell: false, tableHeader: false }),
    TableCell.extend({ addAttributes: cellAttributes }),
    TableHeader.extend({ addAttributes: cellAttributes }),
  ];
}
