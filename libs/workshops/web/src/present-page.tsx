import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import {
  isNotFound,
  messageOf,
  newMutationId,
  readFragment,
  type ResultOf,
  useLiveQuery,
  useRoom,
} from '@tessellate/web-kernel';
import { ErrorState, formatTime, ListSkeleton, NotFoundState, Page, PageHeader } from '@tessellate/web-ui';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from './gql';
import { CODE_PLACES } from './code-places';
import { QrCode } from './qr-code';
import { RegisterEntryFragment } from './workshops.documents';
import { workshopPath } from '@tessellate/cycle-contract';
import css from './workshops.module.css';

const PresentQuery = graphql(/* GraphQL */ `
  query PresentWorkshop($id: UUID!) {
    workshop(id: $id) {
      id
      number
      title
      format
      viewerCan {
        lead
        rsvp
      }
      code {
        code
        opensAt
        closesAt
      }
      entries {
        ...RegisterLine
      }
    }
  }
`);

const OpenRegister = graphql(/* GraphQL */ `
  mutation OpenRegister($input: OpenRegisterInput!) {
    openRegister(input: $input) {
      id
      code {
        code
        opensAt
        closesAt
      }
    }
  }
`);

/** For the wall or the shared screen: the square to scan, the code to type, and how many are here. */
export function PresentPage() {
  const { id: groupId = '', stepId = '' } = useParams();
  const { data, error, loading, again } = useLiveQuery(PresentQuery, { variables: { id: stepId } });
  const [open, opening] = useMutation(OpenRegister);
  useRoom(
    { type: 'WORK_GROUP', id: groupId },
    { 'workshop.changed': change => change.stepId === stepId && again(), onResync: again },
  );
  const workshop = data?.workshop;
  const asked = useRef(false);
  const renew = (rotate: boolean) =>
    open({ variables: { input: { mutationId: newMutationId(), workshopId: stepId, rotate } } }).catch(() => undefined);
  useEffect(() => {
    // Whoever opens this page wants a code: the first visit makes it, later ones show the same.
    if (!workshop?.viewerCan.lead || workshop.code || asked.current) return;
    asked.current = true;
    void renew(false);
  });
  if (isNotFound(error) || (workshop && !workshop.viewerCan.lead)) return <NotFoundState what="This register" />;
  const failure = opening.error ?? (workshop ? undefined : error);
  if (failure)
    return (
      <ErrorState
        size="page"
        message={messageOf(failure)}
        onRetry={() => void (workshop ? renew(false) : again())}
        retrying={loading || opening.loading}
      />
    );
  if (!workshop?.code)
    return (
      <Page>
        <PageHeader title={CODE_PLACES[workshop?.format ?? 'FACE_TO_FACE'].title} />
        <ListSkeleton count={2} />
      </Page>
    );
  return (
    <Wall
      workshop={workshop}
      code={workshop.code}
      path={workshopPath(groupId, stepId)}
      onRenew={() => void renew(true)}
    />
  );
}

type Workshop = ResultOf<typeof PresentQuery>['workshop'];

interface WallProps {
  workshop: Workshop;
  code: NonNullable<Workshop['code']>;
  path: string;
  onRenew: () => void;
}

function Wall({ workshop, code: { code, opensAt, closesAt }, path, onRenew }: WallProps) {
  const lines = (workshop.entries ?? []).map(entry => readFragment(RegisterEntryFragment, entry));
  const here = lines.filter(({ attendance }) => attendance?.mark === 'PRESENT' || attendance?.mark === 'PART').length;
  const place = CODE_PLACES[workshop.format ?? 'FACE_TO_FACE'];
  const address = `${window.location.origin}/attend/${code}`;
  return (
    <div className={css.wall} data-projected>
      <PageHeader title={`Workshop ${workshop.number}: ${workshop.title}`} documentTitle={place.title} />
      {/* Nobody scans the screen that they are watching. */}
      {workshop.format === 'ONLINE' ? null : (
        <QrCode text={address} label={`QR code for ${address}`} className={css.qr} />
      )}
      <p>
        {place.use} <strong>{window.location.host}/attend</strong> and type
      </p>
      <p className={css.code} aria-label={`Code ${[...code].join(' ')}`} data-code={code}>
        {code.slice(0, 3)} {code.slice(3)}
      </p>
      <p className="muted">
        Works from {formatTime(opensAt)} to {formatTime(closesAt)}
      </p>
      <p aria-live="polite">
        <strong>
          {here} of {lines.length} here
        </strong>
      </p>
      <Group gap="sm" justify="center">
        <Button component={Link} to={`${path}/register`} variant="default">
          Back to the register
        </Button>
        <Button variant="default" onClick={onRenew}>
          Make a new code
        </Button>
      </Group>
    </div>
  );
}
