import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { randomUUID } from 'node:crypto';
import { selectionOf } from './minimal-operation';

type Input = GraphQLArgument | GraphQLInputField;
export interface Operation {
  kind: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
}

/** What ends something that the others need comes later, and what ends the session last. */
export const lateness = ({ field }: Operation): number =>
  field.name === 'signOutEverywhere'
    ? 2
    : Number(/^(remove|withdraw|cancel|unshare|lock|answer|accept|decline|decide)/.test(field.name));

export function operationsOf(schema: GraphQLSchema): Operation[] {
  const fields = (
    kind: Operation['kind'],
    type = kind === 'query' ? schema.getQueryType() : schema.getMutationType(),
  ) => Object.values(type?.getFields() ?? {}).map(field => ({ kind, field }));
  return [...fields('query'), ...fields('mutation')];
}

/** A document that calls the operation with all of its arguments. */
export function documentOf({ kind, field }: Operation, selection = selectionOf(field.type)): string {
  const head = field.args.map(arg => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const call = field.args.map(arg => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind} Sweep${head ? `(${head})` : ''} { ${field.name}${call ? `(${call})` : ''}${selection} }`;
}

/** The way to an input and to everything inside of it. */
export function* placesIn(
  input: Input,
  before: string[] = [],
): Generator<{ path: string[]; type: GraphQLInputType; name: string }> {
  const path = [...before, input.name];
  yield { path, type: input.type, name: input.name };
  const inner = getNamedType(input.type);
  if (isInputObjectType(inner)) for (const field of Object.values(inner.getFields())) yield* placesIn(field, path);
}

export function setAt(target: Record<string, any>, path: string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  target[name] ??= {};
  if (Array.isArray(target[name]) && target[name].length === 0) target[name] = [{}];
  setAt(Array.isArray(target[name]) ? target[name][0] : target[name], rest, value);
}

/** Arguments as somebody would send them who means it, from what there is in a world. */
export class SoundArguments {
  constructor(private readonly known: Readonly<Record<string, unknown>>) {}

  of({ field }: Operation): Record<string, unknown> {
    return Object.fromEntries(field.args.flatMap(arg => this.entryOf(field.name, arg)));
  }

  /** What there is under an input's name; undefined when the world has no such thing. */
  knownFor({ field }: Operation, name: string): unknown {
    return this.known[`${field.name}.${name}`] ?? this.known[name];
  }

  /** The same with one id at its place; objects around it are filled as they should be. */
  with(operation: Operation, path: string[], id: unknown): Record<string, unknown> {
    const variables = this.of(operation);
    let inputs: readonly Input[] = operation.field.args;
    let target: Record<string, unknown> = variables;
    for (const name of path) {
      const { type } = inputs.find(input => input.name === name)!;
      const list = isListType(isNonNullType(type) ? type.ofType : type);
      if (name === path.at(-1)) target[name] = list ? [id] : id;
      else {
        const given = list ? (target[name] as unknown[] | undefined)?.[0] : target[name];
        const inner = (given ?? this.soundValue(operation.field.name, name, getNamedType(type))) as typeof target;
        target[name] = list ? [inner] : inner;
        target = inner;
        inputs = Object.values((getNamedType(type) as GraphQLInputObjectType).getFields());
      }
    }
    return variables;
  }

  private entryOf(operation: string, input: Input): [string, unknown][] {
    const known = this.known[`${operation}.${input.name}`] ?? this.known[input.name];
    if (known !== undefined && (Array.isArray(known) || this.fitsPlainly(input.type, known)))
      return [[input.name, known]];
    if (!isNonNullType(input.type) || input.defaultValue !== undefined) return [];
    return [[input.name, this.soundValue(operation, input.name, input.type)]];
  }

  private fitsPlainly(type: GraphQLInputType, known: unknown): boolean {
    const named = getNamedType(type);
    return isEnumType(named) ? named.getValue(String(known)) !== undefined : !isInputObjectType(named);
  }

  private soundValue(operation: string, name: string, type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.soundValue(operation, name, type.ofType as GraphQLInputType);
    if (isListType(type)) return [this.soundValue(operation, name, type.ofType as GraphQLInputType)];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (isInputObjectType(type))
      return Object.fromEntries(Object.values(type.getFields()).flatMap(field => this.entryOf(operation, field)));
    const byType: Record<string, unknown> = {
      UUID: randomUUID(),
      Int: 1,
      Float: 1,
      Boolean: false,
      JSON: this.known['document'],
    };
    if (String(type) === 'DateTime') return new Date().toISOString();
    return byType[String(type)] ?? 'Something to read';
  }
}
