import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { StepSummary } from './thread-groups';

const NewThreadDialog = lazy(() => import('./new-thread-dialog').then(module => ({ default: module.NewThreadDialog })));

interface NewThreadButtonProps {
  audienceId: string;
  steps: readonly StepSummary[];
  /** Where it stands beside many others of its kind. */
  quiet?: boolean;
  /** Whether the address can ask for the dialog with `?new=thread`: one button of a page answers to it. */
  byAddress?: boolean;
}

export function NewThreadButton({ audienceId, steps, quiet = false, byAddress = false }: NewThreadButtonProps) {
  const [pressed, setPressed] = useState(false);
  const [search, setSearch] = useSearchParams();
  const asked = byAddress && search.get('new') === 'thread';
  const close = () => {
    setPressed(false);
    if (!asked) return;
    // Back does not open again what was closed.
    const rest = new URLSearchParams(search);
    rest.delete('new');
    setSearch(rest, { replace: true });
  };
  return (
    <>
      <Button
        variant={quiet ? 'subtle' : 'filled'}
        size={quiet ? 'compact-sm' : undefined}
        leftSection={<IconPlus size={16} stroke={2} aria-hidden />}
        onClick={() => setPressed(true)}
      >
        New thread
      </Button>
      {pressed || asked ? (
        <Suspense fallback={null}>
          <NewThreadDialog audienceId={audienceId} steps={steps} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
