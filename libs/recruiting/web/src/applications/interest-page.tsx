import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { publicPaths } from '@tessellate/public-site-contract';
import { messageOf } from '@tessellate/web-kernel';
import { useDeviceDraft } from '@tessellate/drafts-web';
import { EmptyState, ErrorState, ListSkeleton, Page, PageHeader } from '@tessellate/web-ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { EMPTY_DRAFT } from './interest-draft';
import { InterestForm } from './interest-form';
import { InterestReceived } from './interest-received';
import { interestLead, WhoCanTakePart } from './who-can-take-part';

const InterestFormQuery = graphql(/* GraphQL */ `
  query InterestForm($group: UUID, $hub: String, $school: Int) {
    interestForm(group: $group, hub: $hub, school: $school) {
      projectName
      rules {
        key
        text
      }
      groups {
        id
      }
      hub {
        id
        name
        slug
      }
      ...InterestFormParts
    }
  }
`);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `/interest`, prepared by `?group=ID`, `?hub=slug` or `?school=URN`. For people without an account. */
export function InterestPage() {
  const [params] = useSearchParams();
  const group = params.get('group');
  const variables = {
    group: group && UUID.test(group) ? group : null,
    hub: params.get('hub'),
    school: Number(params.get('school')) || null,
  };
  const { data, error, loading, refetch } = useQuery(InterestFormQuery, { variables, fetchPolicy: 'network-only' });
  const draft = useDeviceDraft('interest', EMPTY_DRAFT);
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo) return <InterestReceived email={sentTo} onAgain={() => setSentTo(null)} />;
  const form = data?.interestForm;
  return (
    <Page>
      <PageHeader title="Register your interest" lead={form ? interestLead(form.projectName) : undefined} />
      {error && !form ? (
        <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
      ) : !form || !draft.loaded ? (
        <ListSkeleton />
      ) : form.groups.length === 0 ? (
        <NobodyRecruits hub={form.hub} />
      ) : (
        <>
          <WhoCanTakePart rules={form.rules} />
          <InterestForm form={form} draft={draft} onSent={setSentTo} onStale={refetch} />
        </>
      )}
    </Page>
  );
}

function NobodyRecruits({ hub }: { hub: { name: string; slug: string } | null }) {
  return (
    <EmptyState
      title="No hub is taking applications at the moment"
      action={
        hub ? (
          <Button component={Link} to={publicPaths.recruitingNews(hub.slug)}>
            Tell me when it recruits
          </Button>
        ) : (
          <Button component="a" href={publicPaths.hubs}>
            Find your hub
          </Button>
        )
      }
    >
      <p>
        Hubs recruit from spring for the next academic year. We can write to you when{' '}
        {hub ? <bdi>{hub.name}</bdi> : 'yours'} begins{hub ? '' : ': its page has a button for it'}.
      </p>
    </EmptyState>
  );
}
