import { Button } from '@mantine/core';
import { RowMenu } from '@tessellate/network-web';
import { WORK_GROUP_ROLE_LABELS } from '@tessellate/work-groups-contract';
import { readFragment, type FragmentOf, type ResultOf } from '@tessellate/web-kernel';
import { PersonLine, SectionHeader } from '@tessellate/web-ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { FacilitatorInvitations } from './facilitator-invitations';
import { graphql } from './gql';
import { AppointFacilitatorDialog } from './appoint-facilitator-dialog';
import css from './member-list.module.css';
import { RemoveMemberDialog } from './remove-member-dialog';

export const GroupMembersFragment = graphql(/* GraphQL */ `
  fragment GroupMembers on WorkGroup {
    id
    viewerCan {
      appoint
    }
    ...FacilitatorInvitations
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

type Member = ResultOf<typeof GroupMembersFragment>['members'][number];

/** Who leads the group, and who takes part for which department. */
export function MemberList({ group }: { group: FragmentOf<typeof GroupMembersFragment> }) {
  const shown = readFragment(GroupMembersFragment, group);
  const { id, members, viewerCan } = shown;
  const [appointing, setAppointing] = useState(false);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const facilitators = members.filter(member => member.role === 'FACILITATOR');
  const participants = members.filter(member => member.role === 'PARTICIPANT').sort(bySchool);
  return (
    <>
      <Members
        title={facilitators.length === 1 ? WORK_GROUP_ROLE_LABELS.FACILITATOR : 'Facilitators'}
        members={facilitators}
        onRemove={setLeaving}
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
        members={participants}
        onRemove={setLeaving}
      />
      <AppointFacilitatorDialog workGroupId={id} opened={appointing} onClose={() => setAppointing(false)} />
      <RemoveMemberDialog workGroupId={id} person={leaving?.person ?? null} onClose={() => setLeaving(null)} />
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
  members,
  onRemove,
  action,
}: {
  title: string;
  action?: ReactNode;
  members: readonly Member[];
  onRemove: (member: Member) => void;
}) {
  return (
    <section>
      <SectionHeader level={3} title={title} action={action} />
      {members.length === 0 ? <p className="muted">Nobody yet.</p> : null}
      <ul className={css.members}>
        {members.map(member => (
          <li key={member.id} className={css.member}>
            <PersonLine person={member.person} below={<Place member={member} />} />
            {member.viewerCanRemove ? (
              <RowMenu
                label={`Actions for ${member.person.name}`}
                actions={[{ label: 'Remove from the group …', onSelect: () => onRemove(member) }]}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ member: { department, person } }: { member: Member }) {
  if (!department)
    return (
      <>
        <bdi>{person.jobTitle}</bdi>
      </>
    );
  return (
    <Link to={`/departments/${department.id}`}>
      <bdi>{department.school.name}</bdi>
    </Link>
  );
}
