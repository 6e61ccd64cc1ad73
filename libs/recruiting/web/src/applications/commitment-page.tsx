import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { askedOfHeadteacher } from '@tessellate/recruiting-contract';
import { publicPaths } from '@tessellate/public-site-contract';
import { isNotFound, messageOf, type ResultOf, useMutationId } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, Page, PageHeader } from '@tessellate/web-ui';
import { graphql } from '../gql';
import { BrokenLink } from './broken-link';
import { HeadteacherPack } from './headteacher-pack';
import css from './interest.module.css';
import { useSignedToken } from './link-token';

const CommitmentQuery = graphql(/* GraphQL */ `
  query Commitment($token: String!) {
    commitment(token: $token) {
      id
      state
      open
      required
      placed
      applicantName
      headteacherName
      schoolName
      projectName
      days
      academicYear
      workshops {
        number
        title
        startsAt
        endsAt
        venue
        cover
      }
      hub {
        id
        name
        slug
      }
    }
  }
`);

const AnswerCommitment = graphql(/* GraphQL */ `
  mutation AnswerCommitment($input: AnswerCommitmentInput!) {
    answerCommitment(input: $input) {
      id
      state
      open
    }
  }
`);

type CommitmentAsked = ResultOf<typeof CommitmentQuery>['commitment'];

/** What the school's commitment means, and the headteacher's answer to it, by the signed link they were sent. */
export function CommitmentPage() {
  const token = useSignedToken();
  const { data, error, loading, refetch } = useQuery(CommitmentQuery, {
    variables: { token },
    fetchPolicy: 'cache-and-network',
    skip: !token,
  });
  if (data) return <Question commitment={data.commitment} token={token} />;
  if (!token || isNotFound(error)) return <BrokenLink error={error} />;
  if (error) {
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  }
  return (
    <Page>
      <PageHeader title="A year of work on your maths department" />
      <ListSkeleton />
    </Page>
  );
}

function Question({ commitment, token }: { commitment: CommitmentAsked; token: string }) {
  const { state, open, required, placed, applicantName, projectName, academicYear, hub } = commitment;
  const school = commitment.schoolName ?? 'your school';
  if (!open) {
    return (
      <Page>
        <PageHeader title="You no longer need to reply" lead={`The application of ${applicantName} has ended.`} />
      </Page>
    );
  }
  if (state === 'COMMITTED') {
    return (
      <Page>
        <PageHeader
          title="Thank you: your school is committed"
          lead={`${applicantName} and ${hub.name} have been told. ${placed ? `The place is ${applicantName}’s.` : `${hub.name} will decide on the place and write to ${applicantName}.`}`}
        />
        <HeadteacherPack commitment={commitment} />
        <p className="muted">
          If anything changes, write to{' '}
          <a href={publicPaths.hub(hub.slug)}>
            <bdi>{hub.name}</bdi>
          </a>{' '}
          as early as you can: other people may be waiting for a place.
        </p>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        overline={`${projectName} · ${academicYear}`}
        title={`Will ${school} commit to the full year?`}
        lead={`${applicantName} has registered interest in ${projectName} with ${hub.name}. ${askedOfHeadteacher(required, placed)}`}
      />
      <div className={css.stack}>
        {state === 'DECLINED' ? (
          <p role="status">You have told us that the school cannot commit. You can still change your answer.</p>
        ) : null}
        <Answer token={token} declined={state === 'DECLINED'} />
        <HeadteacherPack commitment={commitment} />
      </div>
    </Page>
  );
}

function Answer({ token, declined }: { token: string; declined: boolean }) {
  const [answer, { loading, error }] = useMutation(AnswerCommitment);
  const { mutationId, renew } = useMutationId();
  const give = (commit: boolean) =>
    answer({ variables: { input: { mutationId: mutationId(), token, commit } } }).then(renew, () => undefined);
  return (
    <>
      {error ? (
        <p className={css.problem} role="alert">
          {messageOf(error)}
        </p>
      ) : null}
      <Group gap="sm" className={css.answer}>
        <Button size="md" loading={loading} onClick={() => void give(true)}>
          Yes, our school commits
        </Button>
        {declined ? null : (
          <Button size="md" variant="default" disabled={loading} onClick={() => void give(false)}>
            We cannot commit
          </Button>
        )}
      </Group>
    </>
  );
}
