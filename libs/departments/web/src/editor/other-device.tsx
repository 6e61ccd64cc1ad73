import { Button, Group } from '@mantine/core';
import type { Draft } from '@tessellate/web-kernel';
import { Card, RelativeTime } from '@tessellate/web-ui';
import type { ProfileDraft } from './profile-draft';

/** The same person wrote on two devices: both drafts are offered. */
export function OtherDevice({ draft }: { draft: Draft<ProfileDraft> }) {
  if (!draft.conflict) return null;
  const { value, updatedAt } = draft.conflict;
  return (
    <Card role="alert" tone="quiet">
      <h2>You have been writing this on another device too</h2>
      <p>
        <RelativeTime at={updatedAt} />, it began: “{value.whoWeAre.slice(0, 120) || 'nothing yet'}”. Here it begins: “
        {draft.value.whoWeAre.slice(0, 120) || 'nothing yet'}”.
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
