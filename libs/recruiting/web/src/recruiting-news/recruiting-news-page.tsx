import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { INTEREST_LIMITS } from '@tessellate/recruiting-contract';
import { isNotFound, messageOf, useServerForm } from '@tessellate/web-kernel';
import { ErrorState, FormProblem, ListSkeleton, NotFoundState, Page, PageHeader } from '@tessellate/web-ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { BrokenLink } from '../applications/broken-link';
import { useSignedToken } from '../applications/link-token';
import { RecruitingNewsAnswer } from './recruiting-news-answer';

const NewsHubQuery = graphql(/* GraphQL */ `
  query RecruitingNewsHub($slug: String!) {
    hub(slug: $slug) {
      id
      slug
      name
    }
  }
`);

const RequestNews = graphql(/* GraphQL */ `
  mutation RequestRecruitingNews($input: RequestRecruitingNewsInput!) {
    requestRecruitingNews(input: $input)
  }
`);

/** `/recruiting-news?hub=slug` asks to be told when a hub recruits; with the token of a letter it is confirmed or taken back. */
export function RecruitingNewsPage() {
  const token = useSignedToken();
  const [params] = useSearchParams();
  const hub = params.get('hub');
  if (token) return <RecruitingNewsAnswer token={token} />;
  return hub ? <Ask slug={hub} /> : <BrokenLink />;
}

function Ask({ slug }: { slug: string }) {
  const { data, error, loading, refetch } = useQuery(NewsHubQuery, { variables: { slug } });
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (isNotFound(error) || (data && !data.hub)) return <NotFoundState what="This hub" />;
  if (error)
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  if (!data?.hub) {
    return (
      <Page>
        <PageHeader title="Tell me when it recruits" />
        <ListSkeleton count={2} />
      </Page>
    );
  }
  const { name } = data.hub;
  if (sentTo) {
    return (
      <Page>
        <PageHeader title="Check your e-mail" lead={`We have written to ${sentTo}.`} />
        <p>Confirm with the link there, and we will write to you once, when {name} starts taking applications.</p>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        title={`Hear when ${name} recruits`}
        lead="It is not taking applications at the moment. Leave your e-mail address and we will write to you once, when it starts."
      />
      <AskForm slug={slug} onSent={setSentTo} />
    </Page>
  );
}

function AskForm({ slug, onSent }: { slug: string; onSent: (email: string) => void }) {
  const [request] = useMutation(RequestNews);
  const { form, busy, problem, submit } = useServerForm({
    initialValues: { email: '' },
    send: async ({ email }, mutationId) => {
      await request({ variables: { input: { mutationId, hub: slug, email } } });
      onSent(email.trim());
    },
  });
  return (
    <form onSubmit={event => void submit(event)} noValidate>
      <Stack gap="md" maw={420}>
        <TextInput
          label="Your e-mail address"
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={INTEREST_LIMITS.email}
          required
          {...form.getInputProps('email')}
        />
        <p className="muted">
          We will e-mail you to check that it is you, use the address for nothing else, and delete it once we have
          written.
        </p>
        <FormProblem words={problem} />
        <Group>
          <Button type="submit" size="md" loading={busy}>
            Tell me
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
