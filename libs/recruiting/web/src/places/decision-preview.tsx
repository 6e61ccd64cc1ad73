import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { Decision } from '@tessellate/recruiting-contract';
import { newMutationId } from '@tessellate/web-kernel';
import { useState } from 'react';
import { graphql } from '../gql';
import { LettersPreview } from './letters-preview';

const DecisionPreviewQuery = graphql(/* GraphQL */ `
  query DecisionPreview($input: DecideApplicationsInput!) {
    decisionPreview(input: $input) {
      dueAt
      letters {
        ...SendingLetters
      }
    }
  }
`);

interface DecisionPreviewProps {
  workGroupId: string;
  decision: Decision;
  applications: readonly { id: string; version: number }[];
  /** As far as it is written; the letters follow it. */
  reason: string;
}

const TYPING_MS = 500;

/** Who will be told of the decision, and what they will read, before it is made. */
export function DecisionPreview({ workGroupId, decision, applications, reason }: DecisionPreviewProps) {
  const [id] = useState(newMutationId);
  const [written] = useDebouncedValue(reason.trim(), TYPING_MS);
  const input = {
    mutationId: id,
    workGroupId,
    decision,
    applications: applications.map(({ id: applicationId, version }) => ({ id: applicationId, version })),
    ...(written && decision !== 'APPROVE' ? { reason: written } : {}),
  };
  const { data, previousData, error } = useQuery(DecisionPreviewQuery, {
    variables: { input },
    fetchPolicy: 'no-cache',
  });
  return <LettersPreview shown={(data ?? previousData)?.decisionPreview} error={error} />;
}
