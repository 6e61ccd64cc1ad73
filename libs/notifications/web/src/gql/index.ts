/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment FirstSteps_card on FirstSteps {\n    doneCount\n    steps {\n      id\n      title\n      detail\n      path\n      action\n      done\n    }\n  }\n": typeof types.FirstSteps_CardFragmentDoc,
    "\n  mutation SkipFirstSteps($input: SkipFirstStepsInput!) {\n    skipFirstSteps(input: $input) {\n      firstSteps {\n        ...FirstSteps_card\n      }\n    }\n  }\n": typeof types.SkipFirstStepsDocument,
    "\n  query FirstStepsSkipped {\n    firstStepsSkipped\n  }\n": typeof types.FirstStepsSkippedDocument,
    "\n  mutation BringBackFirstSteps($input: BringBackFirstStepsInput!) {\n    bringBackFirstSteps(input: $input) {\n      firstSteps {\n        ...FirstSteps_card\n      }\n    }\n  }\n": typeof types.BringBackFirstStepsDocument,
    "\n  mutation BeginFirstStep($input: BeginFirstStepInput!) {\n    beginFirstStep(input: $input) {\n      path\n    }\n  }\n": typeof types.BeginFirstStepDocument,
    "\n  mutation ReplyToNotice($input: ReplyToNoticeInput!) {\n    replyToNotice(input: $input) {\n      path\n    }\n  }\n": typeof types.ReplyToNoticeDocument,
    "\n  fragment NoticeRow_notice on Notice {\n    id\n    title\n    detail\n    path\n    at\n    readAt\n    viewerCanReply\n  }\n": typeof types.NoticeRow_NoticeFragmentDoc,
    "\n  fragment NeedRow_need on Need {\n    key\n    kind\n    title\n    detail\n    path\n    action\n    urgency\n    answers {\n      id\n      label\n    }\n    doneByLooking\n    putOff\n    putOffUntil\n  }\n": typeof types.NeedRow_NeedFragmentDoc,
    "\n  query Needs($first: Int!, $after: String, $putOff: Boolean, $home: Boolean!) {\n    firstSteps @include(if: $home) {\n      doneCount\n      ...FirstSteps_card\n    }\n    needs(first: $first, after: $after, putOff: $putOff) {\n      totalCount\n      putOffCount\n      complete\n      edges {\n        cursor\n        node {\n          key\n          ...NeedRow_need\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NeedsDocument,
    "\n  mutation PutOffNeed($input: PutOffNeedInput!) {\n    putOffNeed(input: $input) {\n      key\n      putOffUntil\n    }\n  }\n": typeof types.PutOffNeedDocument,
    "\n  mutation BringBackNeed($input: BringBackNeedInput!) {\n    bringBackNeed(input: $input) {\n      key\n    }\n  }\n": typeof types.BringBackNeedDocument,
    "\n  mutation AnswerNeed($input: AnswerNeedInput!) {\n    answerNeed(input: $input) {\n      key\n    }\n  }\n": typeof types.AnswerNeedDocument,
    "\n  query Notices($first: Int!, $after: String) {\n    unreadNotices {\n      count\n      paths\n    }\n    notices(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          readAt\n          ...NoticeRow_notice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  fragment NoticeRead_notice on Notice {\n    id\n    readAt\n  }\n": typeof types.NoticeRead_NoticeFragmentDoc,
    "\n  fragment HoursForm_settings on NoticeSettings {\n    emailOff\n    mode\n    days\n    from\n    until\n    inHolidays\n    pausedUntil\n  }\n": typeof types.HoursForm_SettingsFragmentDoc,
    "\n  fragment KindSetting_kind on NoticeKindSetting {\n    kind\n    label\n    why\n    inApp\n    email\n  }\n": typeof types.KindSetting_KindFragmentDoc,
    "\n  query NoticeSettings {\n    noticeSettings {\n      id\n      kinds {\n        kind\n        section\n        ...KindSetting_kind\n      }\n      ...HoursForm_settings\n    }\n  }\n": typeof types.NoticeSettingsDocument,
    "\n  mutation ChooseNotice($input: ChooseNoticeInput!) {\n    chooseNotice(input: $input) {\n      kind\n      label\n      why\n      inApp\n      email\n    }\n  }\n": typeof types.ChooseNoticeDocument,
    "\n  mutation ChangeNoticeHours($input: ChangeNoticeHoursInput!) {\n    changeNoticeHours(input: $input) {\n      id\n      ...HoursForm_settings\n    }\n  }\n": typeof types.ChangeNoticeHoursDocument,
    "\n  query UnreadNotices {\n    unreadNotices {\n      count\n      paths\n    }\n  }\n": typeof types.UnreadNoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread {\n        count\n        paths\n      }\n    }\n  }\n": typeof types.MarkNoticesReadDocument,
};
const documents: Documents = {
    "\n  fragment FirstSteps_card on FirstSteps {\n    doneCount\n    steps {\n      id\n      title\n      detail\n      path\n      action\n      done\n    }\n  }\n": types.FirstSteps_CardFragmentDoc,
    "\n  mutation SkipFirstSteps($input: SkipFirstStepsInput!) {\n    skipFirstSteps(input: $input) {\n      firstSteps {\n        ...FirstSteps_card\n      }\n    }\n  }\n": types.SkipFirstStepsDocument,
    "\n  query FirstStepsSkipped {\n    firstStepsSkipped\n  }\n": types.FirstStepsSkippedDocument,
    "\n  mutation BringBackFirstSteps($input: BringBackFirstStepsInput!) {\n    bringBackFirstSteps(input: $input) {\n      firstSteps {\n        ...FirstSteps_card\n      }\n    }\n  }\n": types.BringBackFirstStepsDocument,
    "\n  mutation BeginFirstStep($input: BeginFirstStepInput!) {\n    beginFirstStep(input: $input) {\n      path\n    }\n  }\n": types.BeginFirstStepDocument,
    "\n  mutation ReplyToNotice($input: ReplyToNoticeInput!) {\n    replyToNotice(input: $input) {\n      path\n    }\n  }\n": types.ReplyToNoticeDocument,
    "\n  fragment NoticeRow_notice on Notice {\n    id\n    title\n    detail\n    path\n    at\n    readAt\n    viewerCanReply\n  }\n": types.NoticeRow_NoticeFragmentDoc,
    "\n  fragment NeedRow_need on Need {\n    key\n    kind\n    title\n    detail\n    path\n    action\n    urgency\n    answers {\n      id\n      label\n    }\n    doneByLooking\n    putOff\n    putOffUntil\n  }\n": types.NeedRow_NeedFragmentDoc,
    "\n  query Needs($first: Int!, $after: String, $putOff: Boolean, $home: Boolean!) {\n    firstSteps @include(if: $home) {\n      doneCount\n      ...FirstSteps_card\n    }\n    needs(first: $first, after: $after, putOff: $putOff) {\n      totalCount\n      putOffCount\n      complete\n      edges {\n        cursor\n        node {\n          key\n          ...NeedRow_need\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NeedsDocument,
    "\n  mutation PutOffNeed($input: PutOffNeedInput!) {\n    putOffNeed(input: $input) {\n      key\n      putOffUntil\n    }\n  }\n": types.PutOffNeedDocument,
    "\n  mutation BringBackNeed($input: BringBackNeedInput!) {\n    bringBackNeed(input: $input) {\n      key\n    }\n  }\n": types.BringBackNeedDocument,
    "\n  mutation AnswerNeed($input: AnswerNeedInput!) {\n    answerNeed(input: $input) {\n      key\n    }\n  }\n": types.AnswerNeedDocument,
    "\n  query Notices($first: Int!, $after: String) {\n    unreadNotices {\n      count\n      paths\n    }\n    notices(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          readAt\n          ...NoticeRow_notice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  fragment NoticeRead_notice on Notice {\n    id\n    readAt\n  }\n": types.NoticeRead_NoticeFragmentDoc,
    "\n  fragment HoursForm_settings on NoticeSettings {\n    emailOff\n    mode\n    days\n    from\n    until\n    inHolidays\n    pausedUntil\n  }\n": types.HoursForm_SettingsFragmentDoc,
    "\n  fragment KindSetting_kind on NoticeKindSetting {\n    kind\n    label\n    why\n    inApp\n    email\n  }\n": types.KindSetting_KindFragmentDoc,
    "\n  query NoticeSettings {\n    noticeSettings {\n      id\n      kinds {\n        kind\n        section\n        ...KindSetting_kind\n      }\n      ...HoursForm_settings\n    }\n  }\n": types.NoticeSettingsDocument,
    "\n  mutation ChooseNotice($input: ChooseNoticeInput!) {\n    chooseNotice(input: $input) {\n      kind\n      label\n      why\n      inApp\n      email\n    }\n  }\n": types.ChooseNoticeDocument,
    "\n  mutation ChangeNoticeHours($input: ChangeNoticeHoursInput!) {\n    changeNoticeHours(input: $input) {\n      id\n      ...HoursForm_settings\n    }\n  }\n": types.ChangeNoticeHoursDocument,
    "\n  query UnreadNotices {\n    unreadNotices {\n      count\n      paths\n    }\n  }\n": types.UnreadNoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread {\n        count\n        paths\n      }\n    }\n  }\n": types.MarkNoticesReadDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FirstSteps_card on FirstSteps {\n    doneCount\n    steps {\n      id\n      title\n      detail\n      path\n      action\n      done\n    }\n  }\n"): (typeof documents)["\n  fragment FirstSteps_card on FirstSteps {\n    doneCount\n    steps {\n      id\n      title\n      detail\n      path\n      action\n      done\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SkipFirstSteps($input: SkipFirstStepsInput!) {\n    skipFirstSteps(input: $input) {\n      firstSteps {\n        ...FirstSteps_card\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SkipFirstSteps($input: SkipFirstStepsInput!) {\n    skipFirstSteps(input: $input) {\n      firstSteps {\n        ...FirstSteps_card\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstStepsSkipped {\n    firstStepsSkipped\n  }\n"): (typeof documents)["\n  query FirstStepsSkipped {\n    firstStepsSkipped\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BringBackFirstSteps($input: BringBackFirstStepsInput!) {\n    bringBackFirstSteps(input: $input) {\n      firstSteps {\n        ...FirstSteps_card\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation BringBackFirstSteps($input: BringBackFirstStepsInput!) {\n    bringBackFirstSteps(input: $input) {\n      firstSteps {\n        ...FirstSteps_card\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginFirstStep($input: BeginFirstStepInput!) {\n    beginFirstStep(input: $input) {\n      path\n    }\n  }\n"): (typeof documents)["\n  mutation BeginFirstStep($input: BeginFirstStepInput!) {\n    beginFirstStep(input: $input) {\n      path\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyToNotice($input: ReplyToNoticeInput!) {\n    replyToNotice(input: $input) {\n      path\n    }\n  }\n"): (typeof documents)["\n  mutation ReplyToNotice($input: ReplyToNoticeInput!) {\n    replyToNotice(input: $input) {\n      path\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeRow_notice on Notice {\n    id\n    title\n    detail\n    path\n    at\n    readAt\n    viewerCanReply\n  }\n"): (typeof documents)["\n  fragment NoticeRow_notice on Notice {\n    id\n    title\n    detail\n    path\n    at\n    readAt\n    viewerCanReply\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedRow_need on Need {\n    key\n    kind\n    title\n    detail\n    path\n    action\n    urgency\n    answers {\n      id\n      label\n    }\n    doneByLooking\n    putOff\n    putOffUntil\n  }\n"): (typeof documents)["\n  fragment NeedRow_need on Need {\n    key\n    kind\n    title\n    detail\n    path\n    action\n    urgency\n    answers {\n      id\n      label\n    }\n    doneByLooking\n    putOff\n    putOffUntil\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Needs($first: Int!, $after: String, $putOff: Boolean, $home: Boolean!) {\n    firstSteps @include(if: $home) {\n      doneCount\n      ...FirstSteps_card\n    }\n    needs(first: $first, after: $after, putOff: $putOff) {\n      totalCount\n      putOffCount\n      complete\n      edges {\n        cursor\n        node {\n          key\n          ...NeedRow_need\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Needs($first: Int!, $after: String, $putOff: Boolean, $home: Boolean!) {\n    firstSteps @include(if: $home) {\n      doneCount\n      ...FirstSteps_card\n    }\n    needs(first: $first, after: $after, putOff: $putOff) {\n      totalCount\n      putOffCount\n      complete\n      edges {\n        cursor\n        node {\n          key\n          ...NeedRow_need\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutOffNeed($input: PutOffNeedInput!) {\n    putOffNeed(input: $input) {\n      key\n      putOffUntil\n    }\n  }\n"): (typeof documents)["\n  mutation PutOffNeed($input: PutOffNeedInput!) {\n    putOffNeed(input: $input) {\n      key\n      putOffUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BringBackNeed($input: BringBackNeedInput!) {\n    bringBackNeed(input: $input) {\n      key\n    }\n  }\n"): (typeof documents)["\n  mutation BringBackNeed($input: BringBackNeedInput!) {\n    bringBackNeed(input: $input) {\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerNeed($input: AnswerNeedInput!) {\n    answerNeed(input: $input) {\n      key\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerNeed($input: AnswerNeedInput!) {\n    answerNeed(input: $input) {\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($first: Int!, $after: String) {\n    unreadNotices {\n      count\n      paths\n    }\n    notices(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          readAt\n          ...NoticeRow_notice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Notices($first: Int!, $after: String) {\n    unreadNotices {\n      count\n      paths\n    }\n    notices(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          readAt\n          ...NoticeRow_notice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeRead_notice on Notice {\n    id\n    readAt\n  }\n"): (typeof documents)["\n  fragment NoticeRead_notice on Notice {\n    id\n    readAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HoursForm_settings on NoticeSettings {\n    emailOff\n    mode\n    days\n    from\n    until\n    inHolidays\n    pausedUntil\n  }\n"): (typeof documents)["\n  fragment HoursForm_settings on NoticeSettings {\n    emailOff\n    mode\n    days\n    from\n    until\n    inHolidays\n    pausedUntil\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KindSetting_kind on NoticeKindSetting {\n    kind\n    label\n    why\n    inApp\n    email\n  }\n"): (typeof documents)["\n  fragment KindSetting_kind on NoticeKindSetting {\n    kind\n    label\n    why\n    inApp\n    email\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeSettings {\n    noticeSettings {\n      id\n      kinds {\n        kind\n        section\n        ...KindSetting_kind\n      }\n      ...HoursForm_settings\n    }\n  }\n"): (typeof documents)["\n  query NoticeSettings {\n    noticeSettings {\n      id\n      kinds {\n        kind\n        section\n        ...KindSetting_kind\n      }\n      ...HoursForm_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseNotice($input: ChooseNoticeInput!) {\n    chooseNotice(input: $input) {\n      kind\n      label\n      why\n      inApp\n      email\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseNotice($input: ChooseNoticeInput!) {\n    chooseNotice(input: $input) {\n      kind\n      label\n      why\n      inApp\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeNoticeHours($input: ChangeNoticeHoursInput!) {\n    changeNoticeHours(input: $input) {\n      id\n      ...HoursForm_settings\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeNoticeHours($input: ChangeNoticeHoursInput!) {\n    changeNoticeHours(input: $input) {\n      id\n      ...HoursForm_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotices {\n    unreadNotices {\n      count\n      paths\n    }\n  }\n"): (typeof documents)["\n  query UnreadNotices {\n    unreadNotices {\n      count\n      paths\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread {\n        count\n        paths\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread {\n        count\n        paths\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;