import { useMutation, useQuery } from '@apollo/client/react';
import { messageOf, newMutationId } from '@tessellate/web-kernel';
import { useNotify } from '@tessellate/web-ui';
import { useNavigate } from 'react-router';
import { BringBackFirstStepsMutation, FirstStepsSkippedQuery } from './first-steps.documents';

/** Brings back the first ten minutes that somebody new has skipped, and goes to them; null when there is nothing to bring back. */
export function useSkippedFirstSteps(options: { skip?: boolean } = {}): (() => Promise<void>) | null {
  const { data } = useQuery(FirstStepsSkippedQuery, { skip: options.skip, fetchPolicy: 'cache-and-network' });
  const [bringBack] = useMutation(BringBackFirstStepsMutation, {
    update: (cache, { data }) => {
      if (!data) return;
      const { firstSteps } = data.bringBackFirstSteps;
      cache.modify({ fields: { firstSteps: () => firstSteps, firstStepsSkipped: () => false } });
    },
  });
  const navigate = useNavigate();
  const notify = useNotify();
  if (!data?.firstStepsSkipped) return null;
  return async () => {
    try {
      await bringBack({ variables: { input: { mutationId: newMutationId() } } });
      void navigate('/');
    } catch (error) {
      notify(messageOf(error));
    }
  };
}
