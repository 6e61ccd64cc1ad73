import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowBackUp, IconDots, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import { REACTION_KINDS, type ReactionKind } from '@tessellate/contract';
import { LateMenu, REACTION_WORDS, ReactionIcon } from '@tessellate/web-ui';
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
}

/** What can be done with a message: on hover and focus with a mouse, always there on touch. */
export function MessageMenu({ message, own, onEdit, onReply, onReact, onBusy }: MessageMenuProps) {
  const [removing, setRemoving] = useState(false);
  const { viewerCan } = message;
  const missing = REACTION_KINDS.filter(kind => !message.reactions.some(reaction => reaction.kind === kind));
  const address = `${location.origin}/discussions/${message.threadId}?message=${message.number}`;
  return (
    <div className={css.tools}>
      <ActionIcon
        aria-label="Answer with a quote"
        title="Answer (R)"
        className={css.fineOnly}
        tabIndex={-1}
        onClick={onReply}
      >
        <IconArrowBackUp size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
      <LateMenu
        position="bottom-end"
        onChange={onBusy}
        target={
          <ActionIcon aria-label={`More for this message by ${own ? 'you' : message.author.name}`}>
            <IconDots size={18} stroke={1.8} aria-hidden />
          </ActionIcon>
        }
      >
        <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={onReply}>
          Answer with a quote
        </Menu.Item>
        {viewerCan.react
          ? missing.map(kind => (
              <Menu.Item key={kind} leftSection={<ReactionIcon kind={kind} size={16} />} onClick={() => onReact(kind)}>
                {REACTION_WORDS[kind]}
              </Menu.Item>
            ))
          : null}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLink size={16} aria-hidden />}
          onClick={() => void navigator.clipboard?.writeText(address)}
        >
          Copy link
        </Menu.Item>
        {viewerCan.edit ? (
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
            Edit
          </Menu.Item>
        ) : null}
        {viewerCan.remove || viewerCan.moderate ? (
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setRemoving(true)}>
            Remove …
          </Menu.Item>
        ) : null}
      </LateMenu>
      {removing ? (
        <Suspense fallback={null}>
          <RemoveMessageDialog message={message} own={own} onClose={() => setRemoving(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
