import { Button, Group } from '@mantine/core';
import type { Draft } from '@tessellate/web-kernel';
import { Card } from '@tessellate/web-ui';
import type { StrategyDraft } from './strategy-draft';

/** Two devices wrote on the same draft: both are offered. */
export function DraftConflict({ draft }: { draft: Draft<StrategyDraft> }) {
  if (!draft.conflict) return null;
  return (
    <Card role="alert" tone="quiet">
      <h2>You have been writing this on another device too</h2>
      <p>
        There it is called “{draft.conflict.value.title || 'untitled'}”. Here it is called “
        {draft.value.title || 'untitled'}
        ”.
      </p>
      <Group gap="sm">
        <Button onClick={() => draft.resolveConflict('mine')}>Go on with what is here</Button>
        <Button variant="default" onClick={() => draft.resolveConflict('theirs')}>
          Take the other one
        </Button>
      </Group>
    </Card>
  );
}
