import {
  APPLICATION_MOVES,
  APPLICANT_ROLE_LABELS,
  APPLICATION_STATE_LABELS,
  COMMITMENT_STATE_LABELS,
  commitmentState,
  ENDING_WORDS,
  INVOLVEMENT_LABELS,
} from '@tessellate/recruiting-contract';
import { readFragment, type FragmentOf, type ResultOf } from '@tessellate/web-kernel';
import { formatDateTime, SectionHeader, Tag } from '@tessellate/web-ui';
import type { ReactNode } from 'react';
import { graphql } from '../gql';
import { askedWords } from './asked-words';
import { STATE_TONES } from './board-row';
import css from './places.module.css';

export const ApplicationDetailFragment = graphql(/* GraphQL */ `
  fragment ApplicationDetail on BoardApplication {
    id
    reference
    state
    name
    email
    role
    roleText
    involvement
    hopes
    accessNeeds
    headteacherName
    headteacherEmail
    committedAt
    commitmentDeclinedAt
    headteacherAskedAt
    headteacherAsked
    chasingStoppedAt
    waitlistPosition
    offerExpiresAt
    decisionReason
    commitmentWaivedAt
    ending
    hasAccount
    version
    school {
      id
      name
      town
      postcode
    }
    history {
      id
      at
      fromState
      toState
      reason
      actor {
        id
        name
      }
    }
  }
`);

type Detail = ResultOf<typeof ApplicationDetailFragment>;

/** What the applicant wrote, and what became of it. */
export function ApplicationDetail({ application }: { application: FragmentOf<typeof ApplicationDetailFragment> }) {
  const detail = readFragment(ApplicationDetailFragment, application);
  const { name, reference, state, school, email, headteacherEmail, waitlistPosition } = detail;
  const answeredAt = detail.committedAt ?? detail.commitmentDeclinedAt;
  return (
    <article aria-labelledby="application-name">
      <h2 id="application-name" className={css.detailName}>
        <bdi>{name}</bdi>
      </h2>
      <p>
        <Tag tone={STATE_TONES[state]}>
          {detail.ending ? ENDING_WORDS[detail.ending].label : APPLICATION_STATE_LABELS[state]}
          {waitlistPosition ? `: number ${waitlistPosition}` : ''}
        </Tag>{' '}
        <span className="muted">{reference}</span>
      </p>
      <dl className={css.details}>
        <Fact name="Role">{detail.roleText ?? APPLICANT_ROLE_LABELS[detail.role]}</Fact>
        <Fact name="School">
          {school ? [school.name, school.town, school.postcode].filter(Boolean).join(', ') : null}
        </Fact>
        <Fact name="E-mail">{email ? <a href={`mailto:${email}`}>{email}</a> : null}</Fact>
        <Fact name="Earlier involvement">{detail.involvement ? INVOLVEMENT_LABELS[detail.involvement] : null}</Fact>
        <Fact name="Hopes">{detail.hopes}</Fact>
        <Fact name="Access needs">{detail.accessNeeds}</Fact>
        <Fact name="Headteacher">
          {detail.headteacherName || headteacherEmail ? (
            <>
              {detail.headteacherName}{' '}
              {headteacherEmail ? <a href={`mailto:${headteacherEmail}`}>{headteacherEmail}</a> : null}
            </>
          ) : null}
        </Fact>
        {email ? (
          <Fact name="Commitment">
            {COMMITMENT_STATE_LABELS[commitmentState(detail)]}
            {answeredAt ? `, ${formatDateTime(answeredAt)}` : ''}
            {detail.commitmentWaivedAt && !answeredAt ? ' (approved without)' : ''}
          </Fact>
        ) : null}
        {email ? <Fact name="Headteacher asked">{askedWords(detail)}</Fact> : null}
        <Fact name="Offer open until">{detail.offerExpiresAt ? formatDateTime(detail.offerExpiresAt) : null}</Fact>
        <Fact name="Account">
          {state !== 'PLACED' ? null : detail.hasAccount ? 'Taking part' : 'Invited, not set up yet'}
        </Fact>
      </dl>
      {detail.history.length > 0 ? <History entries={detail.history} ending={detail.ending} /> : null}
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function History({ entries, ending }: { entries: Detail['history']; ending: Detail['ending'] }) {
  const words = ({ fromState, toState }: Detail['history'][number], last: boolean) => {
    if (!fromState) return 'Registered';
    // An offer that was turned down and one that was not answered are both “withdrawn”: the history says which.
    const ended = last && ending && APPLICATION_MOVES[ending].to === toState;
    return ended ? ENDING_WORDS[ending].label : APPLICATION_STATE_LABELS[toState];
  };
  return (
    <section aria-labelledby="application-history">
      <SectionHeader level={3} id="application-history" title="History" />
      <ol className={css.history}>
        {entries.map((entry, index) => (
          <li key={entry.id}>
            <strong>{words(entry, index === entries.length - 1)}</strong>
            <span className="muted">
              {' '}
              {formatDateTime(entry.at)}
              {entry.actor ? `, by ${entry.actor.name}` : ''}
            </span>
            {entry.reason ? <p dir="auto">{entry.reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
