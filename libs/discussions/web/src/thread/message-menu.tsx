import {
  IconArrowBackUp,
  IconBookmark,
  IconBookmarkOff,
  IconCopy,
  IconDots,
  IconLink,
  IconMailOpened,
  IconNotebook,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { REACTION_KINDS, type ReactionKind } from '@tessellate/reactions-contract';
import { LazyMenu, toClipboard, useCopyAddress, useNotify } from '@tessellate/web-ui';
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
  /** Gives the reaction, or takes it back. */
  onReact: (kind: ReactionKind) => void;
  saved: boolean;
  onSave: () => void;
  onUnread: () => void;
  /** Keeps the buttons on screen while the menu is open. */
  onBusy: (busy: boolean) => void;
  onRemoved: () => void;
}

/** Those that are one press away; the others are in the menu. */
const QUICK = REACTION_KINDS.slice(0, 3);

/**
 * What can be done with a message: on hover and focus with a mouse, always there on touch. Plain buttons, since a thread has
 * a hundred of them.
 */
export function MessageMenu(props: MessageMenuProps) {
  const { message, own, saved, onEdit, onReply, onReact, onSave, onUnread, onBusy, onRemoved } = props;
  const [removing, setRemoving] = useState(false);
  const { copy, byHand } = useCopyAddress();
  const notify = useNotify();
  const { viewerCan } = message;
  const mine = (kind: ReactionKind) => message.reactions.some(reaction => reaction.kind === kind && reaction.mine);
  // A long press opens this menu and no longer selects words.
  const copyWords = async () => {
    const words = document.querySelector<HTMLElement>(`[data-number="${message.number}"] .rich-text`)?.innerText ?? '';
    notify((await toClipboard(words)) ? 'The text is copied.' : 'Your browser did not let us copy it.');
  };
  const address = `${location.origin}/discussions/${message.threadId}?message=${message.number}`;
  return (
    <div className={css.tools}>
      {viewerCan.react
        ? QUICK.map(kind => (
            <button
              key={kind}
              type="button"
              aria-label={REACTION_WORDS[kind]}
              aria-pressed={mine(kind)}
              title={`${REACTION_WORDS[kind]} (${REACTION_KINDS.indexOf(kind) + 1})`}
              className={`${css.tool} ${css.fineOnly}`}
              tabIndex={-1}
              onClick={() => onReact(kind)}
            >
              <ReactionIcon kind={kind} size={18} />
            </button>
          ))
        : null}
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
            data-more
            className={css.tool}
            aria-label={`More for this message by ${own ? 'you' : message.author.name}`}
          >
            <IconDots size={18} stroke={1.8} aria-hidden />
          </button>
        }
        groups={[
          [
            ...REACTION_KINDS.map(
              kind =>
                viewerCan.react && {
                  label: mine(kind) ? `Take back: ${REACTION_WORDS[kind]}` : REACTION_WORDS[kind],
                  icon: <ReactionIcon kind={kind} size={20} />,
                  beside: true as const,
                  onSelect: () => onReact(kind),
                },
            ),
          ],
          [
            { label: 'Reply with a quote', icon: <IconArrowBackUp size={16} aria-hidden />, onSelect: onReply },
            {
              label: saved ? 'Take off the saved list' : 'Save for later',
              icon: saved ? <IconBookmarkOff size={16} aria-hidden /> : <IconBookmark size={16} aria-hidden />,
              onSelect: onSave,
            },
            {
              label: 'Mark unread from here',
              icon: <IconMailOpened size={16} aria-hidden />,
              onSelect: onUnread,
            },
          ],
          [
            { label: 'Copy text', icon: <IconCopy size={16} aria-hidden />, onSelect: () => void copyWords() },
            {
              label: 'Copy link',
              icon: <IconLink size={16} aria-hidden />,
              onSelect: () => void copy(address),
            },
            {
              label: 'Turn into a strategy …',
              icon: <IconNotebook size={16} aria-hidden />,
              to: `/practice/new?message=${message.id}`,
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
