import { useMutation } from '@apollo/client/react';
import { ActionIcon } from '@mantine/core';
import { REACH_LABELS, REACHES, type Reach } from '@tessellate/practice-contract';
import { messageOf, readFragment, type FragmentOf, useOnce } from '@tessellate/web-kernel';
import { ConfirmDialog, LazyMenu, ReasonDialog, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql';
import { forgetStrategy } from '../strategy.cache';

export const StrategyActionsFragment = graphql(/* GraphQL */ `
  fragment StrategyActions on Strategy {
    id
    title
    reach
    viewerCan {
      edit
      remove
      changeReach
    }
    origin {
      furthest
      answer
    }
  }
`);

const ChangeReach = graphql(/* GraphQL */ `
  mutation ChangeStrategyReach($input: ChangeStrategyReachInput!) {
    changeStrategyReach(input: $input) {
      strategy {
        id
        reach
        ...StrategyOrigin
      }
    }
  }
`);

const Remove = graphql(/* GraphQL */ `
  mutation RemoveStrategy($input: RemoveStrategyInput!) {
    removeStrategy(input: $input) {
      id
    }
  }
`);

/** Edit, share wider or less wide, remove: whatever the viewer may do. */
export function StrategyActions({
  strategy,
  inWorkGroup,
}: {
  strategy: FragmentOf<typeof StrategyActionsFragment>;
  inWorkGroup: boolean;
}) {
  const { id, title, reach, viewerCan, origin } = readFragment(StrategyActionsFragment, strategy);
  const [dialog, setDialog] = useState<'remove' | null>(null);
  const [wish, setWish] = useState<Reach | null>(null);
  const [changeReach] = useMutation(ChangeReach);
  const [remove] = useMutation(Remove, {
    update: (cache, { data }) => data && forgetStrategy(cache, data.removeStrategy.id),
  });
  const announce = useAnnounce();
  const once = useOnce();
  const navigate = useNavigate();
  if (!viewerCan.edit && !viewerCan.remove) return null;

  const asks =
    wish && origin?.furthest && origin.answer !== 'AGREED' && REACHES.indexOf(wish) > REACHES.indexOf(origin.furthest);
  const share = async (to: Reach) => {
    const { data } = await once(to, mutationId => changeReach({ variables: { input: { mutationId, id, reach: to } } }));
    const shared = data?.changeStrategyReach.strategy.reach === to;
    announce(
      shared
        ? `Now shared with: ${REACH_LABELS[to]}.`
        : 'The author of the message it began as has been asked. Until they agree, it stays where it is.',
    );
  };
  const removeIt = async (reason?: string) => {
    await once(`remove ${id}`, mutationId => remove({ variables: { input: { mutationId, id, reason } } }));
    announce('The strategy was removed.');
    void navigate('/practice');
  };
  return (
    <>
      <LazyMenu
        position="bottom-end"
        target={
          <ActionIcon variant="default" size="lg" aria-label="Actions for this strategy">
            <span aria-hidden>⋯</span>
          </ActionIcon>
        }
        groups={[
          [
            viewerCan.edit && { label: 'Edit', to: `/practice/${id}/edit` },
            ...REACHES.filter(option => option !== reach && (option !== 'WORK_GROUP' || inWorkGroup)).map(
              option =>
                viewerCan.changeReach && {
                  label: `Share with: ${REACH_LABELS[option]}`,
                  onSelect: () => setWish(option),
                },
            ),
            viewerCan.remove && { label: 'Remove', dangerous: true, onSelect: () => setDialog('remove') },
          ],
        ]}
      />
      <ConfirmDialog
        opened={wish !== null}
        title={wish ? `Share with: ${REACH_LABELS[wish]}?` : ''}
        confirmLabel="Share"
        onConfirm={async () => {
          if (wish) await share(wish);
        }}
        onClose={() => setWish(null)}
        errorMessage={messageOf}
      >
        {wish && REACHES.indexOf(wish) < REACHES.indexOf(reach)
          ? 'People outside will no longer find it. What they said about it stays with it.'
          : asks
            ? 'It began as a colleague’s message, written for fewer people. They are asked first; until they agree, it stays where it is.'
            : 'More colleagues will be able to read and comment on it. You can change this back.'}
      </ConfirmDialog>
      {viewerCan.edit ? (
        <ConfirmDialog
          opened={dialog === 'remove'}
          title="Remove this strategy?"
          confirmLabel="Remove"
          onConfirm={() => removeIt()}
          onClose={() => setDialog(null)}
          errorMessage={messageOf}
        >
          “<bdi>{title}</bdi>” and its comments will no longer be shown to anybody.
        </ConfirmDialog>
      ) : (
        <ReasonDialog
          opened={dialog === 'remove'}
          title="Remove this strategy?"
          confirmLabel="Remove"
          onConfirm={reason => removeIt(reason)}
          onClose={() => setDialog(null)}
          errorMessage={messageOf}
        />
      )}
    </>
  );
}
