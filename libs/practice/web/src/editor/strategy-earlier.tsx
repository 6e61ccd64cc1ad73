import { useApolloClient } from '@apollo/client/react';
import type { Draft } from '@tessellate/drafts-web';
import { sameContent } from '@tessellate/contract';
import { messageOf, type ResultOf } from '@tessellate/web-kernel';
import { EarlierVersions, useAnnounce } from '@tessellate/web-ui';
import { graphql } from '../gql';
import { draftOf, type ExistingStrategy, type StrategyDraft, withSaved } from './strategy-draft';

const VersionsQuery = graphql(/* GraphQL */ `
  query StrategyVersions($strategyId: UUID!) {
    strategyVersions(strategyId: $strategyId) {
      version
      savedAt
      current
    }
  }
`);

const VersionQuery = graphql(/* GraphQL */ `
  query StrategyVersion($strategyId: UUID!, $version: Int!) {
    strategyVersion(strategyId: $strategyId, version: $version) {
      version
      title
      documents
      texts {
        key
        heading
        text
      }
    }
  }
`);

type Version = ResultOf<typeof VersionQuery>['strategyVersion'];

interface StrategyEarlierProps {
  existing: ExistingStrategy;
  draft: Draft<StrategyDraft>;
}

/** What a strategy said before. One that is wanted back comes into the editor, to be published as a new version. */
export function StrategyEarlier({ existing, draft }: StrategyEarlierProps) {
  const client = useApolloClient();
  const announce = useAnnounce();
  const strategyId = existing.id;
  const ask = { fetchPolicy: 'no-cache' } as const;
  const restore = ({ title, documents }: Version, version: number) => {
    const saved = { version, title, documents: documents as StrategyDraft['sections'] };
    draft.setValue(value => withSaved(value, saved));
    announce('The earlier version is in the editor. Publish it to make it the one that readers see.');
  };
  return (
    <EarlierVersions<Version>
      list={async () => {
        const { data } = await client.query({ query: VersionsQuery, variables: { strategyId }, ...ask });
        return [...(data?.strategyVersions ?? [])];
      }}
      text={async version => {
        const { data } = await client.query({ query: VersionQuery, variables: { strategyId, version }, ...ask });
        if (!data) throw new Error('The server sent nothing back. Try again in a moment.');
        return data.strategyVersion;
      }}
      parts={(before, now) =>
        now.texts.map(({ key, heading, text }) => ({
          heading,
          after: text,
          before: before.texts.find(part => part.key === key)?.text ?? '',
        }))
      }
      onRestore={restore}
      messageOf={messageOf}
      replaces={!sameContent(draft.value, draftOf(existing))}
    />
  );
}
