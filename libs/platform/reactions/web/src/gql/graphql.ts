/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ReactionKind =
  | 'AGREE'
  | 'INSIGHT'
  | 'QUESTION'
  | 'THANKS'
  | 'TRYING';

export type SetReactionInput = {
  kind: ReactionKind;
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
  /** true to react, false to take the reaction back */
  on: boolean;
  targetId: string;
  targetType: TargetType;
};

export type TargetType =
  | 'APPLICATION'
  | 'COMMENT'
  | 'CYCLE_STEP'
  | 'DEPARTMENT'
  | 'HUB'
  | 'MESSAGE'
  | 'PERSON'
  | 'STRATEGY'
  | 'TASK_WORK'
  | 'THREAD'
  | 'WORK_GROUP';

export type SetReactionMutationVariables = Exact<{
  input: SetReactionInput;
}>;


export type SetReactionMutation = { __typename: 'Mutation', setReaction: { __typename: 'SetReactionResult', targetType: TargetType, targetId: string, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number, mine: boolean }> } };


export const SetReactionDocument = {"__meta__":{"hash":"0749486191b90f962411d99c345df7ac07f3d029f24973e77322abb2b83d3937"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetReaction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetReactionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setReaction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}}]}}]}}]} as unknown as DocumentNode<SetReactionMutation, SetReactionMutationVariables>;