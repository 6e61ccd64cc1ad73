import { Alert, Button, Group } from '@mantine/core';
import { ATTENDANCE_LABELS } from '@tessellate/workshops-contract';
import type { Correcting } from './correction-dialog';
import type { MarkAct } from './mark-acts';
import type { RegisterLine } from './workshops.documents';

interface UnsettledMarksProps {
  acts: readonly MarkAct[];
  lines: readonly RegisterLine[];
  onSayWhy: (correcting: Correcting) => void;
  onLeave: (act: string) => void;
}

/** Changes that were made without a connection, and arrived when a reason was needed: none is lost, none goes in unexplained. */
export function UnsettledMarks({ acts, lines, onSayWhy, onLeave }: UnsettledMarksProps) {
  return acts.map(({ mutationId, marks: [mark] }) => {
    const line = lines.find(({ person }) => person.id === mark?.personId);
    if (!line || !mark) return null;
    return (
      <Alert key={mutationId} color="needs" mt="sm" role="alert">
        <bdi>{line.person.name}</bdi> was marked more than ten minutes ago, or by somebody else. To change it to “
        {ATTENDANCE_LABELS[mark.mark].toLowerCase()}”, say why.
        <Group gap="xs" mt="xs">
          <Button onClick={() => onSayWhy({ line, mark, act: mutationId })}>Say why</Button>
          <Button variant="default" onClick={() => onLeave(mutationId)}>
            Leave it as it was
          </Button>
        </Group>
      </Alert>
    );
  });
}
