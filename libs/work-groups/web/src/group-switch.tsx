import { Select } from '@mantine/core';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { useNavigate } from 'react-router';
import { graphql } from './gql';

export const GroupSwitchFragment = graphql(/* GraphQL */ `
  fragment GroupSwitchEntry on WorkGroup {
    id
    reference
  }
`);

/** For people with more than one group: facilitators of two, and hub managers. */
export function GroupSwitch({
  groups,
  current,
}: {
  groups: readonly FragmentOf<typeof GroupSwitchFragment>[];
  current: string;
}) {
  const navigate = useNavigate();
  if (groups.length < 2) return null;
  return (
    <Select
      label="Group"
      data={groups
        .map(group => readFragment(GroupSwitchFragment, group))
        .map(({ id, reference }) => ({ value: id, label: reference }))}
      value={current}
      allowDeselect={false}
      onChange={id => id && void navigate(`/group/${id}`)}
    />
  );
}
