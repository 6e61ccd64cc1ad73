import { useMutation, useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { codeOf, messageOf, newMutationId, useMutationId } from '@tessellate/web-kernel';
import { ReasonDialog, SkeletonLine, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import { LettersPreview } from './letters-preview';

const RecruitingElsewhereQuery = graphql(/* GraphQL */ `
  query RecruitingElsewhere {
    interestForm {
      groups {
        id
        academicYear
        hub {
          id
          name
        }
      }
    }
  }
`);

const HubMovePreviewQuery = graphql(/* GraphQL */ `
  query HubMovePreview($input: MoveApplicationInput!) {
    hubMovePreview(input: $input) {
      dueAt
      letters {
        ...SendingLetters
      }
    }
  }
`);

const MoveApplicationToHub = graphql(/* GraphQL */ `
  mutation MoveApplicationToHub($input: MoveApplicationInput!) {
    moveApplicationToHub(input: $input) {
      group {
        id
        ...BoardSummary
      }
      applications {
        id
        ...BoardRow
        ...ApplicationDetail
      }
      sending {
        id
      }
    }
  }
`);

interface MoveHubDialogProps {
  application: { id: string; name: string; version: number };
  /** The hub that it leaves. */
  hubId: string;
  onClose: () => void;
  onDone: () => void;
}

const TYPING_MS = 500;

/** An application goes on with another hub: which, why, and what those concerned will read. */
export function MoveHubDialog({ application, hubId, onClose, onDone }: MoveHubDialogProps) {
  const { id: applicationId, name, version } = application;
  const [toWorkGroupId, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [move] = useMutation(MoveApplicationToHub);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const { data, error } = useQuery(RecruitingElsewhereQuery);
  const elsewhere = data?.interestForm.groups.filter(({ hub }) => hub.id !== hubId);
  const confirm = async (given: string) => {
    if (!toWorkGroupId) throw new Error('Choose the hub first.');
    const input = { mutationId: mutationId(), applicationId, version, toWorkGroupId, reason: given };
    try {
      await move({ variables: { input } });
      renew();
      announce(`${name} has moved to another hub.`);
      onDone();
    } catch (failure) {
      if (codeOf(failure) !== 'NETWORK') renew();
      if (codeOf(failure) === 'STALE') onDone();
      throw failure;
    }
  };
  return (
    <ReasonDialog
      opened
      title={`Move ${name} to another hub?`}
      confirmLabel="Move to that hub"
      onConfirm={confirm}
      onClose={onClose}
      onReason={setReason}
      errorMessage={failure => (toWorkGroupId ? messageOf(failure) : 'Choose the hub first.')}
    >
      <p>
        It becomes that hub’s application and waits for its decision, with everything {name} wrote. Only the name, the
        school and this step stay here.
      </p>
      {elsewhere ? (
        elsewhere.length > 0 ? (
          <NativeSelect
            label="Hub"
            value={toWorkGroupId}
            onChange={({ currentTarget: { value } }) => setTo(value)}
            data={[
              { value: '', label: 'Choose a hub that is recruiting' },
              ...elsewhere.map(({ id, hub, academicYear }) => ({ value: id, label: `${hub.name}, ${academicYear}` })),
            ]}
          />
        ) : (
          <p role="status">No other hub is recruiting at the moment.</p>
        )
      ) : error ? (
        <p role="alert">{messageOf(error)}</p>
      ) : (
        <SkeletonLine />
      )}
      {toWorkGroupId ? <Preview {...{ applicationId, version, toWorkGroupId, reason }} /> : null}
    </ReasonDialog>
  );
}

interface PreviewProps {
  applicationId: string;
  version: number;
  toWorkGroupId: string;
  reason: string;
}

function Preview({ applicationId, version, toWorkGroupId, reason }: PreviewProps) {
  const [mutationId] = useState(newMutationId);
  const [written] = useDebouncedValue(reason.trim(), TYPING_MS);
  const input = { mutationId, applicationId, version, toWorkGroupId, ...(written ? { reason: written } : {}) };
  const { data, previousData, error } = useQuery(HubMovePreviewQuery, {
    variables: { input },
    fetchPolicy: 'no-cache',
  });
  return <LettersPreview shown={(data ?? previousData)?.hubMovePreview} error={error} />;
}
