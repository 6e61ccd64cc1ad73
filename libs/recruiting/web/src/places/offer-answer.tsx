import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { codeOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { Card, ConfirmDialog, ErrorState, formatDateTime, ListSkeleton, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import css from './places.module.css';

const PlaceOfferQuery = graphql(/* GraphQL */ `
  query PlaceOffer($token: String!) {
    placeOffer(token: $token) {
      id
      state
      groupReference
      offerExpiresAt
      open
      waitlistPosition
    }
  }
`);

const AcceptOffer = graphql(/* GraphQL */ `
  mutation AcceptOffer($input: AnswerOfferInput!) {
    acceptOffer(input: $input) {
      id
      state
      groupReference
      offerExpiresAt
      open
      waitlistPosition
    }
  }
`);

const DeclineOffer = graphql(/* GraphQL */ `
  mutation DeclineOffer($input: AnswerOfferInput!) {
    declineOffer(input: $input) {
      id
      state
      groupReference
      offerExpiresAt
      open
      waitlistPosition
    }
  }
`);

interface OfferAnswerProps {
  /** Of the signed link to the status page. */
  token: string;
  /** After an answer, so that the page around asks again where the application stands. */
  onAnswered?: () => void;
}

/** An offer of a place, with its end, to be accepted or declined. Shows nothing where there is none. */
export function OfferAnswer({ token, onAnswered }: OfferAnswerProps) {
  const { data, error, loading, refetch } = useQuery(PlaceOfferQuery, {
    variables: { token },
    fetchPolicy: 'cache-and-network',
  });
  const [accept, accepting] = useMutation(AcceptOffer);
  const [decline] = useMutation(DeclineOffer);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const answered = (words: string) => {
    renew();
    announce(words);
    onAnswered?.();
  };
  if (!data) {
    if (error) return <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
    return <ListSkeleton count={1} />;
  }
  const { state, open, offerExpiresAt, groupReference } = data.placeOffer;
  if (state !== 'OFFERED') return null;
  const confirm = async () => {
    setProblem(null);
    try {
      await accept({ variables: { input: { mutationId: mutationId(), token } } });
      answered('The place is yours.');
    } catch (failure) {
      if (codeOf(failure) !== 'NETWORK') renew();
      setProblem(messageOf(failure));
      void refetch();
    }
  };
  if (!open) {
    return (
      <Card tone="quiet">
        <p>
          This offer has ended, so the place goes to the next person. Write to your hub if you would still like one.
        </p>
      </Card>
    );
  }
  return (
    <Card as="section" aria-labelledby="offer-title">
      <h2 id="offer-title" className={css.groupTitle}>
        A place is free for you
      </h2>
      <p>
        In {groupReference}.
        {offerExpiresAt
          ? ` We are keeping it for you until ${formatDateTime(offerExpiresAt)}; then it goes to the next person.`
          : ''}
      </p>
      {problem ? (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      ) : null}
      <Group gap="sm" mt="sm">
        <Button size="md" loading={accepting.loading} onClick={() => void confirm()}>
          Accept the place
        </Button>
        <Button size="md" variant="default" onClick={() => setAsking(true)}>
          Decline
        </Button>
      </Group>
      <ConfirmDialog
        opened={asking}
        title="Decline the place?"
        confirmLabel="Decline the place"
        dangerous
        onConfirm={async () => {
          await decline({ variables: { input: { mutationId: mutationId(), token } } });
          answered('You have declined the place.');
        }}
        onClose={() => setAsking(false)}
        errorMessage={messageOf}
      >
        The next person waiting is offered it at once, so this cannot be undone.
      </ConfirmDialog>
    </Card>
  );
}
