import { characterCount, hasSomethingToSee, LIMITS, LONGEST_TEXT, manyLines, oneLine } from '@tessellate/contract';
import { titleText } from '@tessellate/rich-text';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { invalidInput } from '../errors/app-error';

interface TextRules {
  description: string;
  clean: (text: string) => string;
  /** In characters that people see. */
  most: number;
  /** Said when there is nothing to see; left out where a text may be empty. */
  missing?: string;
}

const shorten = (most: number) => `Shorten this to ${most.toLocaleString('en-GB')} characters.`;

/** The one entry point for texts of one kind: cleaned, and refused in words. A field's own, lower limit is its `Characters`. */
function textScalar(name: string, { description, clean, most, missing }: TextRules): GraphQLScalarType<string, string> {
  const accept = (value: unknown): string => {
    if (typeof value !== 'string') throw invalidInput('This must be text.');
    if (value.length > LONGEST_TEXT) throw invalidInput(shorten(most));
    const text = clean(value);
    if (missing && !hasSomethingToSee(text)) throw invalidInput(missing);
    // Marks that people see as one character are still stored and sent one by one.
    if (text.length > most && (characterCount(text) > most || text.length > most * 8))
      throw invalidInput(shorten(most));
    return text;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: value => value as string,
    parseValue: accept,
    parseLiteral: (node: ValueNode) => accept(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const NameScalar = textScalar('Name', {
  description: 'What a person, a school or the like is called: one line, with something to see in it.',
  clean: oneLine,
  most: LIMITS.name,
  missing: 'Enter a name that others can see and read.',
});

export const TitleScalar = textScalar('Title', {
  description: 'One line, with something to see in it; formulas become what one says.',
  // A longer one is refused as it is.
  clean: text => (text.length > LIMITS.title * 8 ? oneLine(text) : oneLine(titleText(oneLine(text)))),
  most: LIMITS.title,
  missing: 'Give this a title that others can see and read.',
});

export const ShortTextScalar = textScalar('ShortText', {
  description: 'One line, perhaps empty.',
  clean: oneLine,
  most: 2_000,
});

export const PlainTextScalar = textScalar('PlainText', {
  description: 'Several lines without formatting, perhaps empty.',
  clean: manyLines,
  most: 20_000,
});
