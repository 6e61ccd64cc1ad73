import { useApolloClient } from '@apollo/client/react';
import { sameContent } from '@tessellate/contract';
import type { Draft } from '@tessellate/drafts-web';
import { messageOf, type ResultOf } from '@tessellate/web-kernel';
import { EarlierVersions, useAnnounce } from '@tessellate/web-ui';
import { graphql } from '../gql';
import { draftOf, type ProfileDraft } from './profile-draft';

const VersionsQuery = graphql(/* GraphQL */ `
  query DepartmentVersions($departmentId: UUID!) {
    departmentVersions(departmentId: $departmentId) {
      version
      savedAt
      current
      savedBy {
        id
        name
      }
    }
  }
`);

const VersionQuery = graphql(/* GraphQL */ `
  query DepartmentVersion($departmentId: UUID!, $version: Int!) {
    departmentVersion(departmentId: $departmentId, version: $version) {
      version
      whoWeAre
      context
      practice
      practiceText
    }
  }
`);

type Version = ResultOf<typeof VersionQuery>['departmentVersion'];

interface DepartmentEarlierProps {
  departmentId: string;
  draft: Draft<ProfileDraft>;
  /** As it was when the page was opened. */
  saved: ProfileDraft;
}

/** What the page said before, and who saved it. One that is wanted back comes into the editor, to be saved as a new version. */
export function DepartmentEarlier({ departmentId, draft, saved }: DepartmentEarlierProps) {
  const client = useApolloClient();
  const announce = useAnnounce();
  const ask = { fetchPolicy: 'no-cache' } as const;
  const restore = (version: Version, current: number) => {
    draft.setValue(draftOf({ ...version, version: current }));
    announce('The earlier version is in the editor. Save the page to make it the one that readers see.');
  };
  return (
    <EarlierVersions<Version>
      list={async () => {
        const { data } = await client.query({ query: VersionsQuery, variables: { departmentId }, ...ask });
        return (data?.departmentVersions ?? []).map(({ savedBy, ...version }) => ({ ...version, by: savedBy.name }));
      }}
      text={async version => {
        const { data } = await client.query({ query: VersionQuery, variables: { departmentId, version }, ...ask });
        if (!data) throw new Error('The server sent nothing back. Try again in a moment.');
        return data.departmentVersion;
      }}
      parts={(before, now) => [
        { heading: 'Who we are', before: before.whoWeAre, after: now.whoWeAre },
        { heading: 'Our context', before: before.context, after: now.context },
        { heading: 'Our practice', before: before.practiceText, after: now.practiceText },
      ]}
      onRestore={restore}
      messageOf={messageOf}
      replaces={!sameContent(draft.value, saved)}
    />
  );
}
