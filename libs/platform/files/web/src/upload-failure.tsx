import { Button } from '@mantine/core';
import css from './attachments.module.css';
import type { UploadState } from './use-upload';

interface UploadFailureProps {
  state: UploadState<unknown>;
  onRetry: (file: File) => void;
}

/** Why a file did not get there, and the way to send it again where that can help. */
export function UploadFailure({ state, onRetry }: UploadFailureProps) {
  if (state.at !== 'failed') return null;
  return (
    <div role="alert" className={css.error}>
      {state.error}{' '}
      {state.refused ? null : (
        <Button variant="default" size="xs" className={css.target} onClick={() => onRetry(state.file)}>
          Try again
        </Button>
      )}
    </div>
  );
}
