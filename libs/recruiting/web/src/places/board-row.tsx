import { Checkbox, UnstyledButton } from '@mantine/core';
import {
  APPLICANT_ROLE_LABELS,
  APPLICATION_STATE_LABELS,
  type ApplicationState,
  COMMITMENT_STATE_LABELS,
  commitmentState,
  ENDING_WORDS,
} from '@tessellate/recruiting-contract';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { formatDateTime, formatShortDay, Tag } from '@tessellate/web-ui';
import type { ComponentProps } from 'react';
import { graphql } from '../gql';
import { askedWords } from './asked-words';
import css from './places.module.css';

export const BoardRowFragment = graphql(/* GraphQL */ `
  fragment BoardRow on BoardApplication {
    id
    name
    state
    role
    roleText
    version
    committedAt
    commitmentDeclinedAt
    commitmentWaivedAt
    headteacherAskedAt
    headteacherAsked
    chasingStoppedAt
    ending
    submittedAt
    waitlistPosition
    offerExpiresAt
    hasAccount
    sameSchool
    school {
      id
      name
      town
    }
  }
`);

export const STATE_TONES: Record<ApplicationState, ComponentProps<typeof Tag>['tone']> = {
  AWAITING_HUB: 'needs',
  WAITLISTED: 'partly',
  OFFERED: 'idea',
  PLACED: 'worked',
  DECLINED: 'plain',
  WITHDRAWN: 'plain',
  REMOVED: 'plain',
};

const NAMED = 2;

function namesOf(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 0 ? `${names.slice(0, NAMED).join(', ')} and others` : names.join(' and ');
}

interface BoardRowProps {
  row: FragmentOf<typeof BoardRowFragment>;
  ticked: boolean;
  /** Left out for those who only read. */
  onTick: (() => void) | undefined;
  onOpen: () => void;
}

export function BoardRow({ row, ticked, onTick, onOpen }: BoardRowProps) {
  const application = readFragment(BoardRowFragment, row);
  const { name, state, role, roleText, school, submittedAt, waitlistPosition, offerExpiresAt } = application;
  const commitment = commitmentState(application);
  return (
    <li className={css.row} data-ticked={ticked || undefined}>
      {onTick ? <Checkbox aria-label={`Choose ${name}`} checked={ticked} onChange={onTick} /> : <span />}
      <div className={css.who}>
        <UnstyledButton className={css.name} onClick={onOpen}>
          <bdi>{name}</bdi>
        </UnstyledButton>
        <span className="muted">
          {roleText ?? APPLICANT_ROLE_LABELS[role]}
          {school
            ? `, ${school.name}${school.town && !school.name.includes(school.town) ? `, ${school.town}` : ''}`
            : ''}
        </span>
        {application.sameSchool.length > 0 ? (
          <span className={css.sameSchool}>
            Same school as <bdi>{namesOf(application.sameSchool)}</bdi>
          </span>
        ) : null}
      </div>
      <div className={css.standing}>
        <Tag tone={STATE_TONES[state]}>
          {application.ending ? ENDING_WORDS[application.ending].label : APPLICATION_STATE_LABELS[state]}
          {waitlistPosition ? `: number ${waitlistPosition}` : ''}
        </Tag>
        {offerExpiresAt ? <span className="muted">until {formatDateTime(offerExpiresAt)}</span> : null}
        {state === 'PLACED' && !application.hasAccount ? <span className="muted">invited, no account yet</span> : null}
      </div>
      {submittedAt ? (
        <div className={css.facts}>
          <span data-commitment={commitment}>
            {commitment === 'AWAITED' && application.commitmentWaivedAt
              ? 'Approved without the headteacher’s answer'
              : COMMITMENT_STATE_LABELS[commitment]}
          </span>
          {commitment === 'AWAITED' ? <span className="muted">{askedWords(application)}</span> : null}
          <span className="muted">registered {formatShortDay(submittedAt)}</span>
        </div>
      ) : null}
    </li>
  );
}
