import { IconArrowBackUp, IconDots, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import { REACTION_KINDS, type ReactionKind } from '@tessellate/reactions-contract';
import { LazyMenu, useCopyAddress } from '@tessellate/web-ui';
import { REACTION_WORDS, ReactionIcon } from '@tessellate/reactions-web';
import { lazy, Suspense, useState } from 'react';
import type { Message } from '../discussions.cache';
import css from './message.module.css';

const RemoveMessageDialog = lazy(() =>
  import('./remove-message-dialog').then(module => ({ default: module.RemoveMessageDialog })),
);

interface MessageMenuProps {
  message: Message;
  own: boolean;
  onEdit: () => void;
  onReply: () => void;
  onReact: (kind: ReactionKind) => void;
  /** Keeps the buttons on screen while the menu is open. */
  onBusy: (busy: boolean) => void;
  onRemoved: () => void;
}

/**
 * What can be done with a message: on hover and focus with a mouse, always there on touch. Plain buttons, since a thread has
 * a hundred of them.
 */
export function MessageMenu({ message, own, onEdit, onReply, onReact, onBusy, onRemoved }: MessageMenuProps) {
  const [removing, setRemoving] = useState(false);
  const { copy, byHand } = useCopyAddress();
  const { viewerCan } = message;
  const missing = REACTION_KINDS.filter(kind => !message.reactions.some(reaction => reaction.kind === kind));
  const address = `${location.origin}/discussions/${message.threadId}?message=${message.number}`;
  return (
    <div className={css.tools}>
      <button
        type="button"
        aria-label="Reply with a quote"
        title="Reply (R)"
        className={`${css.tool} ${css.fineOnly}`}
        tabIndex={-1}
        onClick={onReply}
      >
        <IconArrowBackUp size={18} stroke={1.8} aria-hidden />
      </button>
      <LazyMenu
        position="bottom-end"
        onChange={onBusy}
        target={
          <button
            type="button"
            className={css.tool}
            aria-label={`More for this message by ${own ? 'you' : message.author.name}`}
          >
            <IconDots size={18} stroke={1.8} aria-hidden />
          </button>
        }
        groups={[
          [
            { label: 'Reply with a quote', icon: <IconArrowBackUp size={16} aria-hidden />, onSelect: onReply },
            ...missing.map(
              kind =>
                viewerCan.react && {
                  label: REACTION_WORDS[kind],
                  icon: <ReactionIcon kind={kind} size={16} />,
                  onSelect: () => onReact(kind),
                },
            ),
          ],
          [
            {
              label: 'Copy link',
              icon: <IconLink size={16} aria-hidden />,
              onSelect: () => void copy(address),
            },
            viewerCan.edit && { label: 'Edit', icon: <IconPencil size={16} aria-hidden />, onSelect: onEdit },
            (viewerCan.remove || viewerCan.moderate) && {
              label: 'Remove …',
              icon: <IconTrash size={16} aria-hidden />,
              onSelect: () => setRemoving(true),
            },
          ],
        ]}
      />
      {byHand}
      {removing ? (
        <Suspense fallback={null}>
          <RemoveMessageDialog message={message} own={own} onClose={() => setRemoving(false)} onRemoved={onRemoved} />
        </Suspense>
      ) : null}
    </div>
  );
}
