import { Alert, Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  ATTENDANCE_LABELS,
  type AttendanceMark,
  creditSteps,
  hasPartCredit,
  registerOpensAt,
  wasThere,
} from '@tessellate/workshops-contract';
import { formatDateTime } from '@tessellate/web-ui';
import { useState } from 'react';
import { AllPresent, allPresentWords } from './all-present';
import { CODE_PLACES } from './code-places';
import { CorrectionDialog, type Correcting } from './correction-dialog';
import { type Mark, needsReason, shownOf } from './marks';
import { PrintedRegister } from './printed-register';
import { RegisterActions } from './register-actions';
import { RegisterRow } from './register-row';
import { UndoBar } from './undo-bar';
import { UnsettledMarks } from './unsettled-marks';
import { useMarkQueue } from './use-mark-queue';
import { useRegisterKeys } from './use-register-keys';
import { useUndoMarks } from './use-undo-marks';
import { Visitors } from './visitors';
import type { RegisterLine, Visitor, WorkshopFacts } from './workshops.documents';
import css from './register.module.css';

interface RegisterProps {
  facts: WorkshopFacts;
  lines: readonly RegisterLine[];
  visitors: readonly Visitor[];
  /** Whether the viewer manages the hub: then visitors can be written to. */
  manages: boolean;
  /** Of the group, for paper. */
  reference: string;
  /** Of the workshop's page. */
  path: string;
}

export function Register({ facts, lines, visitors, manages, reference, path }: RegisterProps) {
  const narrow = useMediaQuery('(max-width: 1000px)', undefined, { getInitialValueInEffect: false });
  const { mark, undo: takeBack, settle, receive, waiting, unsettled, arriving, refusal } = useMarkQueue(facts.id);
  const refused = [...unsettled.map(({ mutationId }) => mutationId), ...(refusal ? [refusal.act] : [])];
  const { last, undone, remember, undo } = useUndoMarks(takeBack, refused);
  const [correcting, setCorrecting] = useState<Correcting | null>(null);
  const [panel, setPanel] = useState<string | null>(null);
  const { startsAt, endsAt, cancelledAt } = facts;
  const times = startsAt ? { startsAt: new Date(startsAt), endsAt: endsAt ? new Date(endsAt) : null } : null;
  const open = !cancelledAt && times !== null && registerOpensAt(times) <= new Date();
  const worth = facts.dayEquivalent ?? 0;
  const shownMark = (line: RegisterLine) => shownOf(line, waiting.get(line.person.id), worth);
  const unmarked = lines.filter(line => line.member && !shownMark(line));
  const here = lines.filter(line => {
    const shown = shownMark(line);
    return shown && wasThere(shown.mark);
  }).length;

  const visitorCount = visitors.length + arriving.length;
  const send = (marks: Mark[], words: string, more?: { reason?: string; passOver?: boolean }) => {
    const act = mark(marks, more);
    if (more?.reason) return;
    const back = marks.map(({ personId }): [string, Mark | null] => {
      const line = lines.find(({ person }) => person.id === personId);
      const was = line && shownMark(line);
      return [personId, was ? { personId, ...was } : null];
    });
    remember({ act, words, back });
  };
  const onMark = (line: RegisterLine, wanted: AttendanceMark, credit?: number) => {
    const { person } = line;
    const shown = shownMark(line);
    const given = { personId: person.id, mark: wanted, credit: credit ?? null };
    if (!open || (shown?.mark === wanted && (credit === undefined || shown.credit === credit))) return;
    if (needsReason(line, waiting.get(person.id))) {
      setPanel(null);
      return setCorrecting({ line, mark: given });
    }
    send([given], `${person.name}: ${ATTENDANCE_LABELS[wanted].toLowerCase()}`);
  };
  const byKey = (personId: string, act: (line: RegisterLine) => void) => {
    const line = lines.find(({ person }) => person.id === personId);
    if (line && open) act(line);
  };
  const keys = useRegisterKeys({
    personIds: lines.map(({ person }) => person.id),
    first: (unmarked[0] ?? lines[0])?.person.id,
    paused: correcting !== null,
    onMark: (personId, wanted) =>
      byKey(personId, line => {
        setPanel(hasPartCredit(wanted) && worth > 0 ? personId : null);
        onMark(line, wanted);
      }),
    onCredit: (personId, place) =>
      byKey(personId, line => {
        const shown = shownMark(line);
        const credit = creditSteps(worth)[place - 1];
        if (!shown || !hasPartCredit(shown.mark) || credit === undefined) return;
        onMark(line, shown.mark, credit);
        setPanel(null);
      }),
    onMove: () => setPanel(null),
    onEscape: () => setPanel(null),
  });
  return (
    <>
      <div className="no-print">
        <p aria-live="polite" className={css.summary}>
          <strong>
            {here} of {lines.length} here
          </strong>
          {visitorCount > 0 ? (
            <span>, and {visitorCount === 1 ? 'one visitor' : `${visitorCount} visitors`}</span>
          ) : null}
          {open && unmarked.length > 0 ? <span className="muted"> · {unmarked.length} not marked yet</span> : null}
          {startsAt ? <span className="muted"> · {formatDateTime(startsAt, endsAt)}</span> : null}
        </p>
        <Group gap="xs">
          <AllPresent
            unmarked={unmarked}
            open={open}
            onMarkAll={(ids, sorry) =>
              send(
                ids.map(personId => ({ personId, mark: 'PRESENT' as const })),
                allPresentWords(ids.length, sorry),
                { passOver: true },
              )
            }
          />
          <RegisterActions
            id={facts.id}
            path={path}
            number={facts.number}
            usable={facts.published && !cancelledAt && times !== null}
            show={CODE_PLACES[facts.format ?? 'FACE_TO_FACE'].show}
          />
        </Group>
        {!open ? (
          <Alert color="gray" mt="sm">
            {cancelledAt
              ? 'This workshop has been cancelled: marks are kept, and give no credit.'
              : times
                ? `The register opens half an hour before the start: ${formatDateTime(registerOpensAt(times))}.`
                : 'The workshop has no date yet.'}
          </Alert>
        ) : null}
        {refusal ? (
          <Alert color="needs" mt="sm" role="alert">
            {refusal.name ?? namesOf(lines, refusal.personIds)}: {refusal.message}
          </Alert>
        ) : null}
        <UnsettledMarks acts={unsettled} lines={lines} onSayWhy={setCorrecting} onLeave={act => settle(act, null)} />
        {open && !narrow ? (
          <p className={css.hint}>Arrows go from person to person. P, L, E, A and X mark; ? shows all keys.</p>
        ) : null}
        <ul ref={keys.list} className={css.register} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
          {lines.map(line => (
            <RegisterRow
              key={line.person.id}
              line={line}
              worth={worth}
              waiting={waiting.get(line.person.id)}
              open={open}
              narrow={narrow ?? false}
              current={line.person.id === keys.current}
              panel={panel === line.person.id}
              onPanel={opened => setPanel(opened ? line.person.id : null)}
              onMark={(wanted, credit) => onMark(line, wanted, credit)}
            />
          ))}
        </ul>
        <Visitors visitors={visitors} arriving={arriving} open={open} manages={manages} onAdd={receive} />
        <UndoBar last={last} undone={undone} onUndo={undo} />
      </div>
      <PrintedRegister facts={facts} lines={lines} visitors={visitors} reference={reference} />
      <CorrectionDialog
        correcting={correcting}
        worth={worth}
        onCorrect={({ mark: corrected, act }, reason) => {
          if (act) settle(act, null);
          send([corrected], '', { reason });
        }}
        onClose={() => setCorrecting(null)}
      />
    </>
  );
}

const namesOf = (lines: readonly RegisterLine[], ids: readonly string[]): string =>
  lines
    .filter(({ person }) => ids.includes(person.id))
    .map(({ person }) => person.name)
    .join(', ');
