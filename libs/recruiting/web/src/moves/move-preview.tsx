import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { messageOf, newMutationId } from '@tessellate/web-kernel';
import { useState } from 'react';
import { LettersPreview } from '../places/letters-preview';
import { GroupMovePreviewQuery } from './move-members.documents';

const TYPING_MS = 500;

interface MovePreviewProps {
  input: { workGroupId: string; personIds: string[]; toWorkGroupId: string };
  /** As far as it is written; the letters follow it. */
  reason: string;
}

/** Who will be told of the move, and what they will read; or why it cannot be. */
export function MovePreview({ input, reason }: MovePreviewProps) {
  const [mutationId] = useState(newMutationId);
  const [written] = useDebouncedValue(reason.trim(), TYPING_MS);
  const { data, previousData, error } = useQuery(GroupMovePreviewQuery, {
    variables: { input: { ...input, mutationId, ...(written ? { reason: written } : {}) } },
    fetchPolicy: 'no-cache',
  });
  if (error) return <p role="status">{messageOf(error)}</p>;
  return <LettersPreview shown={(data ?? previousData)?.groupMovePreview} error={error} />;
}
