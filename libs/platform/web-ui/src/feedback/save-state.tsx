import { formatTime } from '../dates/dates';
import css from './save-state.module.css';

interface SaveStateProps {
  /** `device` when the server could not be reached: the text is on this device. */
  status: 'idle' | 'saving' | 'saved' | 'device';
  savedAt?: Date | string | null;
}

/** Whether what is written is safe, in a few quiet words. */
export function SaveState({ status, savedAt }: SaveStateProps) {
  return (
    <span className={css.state} data-status={status} role="status">
      {wordsOf(status, savedAt)}
    </span>
  );
}

function wordsOf(status: SaveStateProps['status'], savedAt: SaveStateProps['savedAt']): string {
  if (status === 'saving') return 'Saving …';
  if (status === 'device') return 'Not saved – kept on this device';
  if (status === 'saved') return savedAt ? `Saved ${formatTime(savedAt)}` : 'Saved';
  return '';
}
