import { useMutation } from '@apollo/client/react';
import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';
import { AskHeadteacherForm } from '../applications/ask-headteacher';
import type { ApplicationDetailFragment } from './application-detail';

const AskMutation = graphql(/* GraphQL */ `
  mutation AskForCommitment($input: AskForCommitmentInput!) {
    askForCommitment(input: $input) {
      id
      ...ApplicationDetail
    }
  }
`);

/** For the hub’s manager: the headteacher has not answered, or the address was wrong. */
export function AskForCommitment({ detail }: { detail: ResultOf<typeof ApplicationDetailFragment> }) {
  const [ask] = useMutation(AskMutation);
  const given = { headteacherName: detail.headteacherName ?? '', headteacherEmail: detail.headteacherEmail ?? '' };
  return (
    <AskHeadteacherForm
      whose="The headteacher’s"
      given={given}
      ask={async (mutationId, headteacher) => {
        await ask({ variables: { input: { mutationId, applicationId: detail.id, ...headteacher } } });
        return headteacher.headteacherEmail.trim();
      }}
    />
  );
}
