import { Button, Group } from '@mantine/core';
import type { RichDocument } from '@tessellate/rich-text/light';
import { Card } from '@tessellate/web-ui';
import { Versions } from '../composer/versions';

/** The version that was saved meanwhile, as the server tells it. */
export interface SavedComment {
  version: number;
  document: RichDocument;
}

interface StaleCommentProps {
  mine: RichDocument;
  saved: SavedComment;
  onKeepMine: () => void;
  onTakeSaved: () => void;
}

/** Both versions side by side; neither is lost whatever is chosen, because the server keeps every version. */
export function StaleComment({ mine, saved, onKeepMine, onTakeSaved }: StaleCommentProps) {
  return (
    <Card role="alert" tone="quiet" padding="small">
      <h4>You changed this comment on another device meanwhile</h4>
      <Versions mine={mine} theirs={saved.document} theirsHeading="What was saved there" />
      <Group gap="xs">
        <Button size="xs" onClick={onKeepMine}>
          Go on with mine
        </Button>
        <Button size="xs" variant="default" onClick={onTakeSaved}>
          Take what was saved
        </Button>
      </Group>
    </Card>
  );
}
