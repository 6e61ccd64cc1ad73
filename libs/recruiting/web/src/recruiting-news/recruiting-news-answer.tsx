import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { isNotFound, messageOf, useMutationId } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, Page, PageHeader } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import { BrokenLink } from '../applications/broken-link';

const NewsQuery = graphql(/* GraphQL */ `
  query RecruitingNews($token: String!) {
    recruitingNews(token: $token) {
      id
      confirmed
      hub {
        id
        name
      }
    }
  }
`);

const ConfirmNews = graphql(/* GraphQL */ `
  mutation ConfirmRecruitingNews($input: RecruitingNewsLinkInput!) {
    confirmRecruitingNews(input: $input) {
      id
      confirmed
    }
  }
`);

const ForgetNews = graphql(/* GraphQL */ `
  mutation ForgetRecruitingNews($input: RecruitingNewsLinkInput!) {
    forgetRecruitingNews(input: $input)
  }
`);

/** What the link of the letter opens: saying yes, or being forgotten. Opening it does neither: mail programs open links too. */
export function RecruitingNewsAnswer({ token }: { token: string }) {
  const { data, error, loading, refetch } = useQuery(NewsQuery, { variables: { token } });
  const [confirm, confirming] = useMutation(ConfirmNews);
  const [forget, forgetting] = useMutation(ForgetNews);
  const [forgotten, setForgotten] = useState(false);
  const { mutationId, renew } = useMutationId();
  const failure = confirming.error ?? forgetting.error;
  if (forgotten) {
    return (
      <Page>
        <PageHeader title="You are off the list" lead="We have deleted your address. You can ask again at any time." />
      </Page>
    );
  }
  if (isNotFound(error))
    return <BrokenLink message="This request has been fulfilled or cancelled, or part of the link is missing." />;
  if (error)
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  if (!data) {
    return (
      <Page>
        <PageHeader title="Hear when a hub recruits" />
        <ListSkeleton count={2} />
      </Page>
    );
  }
  const { confirmed, hub } = data.recruitingNews;
  const input = () => ({ variables: { input: { mutationId: mutationId(), token } } });
  return (
    <Page>
      <PageHeader
        title={confirmed ? `We will write to you when ${hub.name} recruits` : `Hear when ${hub.name} recruits?`}
        lead={
          confirmed
            ? 'Once, and then we delete your address.'
            : 'If you confirm, we will write to you once, when the hub starts taking applications.'
        }
      />
      {failure ? (
        <p role="alert" style={{ color: 'var(--needs)' }}>
          {messageOf(failure)}
        </p>
      ) : null}
      <Group gap="sm">
        {confirmed ? null : (
          <Button
            size="md"
            loading={confirming.loading}
            onClick={() => void confirm(input()).then(renew, () => undefined)}
          >
            Yes, tell me
          </Button>
        )}
        <Button
          size="md"
          variant="default"
          loading={forgetting.loading}
          onClick={() =>
            void forget(input()).then(
              () => {
                renew();
                setForgotten(true);
              },
              () => undefined,
            )
          }
        >
          Take me off the list
        </Button>
      </Group>
    </Page>
  );
}
