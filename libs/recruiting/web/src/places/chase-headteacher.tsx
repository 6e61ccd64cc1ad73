import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { commitmentState, HEADTEACHER_ASKED_AT_MOST } from '@tessellate/recruiting-contract';
import { codeOf, messageOf, type ResultOf, useMutationId } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import type { ApplicationDetailFragment } from './application-detail';
import css from './places.module.css';

const ChaseMutation = graphql(/* GraphQL */ `
  mutation ChaseHeadteacher($input: ChaseHeadteacherInput!) {
    chaseHeadteacher(input: $input) {
      id
      ...ApplicationDetail
      ...BoardRow
    }
  }
`);

/** The reminders that go to the headteacher by themselves: stopped, or let go on. */
export function ChaseHeadteacher({ detail }: { detail: ResultOf<typeof ApplicationDetailFragment> }) {
  const { id, chasingStoppedAt, headteacherAsked } = detail;
  const [send, { loading }] = useMutation(ChaseMutation);
  const { mutationId, renew } = useMutationId();
  const [problem, setProblem] = useState<string | null>(null);
  const announce = useAnnounce();
  const left = HEADTEACHER_ASKED_AT_MOST - headteacherAsked;
  if (commitmentState(detail) !== 'AWAITED' || headteacherAsked === 0 || left <= 0) return null;
  const stopped = chasingStoppedAt !== null;
  const change = async () => {
    try {
      await send({ variables: { input: { mutationId: mutationId(), applicationId: id, chase: stopped } } });
      renew();
      setProblem(null);
      announce(stopped ? 'Reminders are on again.' : 'Reminders are off.');
    } catch (error) {
      if (codeOf(error) !== 'NETWORK') renew();
      setProblem(messageOf(error));
    }
  };
  return (
    <div>
      <p className="muted">
        {stopped
          ? 'The headteacher gets no more automatic reminders.'
          : `If there is no answer, the headteacher is reminded after five school days${left > 1 ? ', and once more after another five' : ''}; never in the evening, at weekends or in the holidays.`}
      </p>
      <Button variant="default" loading={loading} onClick={() => void change()}>
        {stopped ? 'Turn reminders back on' : 'Turn reminders off'}
      </Button>
      {problem ? (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
