/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnswerNeedInput = {
  /** One of those that it offers. */
  answer: string;
  key: string;
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
};

export type BeginFirstStepInput = {
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
  step: string;
};

export type BringBackFirstStepsInput = {
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
};

export type BringBackNeedInput = {
  key: string;
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
};

export type ChangeNoticeHoursInput = {
  /** What the settings were when the person began. With it, what another device saved meanwhile is not overwritten. */
  base?: NoticeHoursInput | null | undefined;
  days: Array<number>;
  emailOff: boolean;
  from: string;
  inHolidays: boolean;
  mode: SendingMode;
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
  pausedUntil?: string | null | undefined;
  until: string;
};

export type ChooseNoticeInput = {
  email: NoticeEmail;
  inApp: boolean;
  kind: string;
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
};

export type MarkNoticesReadInput = {
  /** All of the viewer’s notices when left out. */
  ids?: Array<string> | null | undefined;
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
  /** Those that lead to this page of the web app. */
  path?: string | null | undefined;
};

/** Due today or before, within a week, or whenever there is time. */
export type NeedUrgency =
  | 'LATER'
  | 'NOW'
  | 'SOON';

/** How a kind of notice comes by e-mail: soon (outside quiet hours), in the daily digest, or never. */
export type NoticeEmail =
  | 'DIGEST'
  | 'NEVER'
  | 'SOON';

/** When e-mail may come. */
export type NoticeHoursInput = {
  days: Array<number>;
  emailOff: boolean;
  from: string;
  inHolidays: boolean;
  mode: SendingMode;
  pausedUntil?: string | null | undefined;
  until: string;
};

export type PutOffNeedInput = {
  /** Such as 2026-11-30, in London; for DAY. */
  day?: string | null | undefined;
  key: string;
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
  until: PutOffTerm;
};

export type PutOffTerm =
  | 'DAY'
  | 'FOR_GOOD'
  | 'NEXT_WEEK'
  | 'TOMORROW';

/** An answer to what a notice is about: a message of the thread, a reply to the comment. */
export type ReplyToNoticeInput = {
  document: unknown;
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
  noticeId: string;
};

/** When e-mail may be sent: on school days from 7:30 am to 6 pm, at hours of one’s own, or at any time. */
export type SendingMode =
  | 'ANY_TIME'
  | 'OWN'
  | 'SCHOOL_DAYS';

export type SkipFirstStepsInput = {
  /** Made by the client. Repeating the mutation with it returns the first result. */
  mutationId: string;
  /** One of them; all when left out. */
  step?: string | null | undefined;
};

export type FirstSteps_CardFragment = { __typename: 'FirstSteps', doneCount: number, steps: Array<{ __typename: 'FirstStep', id: string, title: string, detail: string, path: string, action: string, done: boolean }> } & { ' $fragmentName'?: 'FirstSteps_CardFragment' };

export type SkipFirstStepsMutationVariables = Exact<{
  input: SkipFirstStepsInput;
}>;


export type SkipFirstStepsMutation = { __typename: 'Mutation', skipFirstSteps: { __typename: 'SkipFirstStepsPayload', firstSteps: (
      { __typename: 'FirstSteps' }
      & { ' $fragmentRefs'?: { 'FirstSteps_CardFragment': FirstSteps_CardFragment } }
    ) | null } };

export type FirstStepsSkippedQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsSkippedQuery = { __typename: 'Query', firstStepsSkipped: boolean };

export type BringBackFirstStepsMutationVariables = Exact<{
  input: BringBackFirstStepsInput;
}>;


export type BringBackFirstStepsMutation = { __typename: 'Mutation', bringBackFirstSteps: { __typename: 'BringBackFirstStepsPayload', firstSteps: (
      { __typename: 'FirstSteps' }
      & { ' $fragmentRefs'?: { 'FirstSteps_CardFragment': FirstSteps_CardFragment } }
    ) | null } };

export type BeginFirstStepMutationVariables = Exact<{
  input: BeginFirstStepInput;
}>;


export type BeginFirstStepMutation = { __typename: 'Mutation', beginFirstStep: { __typename: 'BeginFirstStepPayload', path: string } };

export type ReplyToNoticeMutationVariables = Exact<{
  input: ReplyToNoticeInput;
}>;


export type ReplyToNoticeMutation = { __typename: 'Mutation', replyToNotice: { __typename: 'ReplyToNoticePayload', path: string } };

export type NoticeRow_NoticeFragment = { __typename: 'Notice', id: string, title: string, detail: string | null, path: string, at: string, readAt: string | null, viewerCanReply: boolean } & { ' $fragmentName'?: 'NoticeRow_NoticeFragment' };

export type NeedRow_NeedFragment = { __typename: 'Need', key: string, kind: string, title: string, detail: string | null, path: string, action: string, urgency: NeedUrgency, doneByLooking: boolean, putOff: boolean, putOffUntil: string | null, answers: Array<{ __typename: 'NeedAnswer', id: string, label: string }> } & { ' $fragmentName'?: 'NeedRow_NeedFragment' };

export type NeedsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  putOff?: boolean | null | undefined;
  home: boolean;
}>;


export type NeedsQuery = { __typename: 'Query', firstSteps?: (
    { __typename: 'FirstSteps', doneCount: number }
    & { ' $fragmentRefs'?: { 'FirstSteps_CardFragment': FirstSteps_CardFragment } }
  ) | null, needs: { __typename: 'NeedConnection', totalCount: number, putOffCount: number, complete: boolean, edges: Array<{ __typename: 'NeedEdge', cursor: string, node: (
        { __typename: 'Need', key: string }
        & { ' $fragmentRefs'?: { 'NeedRow_NeedFragment': NeedRow_NeedFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PutOffNeedMutationVariables = Exact<{
  input: PutOffNeedInput;
}>;


export type PutOffNeedMutation = { __typename: 'Mutation', putOffNeed: { __typename: 'PutOffNeedPayload', key: string, putOffUntil: string | null } };

export type BringBackNeedMutationVariables = Exact<{
  input: BringBackNeedInput;
}>;


export type BringBackNeedMutation = { __typename: 'Mutation', bringBackNeed: { __typename: 'PutOffNeedPayload', key: string } };

export type AnswerNeedMutationVariables = Exact<{
  input: AnswerNeedInput;
}>;


export type AnswerNeedMutation = { __typename: 'Mutation', answerNeed: { __typename: 'AnswerNeedPayload', key: string } };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { __typename: 'Query', unreadNotices: { __typename: 'UnreadNotices', count: number, paths: Array<string> }, notices: { __typename: 'NoticeConnection', edges: Array<{ __typename: 'NoticeEdge', cursor: string, node: (
        { __typename: 'Notice', id: string, readAt: string | null }
        & { ' $fragmentRefs'?: { 'NoticeRow_NoticeFragment': NoticeRow_NoticeFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type NoticeRead_NoticeFragment = { __typename: 'Notice', id: string, readAt: string | null } & { ' $fragmentName'?: 'NoticeRead_NoticeFragment' };

export type HoursForm_SettingsFragment = { __typename: 'NoticeSettings', emailOff: boolean, mode: SendingMode, days: Array<number>, from: string, until: string, inHolidays: boolean, pausedUntil: string | null } & { ' $fragmentName'?: 'HoursForm_SettingsFragment' };

export type KindSetting_KindFragment = { __typename: 'NoticeKindSetting', kind: string, label: string, why: string, inApp: boolean, email: NoticeEmail } & { ' $fragmentName'?: 'KindSetting_KindFragment' };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { __typename: 'Query', noticeSettings: (
    { __typename: 'NoticeSettings', id: string, kinds: Array<(
      { __typename: 'NoticeKindSetting', kind: string, section: string }
      & { ' $fragmentRefs'?: { 'KindSetting_KindFragment': KindSetting_KindFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'HoursForm_SettingsFragment': HoursForm_SettingsFragment } }
  ) };

export type ChooseNoticeMutationVariables = Exact<{
  input: ChooseNoticeInput;
}>;


export type ChooseNoticeMutation = { __typename: 'Mutation', chooseNotice: { __typename: 'NoticeKindSetting', kind: string, label: string, why: string, inApp: boolean, email: NoticeEmail } };

export type ChangeNoticeHoursMutationVariables = Exact<{
  input: ChangeNoticeHoursInput;
}>;


export type ChangeNoticeHoursMutation = { __typename: 'Mutation', changeNoticeHours: (
    { __typename: 'NoticeSettings', id: string }
    & { ' $fragmentRefs'?: { 'HoursForm_SettingsFragment': HoursForm_SettingsFragment } }
  ) };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { __typename: 'Query', unreadNotices: { __typename: 'UnreadNotices', count: number, paths: Array<string> } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { __typename: 'Mutation', markNoticesRead: { __typename: 'MarkNoticesReadPayload', unread: { __typename: 'UnreadNotices', count: number, paths: Array<string> } } };

export const FirstSteps_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FirstSteps_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstSteps"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<FirstSteps_CardFragment, unknown>;
export const NoticeRow_NoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeRow_notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReply"}}]}}]} as unknown as DocumentNode<NoticeRow_NoticeFragment, unknown>;
export const NeedRow_NeedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedRow_need"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doneByLooking"}},{"kind":"Field","name":{"kind":"Name","value":"putOff"}},{"kind":"Field","name":{"kind":"Name","value":"putOffUntil"}}]}}]} as unknown as DocumentNode<NeedRow_NeedFragment, unknown>;
export const NoticeRead_NoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeRead_notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]} as unknown as DocumentNode<NoticeRead_NoticeFragment, unknown>;
export const HoursForm_SettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursForm_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailOff"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"inHolidays"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}}]}}]} as unknown as DocumentNode<HoursForm_SettingsFragment, unknown>;
export const KindSetting_KindFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KindSetting_kind"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeKindSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<KindSetting_KindFragment, unknown>;
export const SkipFirstStepsDocument = {"__meta__":{"hash":"f37103bd6ba4a4f9b5fbac819d3559b3b68e78b2d7e29d8e29f6b774b23ea8f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SkipFirstSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkipFirstStepsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skipFirstSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"firstSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FirstSteps_card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FirstSteps_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstSteps"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<SkipFirstStepsMutation, SkipFirstStepsMutationVariables>;
export const FirstStepsSkippedDocument = {"__meta__":{"hash":"72dcd9560f85bb7ba5203e50644bee1d773e95ea22c196ea54073b95e73c31d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstStepsSkipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"firstStepsSkipped"}}]}}]} as unknown as DocumentNode<FirstStepsSkippedQuery, FirstStepsSkippedQueryVariables>;
export const BringBackFirstStepsDocument = {"__meta__":{"hash":"912ba1411d500d63d7e9e02c51d829fd8be50f540a58983dce62f7d625a46b3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BringBackFirstSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BringBackFirstStepsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bringBackFirstSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"firstSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FirstSteps_card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FirstSteps_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstSteps"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<BringBackFirstStepsMutation, BringBackFirstStepsMutationVariables>;
export const BeginFirstStepDocument = {"__meta__":{"hash":"f35d28d5ec653b3cc0279060512dc1c15c6b7e5239baa5c7adb82f1fb4061faa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginFirstStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginFirstStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginFirstStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<BeginFirstStepMutation, BeginFirstStepMutationVariables>;
export const ReplyToNoticeDocument = {"__meta__":{"hash":"a120ac1075d76594340f310a2df9e2c308ca245375de8a36df10ec08b7c8c01f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<ReplyToNoticeMutation, ReplyToNoticeMutationVariables>;
export const NeedsDocument = {"__meta__":{"hash":"3a414c266dff485b80cbb708d4b0a2adcfec000646163924a631eb6e0526b54a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Needs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"putOff"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"home"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"firstSteps"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"home"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FirstSteps_card"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"putOff"},"value":{"kind":"Variable","name":{"kind":"Name","value":"putOff"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"putOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedRow_need"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FirstSteps_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstSteps"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedRow_need"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doneByLooking"}},{"kind":"Field","name":{"kind":"Name","value":"putOff"}},{"kind":"Field","name":{"kind":"Name","value":"putOffUntil"}}]}}]} as unknown as DocumentNode<NeedsQuery, NeedsQueryVariables>;
export const PutOffNeedDocument = {"__meta__":{"hash":"0ed395a6da411f5ef19b64eb1aa43c3c9d54f58b710210f05aebdde67f142ac6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutOffNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PutOffNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"putOffNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"putOffUntil"}}]}}]}}]} as unknown as DocumentNode<PutOffNeedMutation, PutOffNeedMutationVariables>;
export const BringBackNeedDocument = {"__meta__":{"hash":"b85ef8b4db9102e6df4f750c3cb73e437ee3d69b4b34c3aa03b7793a189b1d2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BringBackNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BringBackNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bringBackNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<BringBackNeedMutation, BringBackNeedMutationVariables>;
export const AnswerNeedDocument = {"__meta__":{"hash":"fea7a56ad0735a2cad6d7ef40b93d38739151c7ad228430da602bca39a739d6e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<AnswerNeedMutation, AnswerNeedMutationVariables>;
export const NoticesDocument = {"__meta__":{"hash":"e64b3d8cd9dbab41f2debbcc1042b912413650a6acda81ea93cb09048edf55af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeRow_notice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeRow_notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReply"}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const NoticeSettingsDocument = {"__meta__":{"hash":"ff28aac144b5bd13170a8ae8efa6002fef536d6d2637418141d59df737152b6f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KindSetting_kind"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoursForm_settings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KindSetting_kind"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeKindSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursForm_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailOff"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"inHolidays"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}}]}}]} as unknown as DocumentNode<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const ChooseNoticeDocument = {"__meta__":{"hash":"98d864033a0eaa2375b9280a000736e9c197d2f2af718bfcb4f922c6f94f45e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chooseNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<ChooseNoticeMutation, ChooseNoticeMutationVariables>;
export const ChangeNoticeHoursDocument = {"__meta__":{"hash":"a5d4f999c55a59ea52f3107a66d03513dee159e9e3965ddb38ee10d1beefa3bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeNoticeHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNoticeHoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeNoticeHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoursForm_settings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursForm_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emailOff"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"inHolidays"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}}]}}]} as unknown as DocumentNode<ChangeNoticeHoursMutation, ChangeNoticeHoursMutationVariables>;
export const UnreadNoticesDocument = {"__meta__":{"hash":"3796c104768f59f1c692ba6e24863a21f234b8f7e3ead26b95ded9ad5af261f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}}]}}]}}]} as unknown as DocumentNode<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const MarkNoticesReadDocument = {"__meta__":{"hash":"f04b575c71233c58a3803f314f3624833668c3b4fc9b269ea83d85c9de52c775"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markNoticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;