import { Button, Group } from '@mantine/core';
import { Card } from '@tessellate/web-ui';
import { wordsOf } from '../offline/draft-text';
import css from './not-sent.module.css';

interface RefusedProps {
  title: string;
  /** In the server's words. */
  reason: string;
  document: unknown;
  onRetry: () => void;
  onRemove: () => void;
}

/** Words that the server did not take, with the reason, until their author has said what becomes of them. */
export default function Refused({ title, reason, document, onRetry, onRemove }: RefusedProps) {
  return (
    <Card>
      <h3>{title}</h3>
      <p role="alert">{reason}</p>
      <p className={css.text} dir="auto">
        {wordsOf(document)}
      </p>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={onRetry}>
          Send again
        </Button>
        <Button size="xs" variant="subtle" onClick={onRemove}>
          Remove
        </Button>
      </Group>
    </Card>
  );
}
