import { useMutation } from '@apollo/client/react';
import { Checkbox, Stack } from '@mantine/core';
import { codeOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { ReasonDialog, useAnnounce } from '@tessellate/web-ui';
import type { MovingProps } from '@tessellate/work-groups-web';
import { useState } from 'react';
import { MoveMembers } from './move-members.documents';
import css from './move-members.module.css';
import { MovePreview } from './move-preview';
import { MoveTarget } from './move-target';

/** Somebody, and whoever goes with them, goes on in another group of the hub: which, why, and what those concerned will read. */
export function MoveMembersDialog({ workGroupId, person, role, others, onClose, onDone }: MovingProps) {
  const [to, setTo] = useState('');
  const [alsoIds, setAlsoIds] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [move] = useMutation(MoveMembers);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const personIds = [person.id, ...alsoIds];
  const input = { workGroupId, personIds, toWorkGroupId: to };
  const confirm = async (given: string) => {
    if (!to) throw new Error('No group');
    try {
      const { data } = await move({ variables: { input: { ...input, mutationId: mutationId(), reason: given } } });
      renew();
      const whom = alsoIds.length > 0 ? `${personIds.length} people` : person.name;
      announce(data?.moveMembers.sending ? `${whom} will move. You can still take it back.` : `${whom} moved.`);
      onDone();
    } catch (failure) {
      if (codeOf(failure) !== 'NETWORK') renew();
      throw failure;
    }
  };
  return (
    <ReasonDialog
      opened
      title={`Move ${person.name} to another group?`}
      confirmLabel={alsoIds.length > 0 ? `Move ${personIds.length} people` : 'Move to that group'}
      onConfirm={confirm}
      onClose={onClose}
      onReason={setReason}
      errorMessage={failure => (to ? messageOf(failure) : 'Choose the group first.')}
    >
      <p className={css.follows}>
        What they wrote stays here, and the days they have done still count. Once they have been told, they can no
        longer see this group’s pages, threads and files, and their place goes to the next person waiting.
      </p>
      <MoveTarget
        workGroupId={workGroupId}
        needed={role === 'PARTICIPANT' ? personIds.length : 0}
        value={to}
        onChange={setTo}
      />
      {others.length > 0 ? (
        <details className={css.others}>
          <summary>Move others with them{alsoIds.length > 0 ? ` (${alsoIds.length})` : ''}</summary>
          <Checkbox.Group value={alsoIds} onChange={setAlsoIds} aria-label="Who moves with them">
            <Stack gap="xs" className={css.names}>
              {others.map(({ id, name }) => (
                <Checkbox key={id} value={id} label={<bdi>{name}</bdi>} />
              ))}
            </Stack>
          </Checkbox.Group>
        </details>
      ) : null}
      {to ? <MovePreview input={input} reason={reason} /> : null}
    </ReasonDialog>
  );
}
