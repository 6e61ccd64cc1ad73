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
    "\n  fragment StrategyActions on Strategy {\n    id\n    title\n    reach\n    viewerCan {\n      edit\n      remove\n      changeReach\n    }\n    origin {\n      furthest\n      answer\n    }\n  }\n": typeof types.StrategyActionsFragmentDoc,
    "\n  mutation ChangeStrategyReach($input: ChangeStrategyReachInput!) {\n    changeStrategyReach(input: $input) {\n      strategy {\n        id\n        reach\n        ...StrategyOrigin\n      }\n    }\n  }\n": typeof types.ChangeStrategyReachDocument,
    "\n  mutation RemoveStrategy($input: RemoveStrategyInput!) {\n    removeStrategy(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveStrategyDocument,
    "\n  fragment StrategyArticle on Strategy {\n    id\n    ...StrategyOrigin\n    title\n    reach\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    editedAt\n    readingMinutes\n    sections {\n      key\n      heading\n      html\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n": typeof types.StrategyArticleFragmentDoc,
    "\n  fragment StrategyOrigin on Strategy {\n    id\n    reach\n    author {\n      id\n      name\n    }\n    viewerCan {\n      changeReach\n    }\n    origin {\n      title\n      path\n      removed\n      answer\n      wish\n      furthest\n      viewerCanAnswer\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.StrategyOriginFragmentDoc,
    "\n  mutation AnswerStrategyOrigin($input: AnswerStrategyOriginInput!) {\n    answerStrategyOrigin(input: $input) {\n      strategy {\n        id\n        ...StrategyOrigin\n      }\n    }\n  }\n": typeof types.AnswerStrategyOriginDocument,
    "\n  query StrategyPage($id: UUID!) {\n    strategy(id: $id) {\n      id\n      reach\n      department {\n        id\n        school {\n          urn\n          name\n        }\n      }\n      author {\n        id\n        name\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n      ...StrategyArticle\n      ...StrategyActions\n    }\n    viewer {\n      id\n    }\n    myWorkGroups {\n      id\n    }\n  }\n": typeof types.StrategyPageDocument,
    "\n  query MoreByAuthor($authorId: UUID!) {\n    strategies(first: 4, filter: { authorId: $authorId }) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.MoreByAuthorDocument,
    "\n  query DepartmentPosts($departmentId: UUID!) {\n    strategies(first: 10, filter: { departmentId: $departmentId }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n": typeof types.DepartmentPostsDocument,
    "\n  query StrategyDrafts {\n    strategyDrafts {\n      key\n      title\n      opening\n      strategyId\n      updatedAt\n      savedHere\n      device\n      openOn\n    }\n  }\n": typeof types.StrategyDraftsDocument,
    "\n  query StrategyBeginning($messageId: UUID!) {\n    strategyBeginning(messageId: $messageId) {\n      messageId\n      own\n      title\n      path\n      document\n      furthest\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.StrategyBeginningDocument,
    "\n  query StrategyVersions($strategyId: UUID!) {\n    strategyVersions(strategyId: $strategyId) {\n      version\n      savedAt\n      current\n    }\n  }\n": typeof types.StrategyVersionsDocument,
    "\n  query StrategyVersion($strategyId: UUID!, $version: Int!) {\n    strategyVersion(strategyId: $strategyId, version: $version) {\n      version\n      title\n      documents\n      texts {\n        key\n        heading\n        text\n      }\n    }\n  }\n": typeof types.StrategyVersionDocument,
    "\n  query StrategyEditor($id: UUID!, $existing: Boolean!) {\n    strategyReaches {\n      reach\n      audienceId\n    }\n    strategyDrafts @skip(if: $existing) {\n      key\n      title\n      updatedAt\n    }\n    strategy(id: $id) @include(if: $existing) {\n      id\n      title\n      bigIdeas\n      keyStages\n      topics\n      reach\n      version\n      documents\n      viewerCan {\n        edit\n      }\n    }\n  }\n": typeof types.StrategyEditorDocument,
    "\n  query StrategyPreview($input: StrategyPreviewInput!) {\n    strategyPreview(input: $input) {\n      publishedAt\n      editedAt\n      readingMinutes\n      sections {\n        key\n        heading\n        html\n      }\n      author {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          urn\n          name\n          town\n        }\n      }\n    }\n  }\n": typeof types.StrategyPreviewDocument,
    "\n  mutation CreateStrategy($input: CreateStrategyInput!) {\n    createStrategy(input: $input) {\n      strategy {\n        id\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n": typeof types.CreateStrategyDocument,
    "\n  mutation EditStrategy($input: EditStrategyInput!) {\n    editStrategy(input: $input) {\n      strategy {\n        id\n        version\n        documents\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n": typeof types.EditStrategyDocument,
    "\n  fragment StrategyCard on Strategy {\n    id\n    title\n    excerpt\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    readingMinutes\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        id\n        ...SchoolLine\n      }\n    }\n  }\n": typeof types.StrategyCardFragmentDoc,
    "\n  query StrategyFeed($first: Int!, $after: String, $filter: StrategyFilter) {\n    strategies(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.StrategyFeedDocument,
    "\n  query NewFromGroup {\n    strategies(first: 3, filter: { ownGroups: true }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n": typeof types.NewFromGroupDocument,
    "\n  query PaletteStrategies($query: String!) {\n    searchStrategies(query: $query, first: 6) {\n      id\n      title\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PaletteStrategiesDocument,
};
const documents: Documents = {
    "\n  fragment StrategyActions on Strategy {\n    id\n    title\n    reach\n    viewerCan {\n      edit\n      remove\n      changeReach\n    }\n    origin {\n      furthest\n      answer\n    }\n  }\n": types.StrategyActionsFragmentDoc,
    "\n  mutation ChangeStrategyReach($input: ChangeStrategyReachInput!) {\n    changeStrategyReach(input: $input) {\n      strategy {\n        id\n        reach\n        ...StrategyOrigin\n      }\n    }\n  }\n": types.ChangeStrategyReachDocument,
    "\n  mutation RemoveStrategy($input: RemoveStrategyInput!) {\n    removeStrategy(input: $input) {\n      id\n    }\n  }\n": types.RemoveStrategyDocument,
    "\n  fragment StrategyArticle on Strategy {\n    id\n    ...StrategyOrigin\n    title\n    reach\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    editedAt\n    readingMinutes\n    sections {\n      key\n      heading\n      html\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n": types.StrategyArticleFragmentDoc,
    "\n  fragment StrategyOrigin on Strategy {\n    id\n    reach\n    author {\n      id\n      name\n    }\n    viewerCan {\n      changeReach\n    }\n    origin {\n      title\n      path\n      removed\n      answer\n      wish\n      furthest\n      viewerCanAnswer\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.StrategyOriginFragmentDoc,
    "\n  mutation AnswerStrategyOrigin($input: AnswerStrategyOriginInput!) {\n    answerStrategyOrigin(input: $input) {\n      strategy {\n        id\n        ...StrategyOrigin\n      }\n    }\n  }\n": types.AnswerStrategyOriginDocument,
    "\n  query StrategyPage($id: UUID!) {\n    strategy(id: $id) {\n      id\n      reach\n      department {\n        id\n        school {\n          urn\n          name\n        }\n      }\n      author {\n        id\n        name\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n      ...StrategyArticle\n      ...StrategyActions\n    }\n    viewer {\n      id\n    }\n    myWorkGroups {\n      id\n    }\n  }\n": types.StrategyPageDocument,
    "\n  query MoreByAuthor($authorId: UUID!) {\n    strategies(first: 4, filter: { authorId: $authorId }) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.MoreByAuthorDocument,
    "\n  query DepartmentPosts($departmentId: UUID!) {\n    strategies(first: 10, filter: { departmentId: $departmentId }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n": types.DepartmentPostsDocument,
    "\n  query StrategyDrafts {\n    strategyDrafts {\n      key\n      title\n      opening\n      strategyId\n      updatedAt\n      savedHere\n      device\n      openOn\n    }\n  }\n": types.StrategyDraftsDocument,
    "\n  query StrategyBeginning($messageId: UUID!) {\n    strategyBeginning(messageId: $messageId) {\n      messageId\n      own\n      title\n      path\n      document\n      furthest\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.StrategyBeginningDocument,
    "\n  query StrategyVersions($strategyId: UUID!) {\n    strategyVersions(strategyId: $strategyId) {\n      version\n      savedAt\n      current\n    }\n  }\n": types.StrategyVersionsDocument,
    "\n  query StrategyVersion($strategyId: UUID!, $version: Int!) {\n    strategyVersion(strategyId: $strategyId, version: $version) {\n      version\n      title\n      documents\n      texts {\n        key\n        heading\n        text\n      }\n    }\n  }\n": types.StrategyVersionDocument,
    "\n  query StrategyEditor($id: UUID!, $existing: Boolean!) {\n    strategyReaches {\n      reach\n      audienceId\n    }\n    strategyDrafts @skip(if: $existing) {\n      key\n      title\n      updatedAt\n    }\n    strategy(id: $id) @include(if: $existing) {\n      id\n      title\n      bigIdeas\n      keyStages\n      topics\n      reach\n      version\n      documents\n      viewerCan {\n        edit\n      }\n    }\n  }\n": types.StrategyEditorDocument,
    "\n  query StrategyPreview($input: StrategyPreviewInput!) {\n    strategyPreview(input: $input) {\n      publishedAt\n      editedAt\n      readingMinutes\n      sections {\n        key\n        heading\n        html\n      }\n      author {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          urn\n          name\n          town\n        }\n      }\n    }\n  }\n": types.StrategyPreviewDocument,
    "\n  mutation CreateStrategy($input: CreateStrategyInput!) {\n    createStrategy(input: $input) {\n      strategy {\n        id\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n": types.CreateStrategyDocument,
    "\n  mutation EditStrategy($input: EditStrategyInput!) {\n    editStrategy(input: $input) {\n      strategy {\n        id\n        version\n        documents\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n": types.EditStrategyDocument,
    "\n  fragment StrategyCard on Strategy {\n    id\n    title\n    excerpt\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    readingMinutes\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        id\n        ...SchoolLine\n      }\n    }\n  }\n": types.StrategyCardFragmentDoc,
    "\n  query StrategyFeed($first: Int!, $after: String, $filter: StrategyFilter) {\n    strategies(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.StrategyFeedDocument,
    "\n  query NewFromGroup {\n    strategies(first: 3, filter: { ownGroups: true }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n": types.NewFromGroupDocument,
    "\n  query PaletteStrategies($query: String!) {\n    searchStrategies(query: $query, first: 6) {\n      id\n      title\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.PaletteStrategiesDocument,
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
export function graphql(source: "\n  fragment StrategyActions on Strategy {\n    id\n    title\n    reach\n    viewerCan {\n      edit\n      remove\n      changeReach\n    }\n    origin {\n      furthest\n      answer\n    }\n  }\n"): (typeof documents)["\n  fragment StrategyActions on Strategy {\n    id\n    title\n    reach\n    viewerCan {\n      edit\n      remove\n      changeReach\n    }\n    origin {\n      furthest\n      answer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeStrategyReach($input: ChangeStrategyReachInput!) {\n    changeStrategyReach(input: $input) {\n      strategy {\n        id\n        reach\n        ...StrategyOrigin\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeStrategyReach($input: ChangeStrategyReachInput!) {\n    changeStrategyReach(input: $input) {\n      strategy {\n        id\n        reach\n        ...StrategyOrigin\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveStrategy($input: RemoveStrategyInput!) {\n    removeStrategy(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveStrategy($input: RemoveStrategyInput!) {\n    removeStrategy(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StrategyArticle on Strategy {\n    id\n    ...StrategyOrigin\n    title\n    reach\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    editedAt\n    readingMinutes\n    sections {\n      key\n      heading\n      html\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StrategyArticle on Strategy {\n    id\n    ...StrategyOrigin\n    title\n    reach\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    editedAt\n    readingMinutes\n    sections {\n      key\n      heading\n      html\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StrategyOrigin on Strategy {\n    id\n    reach\n    author {\n      id\n      name\n    }\n    viewerCan {\n      changeReach\n    }\n    origin {\n      title\n      path\n      removed\n      answer\n      wish\n      furthest\n      viewerCanAnswer\n      author {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StrategyOrigin on Strategy {\n    id\n    reach\n    author {\n      id\n      name\n    }\n    viewerCan {\n      changeReach\n    }\n    origin {\n      title\n      path\n      removed\n      answer\n      wish\n      furthest\n      viewerCanAnswer\n      author {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerStrategyOrigin($input: AnswerStrategyOriginInput!) {\n    answerStrategyOrigin(input: $input) {\n      strategy {\n        id\n        ...StrategyOrigin\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerStrategyOrigin($input: AnswerStrategyOriginInput!) {\n    answerStrategyOrigin(input: $input) {\n      strategy {\n        id\n        ...StrategyOrigin\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyPage($id: UUID!) {\n    strategy(id: $id) {\n      id\n      reach\n      department {\n        id\n        school {\n          urn\n          name\n        }\n      }\n      author {\n        id\n        name\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n      ...StrategyArticle\n      ...StrategyActions\n    }\n    viewer {\n      id\n    }\n    myWorkGroups {\n      id\n    }\n  }\n"): (typeof documents)["\n  query StrategyPage($id: UUID!) {\n    strategy(id: $id) {\n      id\n      reach\n      department {\n        id\n        school {\n          urn\n          name\n        }\n      }\n      author {\n        id\n        name\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n      ...StrategyArticle\n      ...StrategyActions\n    }\n    viewer {\n      id\n    }\n    myWorkGroups {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreByAuthor($authorId: UUID!) {\n    strategies(first: 4, filter: { authorId: $authorId }) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreByAuthor($authorId: UUID!) {\n    strategies(first: 4, filter: { authorId: $authorId }) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentPosts($departmentId: UUID!) {\n    strategies(first: 10, filter: { departmentId: $departmentId }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DepartmentPosts($departmentId: UUID!) {\n    strategies(first: 10, filter: { departmentId: $departmentId }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyDrafts {\n    strategyDrafts {\n      key\n      title\n      opening\n      strategyId\n      updatedAt\n      savedHere\n      device\n      openOn\n    }\n  }\n"): (typeof documents)["\n  query StrategyDrafts {\n    strategyDrafts {\n      key\n      title\n      opening\n      strategyId\n      updatedAt\n      savedHere\n      device\n      openOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyBeginning($messageId: UUID!) {\n    strategyBeginning(messageId: $messageId) {\n      messageId\n      own\n      title\n      path\n      document\n      furthest\n      author {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query StrategyBeginning($messageId: UUID!) {\n    strategyBeginning(messageId: $messageId) {\n      messageId\n      own\n      title\n      path\n      document\n      furthest\n      author {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyVersions($strategyId: UUID!) {\n    strategyVersions(strategyId: $strategyId) {\n      version\n      savedAt\n      current\n    }\n  }\n"): (typeof documents)["\n  query StrategyVersions($strategyId: UUID!) {\n    strategyVersions(strategyId: $strategyId) {\n      version\n      savedAt\n      current\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyVersion($strategyId: UUID!, $version: Int!) {\n    strategyVersion(strategyId: $strategyId, version: $version) {\n      version\n      title\n      documents\n      texts {\n        key\n        heading\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  query StrategyVersion($strategyId: UUID!, $version: Int!) {\n    strategyVersion(strategyId: $strategyId, version: $version) {\n      version\n      title\n      documents\n      texts {\n        key\n        heading\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyEditor($id: UUID!, $existing: Boolean!) {\n    strategyReaches {\n      reach\n      audienceId\n    }\n    strategyDrafts @skip(if: $existing) {\n      key\n      title\n      updatedAt\n    }\n    strategy(id: $id) @include(if: $existing) {\n      id\n      title\n      bigIdeas\n      keyStages\n      topics\n      reach\n      version\n      documents\n      viewerCan {\n        edit\n      }\n    }\n  }\n"): (typeof documents)["\n  query StrategyEditor($id: UUID!, $existing: Boolean!) {\n    strategyReaches {\n      reach\n      audienceId\n    }\n    strategyDrafts @skip(if: $existing) {\n      key\n      title\n      updatedAt\n    }\n    strategy(id: $id) @include(if: $existing) {\n      id\n      title\n      bigIdeas\n      keyStages\n      topics\n      reach\n      version\n      documents\n      viewerCan {\n        edit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyPreview($input: StrategyPreviewInput!) {\n    strategyPreview(input: $input) {\n      publishedAt\n      editedAt\n      readingMinutes\n      sections {\n        key\n        heading\n        html\n      }\n      author {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          urn\n          name\n          town\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StrategyPreview($input: StrategyPreviewInput!) {\n    strategyPreview(input: $input) {\n      publishedAt\n      editedAt\n      readingMinutes\n      sections {\n        key\n        heading\n        html\n      }\n      author {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          urn\n          name\n          town\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateStrategy($input: CreateStrategyInput!) {\n    createStrategy(input: $input) {\n      strategy {\n        id\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateStrategy($input: CreateStrategyInput!) {\n    createStrategy(input: $input) {\n      strategy {\n        id\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditStrategy($input: EditStrategyInput!) {\n    editStrategy(input: $input) {\n      strategy {\n        id\n        version\n        documents\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditStrategy($input: EditStrategyInput!) {\n    editStrategy(input: $input) {\n      strategy {\n        id\n        version\n        documents\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StrategyCard on Strategy {\n    id\n    title\n    excerpt\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    readingMinutes\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        id\n        ...SchoolLine\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StrategyCard on Strategy {\n    id\n    title\n    excerpt\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    readingMinutes\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        id\n        ...SchoolLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyFeed($first: Int!, $after: String, $filter: StrategyFilter) {\n    strategies(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query StrategyFeed($first: Int!, $after: String, $filter: StrategyFilter) {\n    strategies(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewFromGroup {\n    strategies(first: 3, filter: { ownGroups: true }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewFromGroup {\n    strategies(first: 3, filter: { ownGroups: true }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteStrategies($query: String!) {\n    searchStrategies(query: $query, first: 6) {\n      id\n      title\n      author {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteStrategies($query: String!) {\n    searchStrategies(query: $query, first: 6) {\n      id\n      title\n      author {\n        id\n        name\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;