import type { TestClient } from '@tessellate/api-testing';

export const FEED = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: StrategyFilter) {
  strategies(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    edges { cursor node { id title reach author { id name } department { id school { name } } reactions { kind count } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
export const STRATEGY = `query ($id: UUID!) { strategy(id: $id) { id title version reach documents sections { key html }
  viewerCan { edit remove changeReach } } }`;
export const PREVIEW = `query ($input: StrategyPreviewInput!) { strategyPreview(input: $input) { sections { key heading html } readingMinutes
  publishedAt editedAt author { id } department { id } } }`;
export const CREATE =
  'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id title version } } }';
export const EDIT =
  'mutation ($input: EditStrategyInput!) { editStrategy(input: $input) { strategy { id title version } } }';
export const CHANGE_REACH =
  'mutation ($input: ChangeStrategyReachInput!) { changeStrategyReach(input: $input) { strategy { id reach } } }';
export const REMOVE = 'mutation ($input: RemoveStrategyInput!) { removeStrategy(input: $input) { id } }';
export const SEARCH = 'query ($q: String!) { searchStrategies(query: $q) { id } }';

interface Page {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

/** Ids of the feed, newest first. */
export async function feed(client: TestClient, variables: object = { first: 50 }): Promise<string[]> {
  const { strategies } = await client.gql<{ strategies: Page }>(FEED, { ...variables });
  return strategies.edges.map(({ node }) => node.id);
}

/** Every id of the feed, page by page. */
export async function pages(client: TestClient, first: number, filter: object): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { strategies }: { strategies: Page } = await client.gql(FEED, { first, after, filter });
    ids.push(...strategies.edges.map(({ node }) => node.id));
    if (!strategies.pageInfo.hasNextPage) return ids;
    after = strategies.pageInfo.endCursor;
  }
}

export const sees = async (client: TestClient, id: string): Promise<boolean> =>
  (await client.gql(STRATEGY, { id })).strategy !== null;
