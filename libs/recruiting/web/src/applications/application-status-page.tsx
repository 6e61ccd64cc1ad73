import { useQuery } from '@apollo/client/react';
import { HubMark } from '@tessellate/network-web';
import { COMMITMENT_STATE_LABELS } from '@tessellate/recruiting-contract';
import { isNotFound, messageOf } from '@tessellate/web-kernel';
import { ErrorState, formatDateTime, formatDay, ListSkeleton, Page, PageHeader } from '@tessellate/web-ui';
import type { ReactNode } from 'react';
import { type ApplicationStatus, ApplicationStatusQuery } from './application-status.documents';
import { AskHeadteacher } from './ask-headteacher';
import { BrokenLink } from './broken-link';
import css from './interest.module.css';
import { useSignedToken } from './link-token';
import { titleOf, whatHappensNext } from './status-words';
import { WithdrawApplication } from './withdraw-application';

export interface ApplicationStatusPageProps {
  /** What can be done with an offer: accepting it or letting it go. Filled in by the app. */
  onOffer?: (application: ApplicationStatus, token: string) => ReactNode;
  /** What follows from a place, such as the invitation to an account. Filled in by the app. */
  onPlace?: (application: ApplicationStatus, token: string) => ReactNode;
}

/** Where an expression of interest stands, by the signed link of its letters. */
export function ApplicationStatusPage(props: ApplicationStatusPageProps) {
  const token = useSignedToken();
  const { data, error, loading, refetch } = useQuery(ApplicationStatusQuery, {
    variables: { token },
    fetchPolicy: 'cache-and-network',
    skip: !token,
  });
  const application = data?.applicationStatus;
  if (application) return <Standing application={application} token={token} {...props} />;
  if (!token || isNotFound(error)) return <BrokenLink error={error} />;
  if (error) {
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  }
  return (
    <Page>
      <PageHeader title="Your application" />
      <ListSkeleton />
    </Page>
  );
}

function Standing({
  application,
  token,
  onOffer,
  onPlace,
}: ApplicationStatusPageProps & { application: ApplicationStatus; token: string }) {
  const standing = { ...application, hubName: application.hub.name };
  const { state, waitlistPosition, offerExpiresAt, decisionReason, viewerCan } = application;
  return (
    <Page>
      <PageHeader
        overline={`${application.projectName} · ${application.academicYear}`}
        title={titleOf(standing)}
        lead={whatHappensNext(standing)}
      />
      <div className={css.stack}>
        {waitlistPosition === null ? null : (
          <p>
            You are <strong>number {waitlistPosition}</strong> on the waitlist.
          </p>
        )}
        {state === 'OFFERED' && offerExpiresAt ? (
          <p>
            The offer is open until <strong>{formatDateTime(offerExpiresAt)}</strong>.
          </p>
        ) : null}
        {state === 'OFFERED' ? onOffer?.(application, token) : null}
        {state === 'PLACED' ? onPlace?.(application, token) : null}
        {decisionReason ? (
          <p>
            Your hub writes: <q>{decisionReason}</q>
          </p>
        ) : null}
        <Facts application={application} />
        {viewerCan.askHeadteacher ? <AskHeadteacher application={application} token={token} /> : null}
        {viewerCan.withdraw ? <WithdrawApplication application={application} token={token} /> : null}
      </div>
    </Page>
  );
}

function Facts({ application }: { application: ApplicationStatus }) {
  const { reference, name, school, hub, submittedAt, commitment, commitmentAt, headteacherName } = application;
  return (
    <dl className={css.facts}>
      <dt>Reference</dt>
      <dd className={css.reference}>{reference}</dd>
      <dt>Name</dt>
      <dd>{name}</dd>
      <dt>School</dt>
      <dd>{school?.name ?? 'No longer in the register'}</dd>
      <dt>Hub</dt>
      <dd>
        <HubMark hub={hub} full />
      </dd>
      <dt>Registered</dt>
      <dd>{formatDay(submittedAt)}</dd>
      <dt>The full year</dt>
      <dd>
        {COMMITMENT_STATE_LABELS[commitment]}
        {commitment === 'AWAITED' ? `, ${headteacherName}` : ''}
        {commitmentAt ? `, ${formatDay(commitmentAt)}` : ''}
      </dd>
    </dl>
  );
}
