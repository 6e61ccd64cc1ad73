import { ActionIcon, Button } from '@mantine/core';
import { IconClock, IconX } from '@tabler/icons-react';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { FormProblem, isSingleKey, LAZY_FAILURE, lazyCode, LazyMenu, useAnnounce } from '@tessellate/web-ui';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { type NeedDone, putOffWords, useNeedActs } from './need-acts';
import css from './need-row.module.css';
import { NeedRowFragment } from './needs.documents';

/** With its field, which no first page of a visit needs. */
const chooseDay = lazyCode(() => import('./choose-day').then(module => module.ChooseDay));

interface NeedRowProps {
  need: FragmentOf<typeof NeedRowFragment>;
  /** What was done with it just now. */
  done?: NeedDone | null;
  onDone: (done: NeedDone | null) => void;
}

/** One thing that waits: the way to where it is done, its answers, and the ways to put it off. */
export function NeedRow({ need: given, done = null, onDone }: NeedRowProps) {
  const need = readFragment(NeedRowFragment, given);
  const acts = useNeedActs(need, onDone);
  const [choosing, setChoosing] = useState(false);
  const row = useFocusKept(done !== null);
  const announce = useAnnounce();
  const ChooseDay = chooseDay.now();
  if (done)
    return (
      <li className={css.row} data-done ref={row} tabIndex={-1}>
        <span className={css.text}>
          <bdi className={css.struck}>{need.title}</bdi> <span className={css.detail}>{done.words}</span>
          <FormProblem words={acts.problem} />
        </span>
        {done.undo ? (
          <Button
            variant="default"
            size="compact-md"
            loading={acts.busy === 'bringBack'}
            onClick={() => void acts.bringBack()}
          >
            Undo
          </Button>
        ) : (
          <Link to={need.path}>Change</Link>
        )}
      </li>
    );

  const press = (event: KeyboardEvent) => {
    if (need.putOff || choosing || !isSingleKey(event.nativeEvent)) return;
    const act = { l: () => acts.putOff('TOMORROW'), x: () => acts.putOff('FOR_GOOD') }[event.key];
    if (!act) return;
    event.preventDefault();
    void act();
  };
  return (
    // Keys act on the row that has the focus and on no other.

    <li className={css.row} data-urgency={need.urgency} onKeyDown={press} ref={row} tabIndex={-1}>
      <Link to={need.path} className={css.words} onClick={acts.look}>
        <span className={css.text}>
          <span className={css.title} dir="auto">
            {need.title}
          </span>
          <span className={css.detail} dir="auto">
            {need.urgency === 'NOW' && !need.putOff ? <bdi className={css.now}>Now</bdi> : null}{' '}
            {need.putOff ? putOffWords(need.putOffUntil) : need.detail}
          </span>
        </span>
        {need.answers.length === 0 && !need.putOff ? <span className={css.action}>{need.action}</span> : null}
      </Link>
      {need.putOff ? (
        <Button
          variant="default"
          size="compact-md"
          loading={acts.busy === 'bringBack'}
          onClick={() => void acts.bringBack()}
          aria-label={`Bring back: ${need.title}`}
        >
          Bring back
        </Button>
      ) : (
        <Later
          title={need.title}
          onPutOff={acts.putOff}
          onChoose={() =>
            void chooseDay.load().then(
              () => setChoosing(true),
              () => announce(LAZY_FAILURE),
            )
          }
        />
      )}
      {need.answers.length > 0 && !need.putOff ? (
        <span className={css.answers} role="group" aria-label={need.title}>
          {need.answers.map(answer => (
            <Button
              key={answer.id}
              size="compact-md"
              variant="light"
              loading={acts.busy === answer.id}
              disabled={acts.busy !== null}
              onClick={() => void acts.answer(answer)}
            >
              {answer.label}
            </Button>
          ))}
          <Link to={need.path}>{need.action}</Link>
        </span>
      ) : null}
      {choosing && ChooseDay ? (
        <ChooseDay
          busy={acts.busy === 'putOff'}
          onCancel={() => setChoosing(false)}
          onChoose={day => void acts.putOff('DAY', day).then(() => setChoosing(false))}
        />
      ) : null}
      {acts.problem ? (
        <div className={css.below}>
          <FormProblem words={acts.problem} />
        </div>
      ) : null}
    </li>
  );
}

interface LaterProps {
  title: string;
  onPutOff: (until: 'TOMORROW' | 'NEXT_WEEK' | 'FOR_GOOD') => Promise<void>;
  onChoose: () => void;
}

function Later({ title, onPutOff, onChoose }: LaterProps) {
  return (
    <LazyMenu
      position="bottom-end"
      ahead={false}
      target={
        <ActionIcon aria-label={`Not now: ${title}`} className={css.later}>
          <IconClock size={18} stroke={1.7} aria-hidden />
        </ActionIcon>
      }
      groups={[
        [
          { label: 'Tomorrow', onSelect: () => void onPutOff('TOMORROW') },
          { label: 'Next Monday', onSelect: () => void onPutOff('NEXT_WEEK') },
          { label: 'Choose a day', onSelect: onChoose },
        ],
        [{ label: 'Dismiss', icon: <IconX size={16} aria-hidden />, onSelect: () => void onPutOff('FOR_GOOD') }],
      ]}
    />
  );
}

/** What was pressed is gone when something is done or undone: whoever uses keys stays in the row. */
function useFocusKept(done: boolean) {
  const row = useRef<HTMLLIElement>(null);
  const before = useRef(done);
  useEffect(() => {
    if (before.current === done) return;
    before.current = done;
    row.current?.focus();
  }, [done]);
  return row;
}
