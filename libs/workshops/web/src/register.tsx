import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group } from '@mantine/core';
import { registerOpensAt } from '@tessellate/workshops-contract';
import { messageOf, type ResultOf } from '@tessellate/web-kernel';
import { formatDateTime, ReasonDialog, RelativeTime, SectionHeader } from '@tessellate/web-ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayCredit } from '@tessellate/cycle-web';
import { graphql } from './gql';
import { AllPresent } from './all-present';
import { CODE_PLACES } from './code-places';
import { PrintedRegister } from './printed-register';
import { RegisterRow } from './register-row';
import { type Mark, useMarkQueue } from './use-mark-queue';
import type { RegisterLine, RegisterQuery, WorkshopFacts } from './workshops.documents';
import css from './workshops.module.css';

const RegisterCsvQuery = graphql(/* GraphQL */ `
  query RegisterCsv($id: UUID!) {
    registerCsv(workshopId: $id)
  }
`);

type Correction = NonNullable<ResultOf<typeof RegisterQuery>['workshop']['corrections']>[number];

interface RegisterProps {
  facts: WorkshopFacts;
  lines: readonly RegisterLine[];
  corrections: readonly Correction[];
  /** Of the group, for paper. */
  reference: string;
  /** Of the workshop's page. */
  path: string;
}

export function Register({ facts, lines, corrections, reference, path }: RegisterProps) {
  const { mark, markAll, undo, waiting, refusal } = useMarkQueue(facts.id);
  const [correcting, setCorrecting] = useState<{ line: RegisterLine; mark: Mark } | null>(null);
  const { startsAt, endsAt, cancelledAt } = facts;
  const times = startsAt ? { startsAt: new Date(startsAt), endsAt: endsAt ? new Date(endsAt) : null } : null;
  const open = !cancelledAt && times !== null && registerOpensAt(times) <= new Date();
  const unmarked = lines.filter(({ person, attendance, member }) => {
    const coming = waiting.get(person.id);
    return member && (coming === undefined ? !attendance : coming === null);
  });
  const here = lines.filter(({ attendance }) => attendance?.mark === 'PRESENT' || attendance?.mark === 'PART').length;
  const worth = facts.dayEquivalent ?? 0;
  const onMark = (line: RegisterLine, wanted: Mark) =>
    line.attendance && waiting.get(line.person.id) !== null ? setCorrecting({ line, mark: wanted }) : mark([wanted]);
  return (
    <>
      <div className="no-print">
        <p aria-live="polite">
          <strong>
            {here} of {lines.length} here
          </strong>
          {startsAt ? <span className="muted"> · {formatDateTime(startsAt, endsAt)}</span> : null}
        </p>
        <Actions
          id={facts.id}
          path={path}
          number={facts.number}
          usable={facts.published && !cancelledAt && times !== null}
          show={CODE_PLACES[facts.format ?? 'FACE_TO_FACE'].show}
        />
        <AllPresent unmarked={unmarked} open={open} onMarkAll={markAll} onUndo={undo} />
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
            {namesOf(lines, refusal.personIds)}: {refusal.message}
          </Alert>
        ) : null}
        <ul className={css.register}>
          {lines.map(line => (
            <RegisterRow
              key={line.person.id}
              line={line}
              worth={worth}
              waiting={waiting.get(line.person.id)}
              open={open}
              onMark={wanted => onMark(line, wanted)}
            />
          ))}
        </ul>
        <Corrections corrections={corrections} />
      </div>
      <PrintedRegister facts={facts} lines={lines} reference={reference} />
      <ReasonDialog
        opened={correcting !== null}
        title={`Change the mark of ${correcting?.line.person.name ?? ''}?`}
        confirmLabel="Change the mark"
        onConfirm={async reason => {
          if (correcting) mark([correcting.mark], reason);
        }}
        onClose={() => setCorrecting(null)}
        errorMessage={messageOf}
      >
        They have been marked already. {worth > 0 ? `All of the workshop ${dayCredit(worth)}.` : ''}
      </ReasonDialog>
    </>
  );
}

const namesOf = (lines: readonly RegisterLine[], ids: readonly string[]): string =>
  lines
    .filter(({ person }) => ids.includes(person.id))
    .map(({ person }) => person.name)
    .join(', ');

interface ActionsProps {
  id: string;
  path: string;
  number: number;
  /** Whether there can be a code. */
  usable: boolean;
  /** What the way to the code is called. */
  show: string;
}

function Actions({ id, path, number, usable, show }: ActionsProps) {
  const client = useApolloClient();
  const [failure, setFailure] = useState<string | null>(null);
  const download = async () => {
    setFailure(null);
    try {
      const { data } = await client.query({ query: RegisterCsvQuery, variables: { id }, fetchPolicy: 'network-only' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([data?.registerCsv ?? ''], { type: 'text/csv;charset=utf-8' }));
      link.download = `register-workshop-${number}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <>
      <Group gap="sm">
        {usable ? (
          <Button component={Link} to={`${path}/present`}>
            {show}
          </Button>
        ) : null}
        <Button variant="default" onClick={() => window.print()}>
          Print
        </Button>
        <Button variant="default" onClick={() => void download()}>
          Download as CSV
        </Button>
      </Group>
      {failure ? (
        <p role="alert" className={css.failure}>
          {failure}
        </p>
      ) : null}
    </>
  );
}

function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="register-corrections">
      <SectionHeader id="register-corrections" title="Corrections" />
      <ul className={css.corrections}>
        {corrections.map(({ id, at, reason, subject, actor }) => (
          <li key={id}>
            <strong>
              <bdi>{subject.name}</bdi>
            </strong>
            : {reason}
            <span className="muted">
              {' '}
              · <bdi>{actor.name}</bdi>, <RelativeTime at={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
