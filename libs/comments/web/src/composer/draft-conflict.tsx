import { Button, Group } from '@mantine/core';
import type { RichDocument } from '@tessellate/rich-text/light';
import type { Draft } from '@tessellate/web-kernel';
import { Card } from '@tessellate/web-ui';
import { Versions } from './versions';

/** Two devices wrote on the same comment: both texts are shown, and one is chosen. */
export function CommentDraftConflict({ draft }: { draft: Draft<RichDocument> }) {
  if (!draft.conflict) return null;
  return (
    <Card role="alert" tone="quiet" padding="small">
      <h4>You have been writing this on another device too</h4>
      <Versions mine={draft.value} theirs={draft.conflict.value} theirsHeading="On the other device" />
      <Group gap="xs">
        <Button size="xs" onClick={() => draft.resolveConflict('mine')}>
          Go on with what is here
        </Button>
        <Button size="xs" variant="default" onClick={() => draft.resolveConflict('theirs')}>
          Take the other one
        </Button>
      </Group>
    </Card>
  );
}
