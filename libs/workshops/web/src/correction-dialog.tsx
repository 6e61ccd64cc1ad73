import { Radio, Stack } from '@mantine/core';
import { ATTENDANCE_LABELS, creditSteps, dayWords, hasPartCredit } from '@tessellate/workshops-contract';
import { messageOf } from '@tessellate/web-kernel';
import { ReasonDialogAtHand } from '@tessellate/web-ui';
import { dayCredit } from '@tessellate/cycle-web';
import { useState } from 'react';
import type { Mark } from './marks';
import type { RegisterLine } from './workshops.documents';

export interface Correcting {
  line: RegisterLine;
  mark: Mark;
  /** What was refused for want of a reason, and is sent with one now. */
  act?: string;
}

interface CorrectionDialogProps {
  correcting: Correcting | null;
  worth: number;
  onCorrect: (correcting: Correcting, reason: string) => void;
  onClose: () => void;
}

/** Asks why a mark that stands is changed, and for somebody who was there for some of it, how much counts. */
export function CorrectionDialog({ correcting, worth, onCorrect, onClose }: CorrectionDialogProps) {
  const [credit, setCredit] = useState<string | null>(null);
  const close = () => {
    setCredit(null);
    onClose();
  };
  const partly = correcting && hasPartCredit(correcting.mark.mark) && worth > 0 ? correcting.mark : null;
  const chosen = credit ?? String(partly?.credit ?? worth);
  return (
    <ReasonDialogAtHand
      opened={correcting !== null}
      title={
        correcting
          ? `Change ${correcting.line.person.name} to “${ATTENDANCE_LABELS[correcting.mark.mark].toLowerCase()}”?`
          : ''
      }
      confirmLabel="Change the mark"
      onConfirm={async reason => {
        if (!correcting) return;
        const mark = partly ? { ...correcting.mark, credit: Number(chosen) } : correcting.mark;
        onCorrect({ ...correcting, mark }, reason);
      }}
      onClose={close}
      errorMessage={messageOf}
    >
      They have been marked already. {worth > 0 && !partly ? `All of the workshop ${dayCredit(worth)}.` : ''}
      {partly ? (
        <Radio.Group label="How much of it counts?" value={chosen} onChange={setCredit} mt="xs">
          <Stack gap="xs" mt="xs">
            {creditSteps(worth).map(step => (
              <Radio key={step} value={String(step)} label={dayWords(step)} />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
    </ReasonDialogAtHand>
  );
}
