import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCheck, IconCircle, IconCircleCheck, IconSquare, IconSquareCheck } from '@tabler/icons-react';
import { POLL_LIMITS } from '@tessellate/discussions-contract';
import { messageOf, useConnectionStatus, useOnce } from '@tessellate/web-kernel';
import { ConfirmDialog, formatDateTime, lazyDialog, useAnnounce } from '@tessellate/web-ui';
import { useEffect, useId, useState } from 'react';
import type { Message } from '../discussions.cache';
import css from './poll-card.module.css';
import { ClosePollMutation, VoteInPollMutation } from './polls.documents';

const PollVoters = lazyDialog(() => import('./poll-voters').then(module => module.PollVoters));

interface PollCardProps {
  message: Message;
  own: boolean;
}

/** A message that asks: one tap votes, and another changes it until the poll closes. */
export function PollCard({ message, own }: PollCardProps) {
  const [vote] = useMutation(VoteInPollMutation);
  const [close] = useMutation(ClosePollMutation);
  const once = useOnce();
  const announce = useAnnounce();
  const offline = useConnectionStatus() === 'offline';
  const question = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState<number | null>(null);
  const [asking, setAsking] = useState<'close' | 'voters' | null>(null);
  const { poll } = message;
  const ended = useEnded(poll?.closesAt ?? null);
  if (!poll) return null;
  const { answers, several, anonymous, voters, mine } = poll;
  const closed = poll.closed || ended;
  const open = !closed && message.viewerCan.react;
  const shown = answers.every(({ votes }) => votes !== null);
  // The question stands before the list of answers in the message's own words.
  const words = message.excerpt;

  const choose = async (position: number) => {
    if (busy !== null) return;
    if (offline) return setProblem('Voting needs a connection. Try again when you are back online.');
    const chosen = mine.includes(position);
    const others = several ? mine.filter(other => other !== position) : [];
    const positions = chosen ? others : [...others, position];
    setBusy(position);
    setProblem(null);
    try {
      await once(`${mine.join()}>${positions.join()}`, mutationId =>
        vote({ variables: { input: { mutationId, messageId: message.id, positions } } }),
      );
      announce(positions.length > 0 ? 'Your vote is counted.' : 'Your vote is taken back.');
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(null);
    }
  };
  const closeIt = async () => {
    await once('close', mutationId => close({ variables: { input: { mutationId, messageId: message.id } } }));
    announce('The poll is closed.');
  };
  return (
    <section className={css.poll} aria-labelledby={question}>
      <p id={question} className={css.question} dir="auto">
        {questionOf(message.html) || words}
      </p>
      <p className={css.facts}>
        {several ? 'Choose one or more' : 'Choose one'} · {anonymous ? 'anonymous' : 'names are shown'}
        {closed ? ' · closed' : poll.closesAt ? ` · closes ${formatDateTime(poll.closesAt)}` : ''}
      </p>
      <ul className={css.answers}>
        {answers.map(({ position, text, votes }) => {
          const chosen = mine.includes(position);
          const share = voters > 0 && votes !== null ? Math.round((votes / voters) * 100) : 0;
          const Icon = several ? (chosen ? IconSquareCheck : IconSquare) : chosen ? IconCircleCheck : IconCircle;
          const count = votes === null ? null : `${votes} ${votes === 1 ? 'vote' : 'votes'}, ${share} %`;
          const inside = (
            <>
              <span className={css.bar} style={{ inlineSize: `${share}%` }} aria-hidden />
              {open ? <Icon size={20} stroke={1.8} aria-hidden className={css.mark} /> : null}
              <span className={css.text} dir="auto">
                {text}
              </span>
              {chosen ? (
                <span className={css.chosen}>
                  <IconCheck size={14} aria-hidden /> yours
                </span>
              ) : null}
              {count ? <span className={css.count}>{count}</span> : null}
            </>
          );
          return (
            <li key={position}>
              {open ? (
                <button
                  type="button"
                  className={css.answer}
                  aria-pressed={chosen}
                  aria-busy={busy === position}
                  data-chosen={chosen || undefined}
                  onClick={() => void choose(position)}
                >
                  {inside}
                </button>
              ) : (
                <div className={css.answer} data-chosen={chosen || undefined}>
                  {inside}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {problem ? (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      ) : null}
      <p className={css.facts}>
        {voters === 0 ? 'Nobody has voted yet' : `${voters} ${voters === 1 ? 'person has' : 'people have'} voted`}
        {shown ? '' : `. Results are shown once ${POLL_LIMITS.shownFrom} have voted, or when it closes`}.
      </p>
      <div className={css.acts}>
        {!anonymous && voters > 0 ? (
          <Button size="compact-sm" variant="default" onClick={() => setAsking('voters')}>
            Who voted
          </Button>
        ) : null}
        {open && (own || message.viewerCan.moderate) ? (
          <Button size="compact-sm" variant="default" onClick={() => setAsking('close')}>
            Close the poll
          </Button>
        ) : null}
      </div>
      <ConfirmDialog
        opened={asking === 'close'}
        title="Close this poll?"
        confirmLabel="Close it"
        onConfirm={closeIt}
        onClose={() => setAsking(null)}
        errorMessage={messageOf}
      >
        Nobody can vote or change their vote afterwards, and everybody sees the results. It cannot be opened again.
      </ConfirmDialog>
      <PollVoters opened={asking === 'voters'} messageId={message.id} onClose={() => setAsking(null)} />
    </section>
  );
}

/** What is asked, out of the message that the server made of it: its first paragraph. */
const questionOf = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').querySelector('p')?.textContent?.trim() ?? '';

/** Whether the time has passed at which it closes, also while one looks on. */
function useEnded(closesAt: string | null): boolean {
  const left = () => (closesAt ? Date.parse(closesAt) - Date.now() : Infinity);
  const [ended, setEnded] = useState(() => left() <= 0);
  useEffect(() => {
    const wait = closesAt ? Date.parse(closesAt) - Date.now() : Infinity;
    setEnded(wait <= 0);
    // What is further away than a day is looked at again when the page is.
    if (wait <= 0 || wait > 86_400_000) return;
    const timer = setTimeout(() => setEnded(true), wait);
    return () => clearTimeout(timer);
  }, [closesAt]);
  return ended;
}
