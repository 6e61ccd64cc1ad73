/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What the account opens. */
export type Standing =
  /** One department and nothing else. */
  | 'COLLEAGUE'
  /** A place in a Work Group or a hub community. */
  | 'MEMBER'
  /** National coordinator: no personal content. */
  | 'NATIONAL'
  /** No place yet. */
  | 'NONE';

export type StepKind =
  | 'TASK'
  | 'WORKSHOP';

export type StepState =
  | 'DONE'
  | 'NEXT'
  | 'NOW';

export type ViewerGroupRole =
  | 'FACILITATOR'
  | 'MANAGER'
  | 'PARTICIPANT';

export type GroupStepsQueryVariables = Exact<{
  id: string;
}>;


export type GroupStepsQuery = { __typename: 'Query', workGroup: { __typename: 'WorkGroup', id: string, viewerRole: ViewerGroupRole, steps: Array<{ __typename: 'CycleStep', id: string, kind: StepKind, position: number, number: number, title: string, state: StepState }> } };

export type SessionStandsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionStandsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string } | null };

export type ShellViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, standing: Standing, managesHub: boolean, national: boolean, person: { __typename: 'Person', id: string, name: string, jobTitle: string, pictureFileId: string | null } } | null };


export const GroupStepsDocument = {"__meta__":{"hash":"014df68fa94cc847b501944a6d3e0a021d248b60a12b268e2cd25274c81c68ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerRole"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<GroupStepsQuery, GroupStepsQueryVariables>;
export const SessionStandsDocument = {"__meta__":{"hash":"8b573eb4da62ed3a142f56e04c528b0b41e646a8bf878f25a3b2c7f7d0bdd7cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionStands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SessionStandsQuery, SessionStandsQueryVariables>;
export const ShellViewerDocument = {"__meta__":{"hash":"120f92e58c6404cca58ef0e3ff4b4f31dcef1d18e225106be3e2f7f995170d79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShellViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"managesHub"}},{"kind":"Field","name":{"kind":"Name","value":"national"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"pictureFileId"}}]}}]}}]}}]} as unknown as DocumentNode<ShellViewerQuery, ShellViewerQueryVariables>;