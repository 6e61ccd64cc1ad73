import { ActionIcon, Button } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { RowMenu } from '@tessellate/network-web';
import { WORK_GROUP_ROLE_LABELS } from '@tessellate/work-groups-contract';
import { readFragment, type FragmentOf, type ResultOf, useSession } from '@tessellate/web-kernel';
import { PersonLine, SectionHeader } from '@tessellate/web-ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { FacilitatorInvitations } from './facilitator-invitations';
import { graphql } from './gql';
import { EndFacilitatorDialog } from './end-facilitator-dialog';
import { AppointFacilitatorDialog, useAppointMember } from './appoint-facilitator-dialog';
import css from './member-list.module.css';
import { MemberMoves, MoveNote } from './member-moves';
import { RemoveMemberDialog } from './remove-member-dialog';

export const GroupMembersFragment = graphql(/* GraphQL */ `
  fragment GroupMembers on WorkGroup {
    id
    viewerCan {
      appoint
    }
    ...FacilitatorInvitations
    ...MemberMoves
    project {
      roleNames {
        participant
        facilitator
      }
    }
    members {
      id
      role
      viewerCanRemove
      person {
        id
        name
        jobTitle
        pictureFileId
      }
      department {
        id
        name
        school {
          id
          name
          town
        }
      }
    }
  }
`);

/** What a dialog that moves people to another group is given. */
export interface MovingProps {
  opened: boolean;
  workGroupId: string;
  person: { id: string; name: string };
  role: Member['role'];
  /** Who could go with them. */
  others: readonly { id: string; name: string }[];
  onClose: () => void;
  /** It waits to be sent, or is done: what is shown of the group is out of date. */
  onDone: () => void;
}

type Action = { label: string; onSelect: () => void };
type Group = ResultOf<typeof GroupMembersFragment>;
type Member = Group['members'][number];

interface MemberListProps {
  group: FragmentOf<typeof GroupMembersFragment>;
  /** Somebody leads the group, or is asked to: what else is said of it may be out of date. */
  onAppointed?: () => void;
  /** Filled in by the app: moving people is what places hang on. */
  moving?: ComponentType<MovingProps>;
  onMoved?: () => void;
}

/** Who leads the group, and who takes part for which department. */
export function MemberList({ group, onAppointed, moving: Moving, onMoved }: MemberListProps) {
  const shown = readFragment(GroupMembersFragment, group);
  const { id, members, viewerCan } = shown;
  const [appointing, setAppointing] = useState(false);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const [going, setGoing] = useState<Member | null>(null);
  const [steppingDown, setSteppingDown] = useState<Member | null>(null);
  const { hash } = useLocation();
  const navigate = useNavigate();
  // Whatever asks for a facilitator leads here.
  const asked = viewerCan.appoint && hash === '#appoint';
  const closeAppointing = () => {
    setAppointing(false);
    // Back does not open again what was closed.
    if (asked) void navigate({ hash: '' }, { replace: true });
  };
  const appoint = useAppointMember(id);
  const actionsFor = (member: Member): Action[] => [
    ...(viewerCan.appoint && member.role === 'PARTICIPANT'
      ? [{ label: 'Make a facilitator', onSelect: () => appoint(member.person) }]
      : []),
    ...(viewerCan.appoint && member.role === 'FACILITATOR' && member.department
      ? [{ label: 'Make a participant …', onSelect: () => setSteppingDown(member) }]
      : []),
    ...(Moving && viewerCan.appoint ? [{ label: 'Move to another group …', onSelect: () => setGoing(member) }] : []),
    ...(member.viewerCanRemove ? [{ label: 'Remove from the group …', onSelect: () => setLeaving(member) }] : []),
  ];
  const facilitators = members.filter(member => member.role === 'FACILITATOR');
  const participants = members.filter(member => member.role === 'PARTICIPANT').sort(bySchool);
  return (
    <>
      <Members
        title={facilitators.length === 1 ? WORK_GROUP_ROLE_LABELS.FACILITATOR : 'Facilitators'}
        group={shown}
        members={facilitators}
        actionsFor={actionsFor}
        action={
          viewerCan.appoint ? (
            <Button variant="subtle" size="compact-sm" onClick={() => setAppointing(true)}>
              Appoint …
            </Button>
          ) : null
        }
      />
      <FacilitatorInvitations group={shown} />
      <Members
        title={`Departments taking part (${participants.length})`}
        group={shown}
        members={participants}
        actionsFor={actionsFor}
      />
      <MemberMoves group={shown} />
      <AppointFacilitatorDialog
        workGroupId={id}
        opened={appointing || asked}
        onClose={closeAppointing}
        onDone={onAppointed}
      />
      <EndFacilitatorDialog
        workGroupId={id}
        person={steppingDown?.person ?? null}
        onClose={() => setSteppingDown(null)}
      />
      <RemoveMemberDialog workGroupId={id} person={leaving?.person ?? null} onClose={() => setLeaving(null)} />
      {Moving && going ? (
        <Moving
          opened
          workGroupId={id}
          person={going.person}
          role={going.role}
          others={
            going.role === 'PARTICIPANT'
              ? participants.filter(({ id: other }) => other !== going.id).map(({ person }) => person)
              : []
          }
          onClose={() => setGoing(null)}
          onDone={() => onMoved?.()}
        />
      ) : null}
    </>
  );
}

const bySchool = (one: Member, other: Member) =>
  (one.department?.school.name ?? one.person.name).localeCompare(
    other.department?.school.name ?? other.person.name,
    'en-GB',
  );

function Members({
  title,
  group,
  members,
  actionsFor,
  action,
}: {
  title: string;
  action?: ReactNode;
  group: Group;
  members: readonly Member[];
  actionsFor: (member: Member) => Action[];
}) {
  const { personId } = useSession();
  return (
    <section>
      <SectionHeader level={3} title={title} action={action} />
      {members.length === 0 ? <p className="muted">Nobody yet.</p> : null}
      <ul className={css.members}>
        {members.map(member => (
          <li key={member.id} className={css.member}>
            <PersonLine
              person={member.person}
              below={
                <>
                  <Place member={member} called={calledIn(group, member)} />
                  <MoveNote group={group} personId={member.person.id} />
                </>
              }
            />
            {member.person.id === personId ? null : (
              <ActionIcon
                component={Link}
                to={`/messages?to=${member.person.id}`}
                aria-label={`Message ${member.person.name}`}
              >
                <IconMessageCircle size={20} stroke={1.8} aria-hidden />
              </ActionIcon>
            )}
            {actionsFor(member).length > 0 ? (
              <RowMenu label={`Actions for ${member.person.name}`} actions={actionsFor(member)} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the group’s version of the project calls somebody, where that is another word than ours and their job title does not say it. */
function calledIn({ project: { roleNames } }: Group, { role, person, department }: Member): string | null {
  const name = role === 'FACILITATOR' ? roleNames.facilitator : roleNames.participant;
  if (name === WORK_GROUP_ROLE_LABELS[role]) return null;
  return !department && person.jobTitle.toLowerCase().includes(name.toLowerCase()) ? null : name;
}

function Place({ member: { department, person }, called }: { member: Member; called: string | null }) {
  const place = department ? (
    <Link to={`/departments/${department.id}`}>
      <bdi>{department.school.name}</bdi>
    </Link>
  ) : person.jobTitle ? (
    <bdi>{person.jobTitle}</bdi>
  ) : null;
  return (
    <>
      {called ? <bdi>{called}</bdi> : null}
      {called && place ? ' · ' : null}
      {place}
    </>
  );
}
