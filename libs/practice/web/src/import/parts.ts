import { type SectionKey, SECTIONS } from '@tessellate/practice-contract';
import { joinDocuments, type RichDocument, type RichNode } from '@tessellate/rich-text/light';

/** A piece of a text that begins with a heading, or its beginning. */
export interface TextPart {
  heading: string;
  blocks: RichNode[];
  /** Where it belongs, as far as its heading says; null leaves it out. */
  section: SectionKey | null;
}

/** What people call the four sections in their own documents. The first that fits counts. */
const NAMES: readonly (readonly [SectionKey, RegExp])[] = [
  ['next', /\b(?:next|going forward|future|follow[- ]?up|from here)\b/i],
  [
    'happened',
    /\b(?:happened|outcomes?|impact|results?|findings?|evidence|evaluation|reflections?|what (?:we|i) (?:found|learnt|learned|noticed|saw))\b/i,
  ],
  [
    'context',
    /\b(?:context|background|setting|starting points?|our (?:school|pupils|classes)|the (?:problem|issue|difficulty)|rationale|why)\b/i,
  ],
  [
    'did',
    /\b(?:did|tried|approach(?:es)?|methods?|activit(?:y|ies)|strateg(?:y|ies)|actions?|implementation|intervention|lessons?|task)\b/i,
  ],
];

export const sectionOf = (heading: string): SectionKey | null =>
  NAMES.find(([, words]) => words.test(heading))?.[0] ?? null;

export const wordsOf = (node: RichNode): string => node.text ?? (node.content ?? []).map(wordsOf).join('');

/**
 * The parts of a text between its headings. One whose heading names none of the sections stays with the part before it; where no
 * heading does, all of it is what was done.
 */
export function partsOf(blocks: readonly RichNode[]): TextPart[] {
  const parts: TextPart[] = [];
  let section: SectionKey | null = null;
  for (const block of blocks) {
    const heading = block.type === 'heading' ? wordsOf(block).trim() : '';
    const named = heading ? sectionOf(heading) : null;
    if (parts.length === 0 || heading) {
      section = named ?? section;
      // The heading of a section is on the page already.
      const isSection = named !== null && heading.length < 60;
      parts.push({ heading, blocks: isSection ? [] : [block], section: section ?? 'did' });
    } else parts.at(-1)?.blocks.push(block);
  }
  return parts.filter(part => part.blocks.length > 0 || part.heading);
}

/** Puts the parts into the sections, below what is there already. */
export function withParts(
  sections: Readonly<Record<SectionKey, RichDocument>>,
  parts: readonly TextPart[],
): Record<SectionKey, RichDocument> {
  const added = SECTIONS.map(({ key }) => {
    const content = parts.filter(({ section }) => section === key).flatMap(({ blocks }) => blocks);
    return [key, content.length > 0 ? joinDocuments(sections[key], { type: 'doc', content }) : sections[key]] as const;
  });
  return Object.fromEntries(added) as Record<SectionKey, RichDocument>;
}

/** Pictures in the places that their markers hold; those that are left out leave nothing behind. */
export function withPictures(blocks: readonly RichNode[], pictures: ReadonlyMap<string, RichNode | null>): RichNode[] {
  return blocks.flatMap(block => {
    const marker = block.type === 'paragraph' ? wordsOf(block).trim() : '';
    const picture = pictures.get(marker);
    if (picture !== undefined) return picture ? [picture] : [];
    if (!block.content) return [block];
    const content = withPictures(block.content, pictures);
    // Items of a list and cells begin with words, be they none.
    const needsWords =
      ['listItem', 'tableCell', 'tableHeader'].includes(block.type) && content[0]?.type !== 'paragraph';
    return [{ ...block, content: needsWords ? [{ type: 'paragraph' }, ...content] : content }];
  });
}
