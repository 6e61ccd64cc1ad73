import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import type { RichDocument } from '@tessellate/rich-text/light';
import { messageOf, readFragment, type ResultOf, useSession } from '@tessellate/web-kernel';
import { EmptyState, NotFoundState, Page, useNotify } from '@tessellate/web-ui';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Composer, type ComposerHandle } from '../composer/composer';
import type { Message, ThreadState } from '../discussions.cache';
import { CycleOpening } from '../lifecycle/cycle-opening';
import { ThreadSummaryCard } from '../lifecycle/thread-summary-card';
import { useThreadLifecycle } from '../lifecycle/use-thread-lifecycle';
import { useThreadLive } from '../live/use-thread-live';
import type { Quoted } from '../live/send-message';
import { useUnsent } from '../live/use-unsent';
import { useThreadMarks } from '../marks/use-thread-marks';
import { MessageItemFragment } from '../message.fragments';
import type { ThreadPageQuery } from '../thread.documents';
import { LockedNotice } from './locked-notice';
import { MessageList } from './message-list';
import { ThreadAside } from './thread-aside';
import { ThreadHeader } from './thread-header';
import { ThreadShortcuts } from './thread-shortcuts';
import css from './thread-view.module.css';
import { useAnnounced } from './use-announced';
import { useReadMarker } from './use-read-marker';
import { useThreadJumps } from './use-thread-jumps';
import { useThreadPages } from './use-thread-pages';
import { type Landing, useThreadScroll } from './use-thread-scroll';

interface ThreadViewProps {
  thread: ThreadState;
  page: ResultOf<typeof ThreadPageQuery>['thread']['messages'];
  landing: Landing;
  /** What was unread when the page opened: the line stays where it was while one reads on. */
  unread: { after: number; count: number };
  /** Whoever came to write has the cursor there at once. */
  write: boolean;
}

/** An open thread: messages, what is being sent, who is here, and the place to write. */
export function ThreadView({ thread, page, landing, unread, write }: ThreadViewProps) {
  const personId = useSession().personId ?? '';
  const list = useRef<HTMLOListElement>(null);
  const composer = useRef<ComposerHandle>(null);
  const [quote, setQuote] = useState<Quoted | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [line, setLine] = useState(unread);
  const marks = useThreadMarks(thread.id);
  const marker = useReadMarker(thread.id);
  const notify = useNotify();
  useThreadJumps(thread);
  const { openedByCycle, summary } = useThreadLifecycle(thread);
  const summaryCard = summary ? <ThreadSummaryCard thread={thread} summary={summary} /> : null;
  const messages = useMemo(() => page.edges.map(edge => readFragment(MessageItemFragment, edge.node)), [page.edges]);
  const { from, to } = { from: messages[0]?.number ?? 0, to: messages.at(-1)?.number ?? 0 };

  const sendAgain = useRef(() => undefined as void);
  const live = useThreadLive({
    threadId: thread.id,
    onArrived: useAnnounced(),
    onJoined: useCallback(() => sendAgain.current(), []),
  });
  const pages = useThreadPages(thread.id, page.pageInfo, live.fill);
  const outbox = useUnsent(thread.id, live.fill);
  sendAgain.current = outbox.sendAgain;
  const scroll = useThreadScroll({
    list,
    from,
    to,
    pending: outbox.unsent.length,
    landing,
    onSeen: marker.seen,
  });

  const jump = useCallback(
    (number: number) => {
      if (!scroll.goTo({ kind: 'message', number })) void pages.around(number);
    },
    [pages, scroll],
  );
  const toLatest = useCallback(async () => {
    const far = page.pageInfo.hasNextPage;
    if (far) await pages.latest();
    scroll.toEnd(!far);
  }, [page.pageInfo.hasNextPage, pages, scroll]);
  const toNewest = useCallback(async () => {
    await toLatest();
    // Once it is drawn.
    requestAnimationFrame(() =>
      [...(list.current?.querySelectorAll<HTMLElement>('[data-number]') ?? [])].at(-1)?.focus(),
    );
  }, [toLatest]);
  const reply = useCallback(
    ({ id, number, author, excerpt }: Message) => setQuote({ id, number, authorName: author.name, excerpt }),
    [],
  );
  const markUnread = useCallback(
    (number: number) =>
      void marker.markUnread(number).then(
        from => {
          if (from) setLine(from);
          notify('Unread from here on.');
        },
        (error: unknown) => notify(messageOf(error)),
      ),
    [marker, notify],
  );
  const fromComposer = useRef(false);
  const edit = useCallback((id: string | null) => {
    setEditing(id);
    if (id) return;
    // Back to where the up arrow was pressed.
    if (fromComposer.current) composer.current?.focus();
    fromComposer.current = false;
  }, []);
  const editLast = () => {
    const last = messages.findLast(message => message.author.id === personId && message.viewerCan.edit);
    if (!last || page.pageInfo.hasNextPage) return;
    fromComposer.current = true;
    setEditing(last.id);
  };
  const send = (document: RichDocument, quoted: Quoted | null) => {
    if (!outbox.send({ document, quote: quoted })) return false;
    if (page.pageInfo.hasNextPage) void toLatest();
    else scroll.toEnd();
    return true;
  };

  if (live.evicted) return <NotFoundState what="This thread" />;
  const below =
    Math.max(0, thread.lastNumber - Math.max(to, thread.lastReadNumber)) +
    (scroll.atEnd ? 0 : Math.max(0, to - thread.lastReadNumber));
  return (
    <Page width="fill" asideLabel="About this thread" aside={<ThreadAside thread={thread} presence={live.presence} />}>
      <ThreadShortcuts
        onNewest={() => void toNewest()}
        onWrite={thread.locked ? undefined : () => composer.current?.focus()}
      />
      <ThreadHeader thread={thread} presence={live.presence} marks={marks} />
      {openedByCycle && from <= 1 ? <CycleOpening thread={thread} /> : null}
      {thread.locked ? null : summaryCard}
      <div className={css.messages}>
        {messages.length + outbox.unsent.length === 0 ? (
          <EmptyState title="No messages yet">
            Say what you would like to talk about. Everybody in the group can answer.
          </EmptyState>
        ) : (
          <MessageList
            list={list}
            messages={messages}
            unsent={outbox.unsent}
            waitsFor={outbox.waitsFor}
            personId={personId}
            unreadAfter={line.after}
            unreadCount={line.count}
            older={pages.older}
            newer={pages.newer}
            onReply={reply}
            onJump={jump}
            onRetry={outbox.retry}
            onForget={outbox.forget}
            editing={editing}
            onEdit={edit}
            savedNumbers={marks.savedNumbers}
            onSave={marks.save}
            onUnread={markUnread}
          />
        )}
      </div>
      {scroll.atEnd && !page.pageInfo.hasNextPage ? null : (
        <div className={css.jump}>
          <Button
            radius="xl"
            size="xs"
            onClick={() => void toLatest()}
            leftSection={<IconArrowDown size={16} stroke={1.8} aria-hidden />}
          >
            {below > 0 ? `${below} new` : 'Latest'}
          </Button>
        </div>
      )}
      {thread.locked ? summaryCard : null}
      {thread.locked ? (
        <LockedNotice locked={thread.locked} amongFew={thread.audienceKind === 'PEOPLE'} />
      ) : (
        <Composer
          ref={composer}
          threadId={thread.id}
          label={thread.audienceKind === 'PEOPLE' ? 'Write a message' : 'Write to the group'}
          writers={live.writers}
          quote={quote}
          onQuote={setQuote}
          onTyping={live.tellTyping}
          onSend={send}
          onEditLast={editLast}
          autoFocus={write}
        />
      )}
    </Page>
  );
}
