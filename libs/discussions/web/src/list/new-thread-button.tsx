import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { StepSummary } from './thread-groups';

const NewThreadDialog = lazy(() => import('./new-thread-dialog').then(module => ({ default: module.NewThreadDialog })));

interface NewThreadButtonProps {
  audienceId: string;
  steps: readonly StepSummary[];
  /** Where it stands beside many others of its kind. */
  quiet?: boolean;
}

export function NewThreadButton({ audienceId, steps, quiet = false }: NewThreadButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={quiet ? 'subtle' : 'filled'}
        size={quiet ? 'compact-sm' : undefined}
        leftSection={<IconPlus size={16} stroke={2} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        New thread
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <NewThreadDialog audienceId={audienceId} steps={steps} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
