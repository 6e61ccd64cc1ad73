import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

type Masked<Fields> = Fields extends { ' $fragmentName'?: infer Name }
  ? Name extends string
    ? { ' $fragmentRefs'?: { [name in Name]: Fields } }
    : never
  : never;

/** As in the schema, without the names of types at every level; where a component asks for one it may be given. */
type Plain<Value> = Value extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : Value extends object
    ? {
        [Key in keyof Value as Key extends '__typename' | ' $fragmentName' ? never : Key]: Key extends ' $fragmentRefs'
          ? Value[Key]
          : Plain<Value[Key]>;
      } & ('__typename' extends keyof Value ? { __typename?: Value['__typename'] } : unknown)
    : Value;

/**
 * A fragment's data as its component takes them, checked field by field. What the fragment spreads in turn is put in by
 * `...data(OtherFragment, {…})`, where it spreads two by `...both(data(One, {…}), data(Other, {…}))`.
 */
export const data = <Fields>(
  _fragment: DocumentTypeDecoration<Fields, unknown>,
  fields: Plain<Fields>,
): Masked<Fields> => fields as unknown as Masked<Fields>;

/** An object literal would keep the mark of the second alone. */
export const both = <One extends object, Other extends object>(one: One, other: Other): One & Other => ({
  ...one,
  ...other,
});

/** The same still to be read, for stories that differ in one field. */
export const fieldsOf = <Fields>(
  _fragment: DocumentTypeDecoration<Fields, unknown>,
  fields: Plain<Fields>,
): Plain<Fields> => fields;

/** What a component takes unmasked, as a row of a query. */
export const plain = <Fields>(fields: Plain<Fields>): Fields => fields as unknown as Fields;
