import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { messageOf, type ResultOf } from '@tessellate/web-kernel';
import { formatDateTime, SkeletonLine } from '@tessellate/web-ui';
import { GroupMoveTargetsQuery } from './move-members.documents';
import css from './move-members.module.css';

interface MoveTargetProps {
  workGroupId: string;
  /** How many places are taken there; none by whoever leads. */
  needed: number;
  value: string;
  onChange: (id: string) => void;
}

/** The groups that somebody can move to, with their places and when they meet next. */
export function MoveTarget({ workGroupId, needed, value, onChange }: MoveTargetProps) {
  const { data, error } = useQuery(GroupMoveTargetsQuery, {
    variables: { id: workGroupId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return error ? <p role="alert">{messageOf(error)}</p> : <SkeletonLine />;
  const groups = data.groupMoveTargets;
  if (groups.length === 0)
    return <p role="status">Your hub runs no other group of this project this year, so there is nowhere to move to.</p>;
  const chosen = groups.find(({ id }) => id === value);
  return (
    <NativeSelect
      className={css.target}
      label="Group"
      description={chosen ? factsOf(chosen) : undefined}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        { value: '', label: 'Choose a group of your hub' },
        ...groups.map(({ id, title, placesFree }) => ({
          value: id,
          label: `${title} (${freeWords(placesFree)})`,
          disabled: placesFree < needed,
        })),
      ]}
    />
  );
}

const freeWords = (places: number): string =>
  places === 0 ? 'full' : places === 1 ? '1 place free' : `${places} places free`;

/** Once more beneath, since a long title is cut off in the field. */
function factsOf({
  title,
  placesFree,
  nextStartsAt,
  nextEndsAt,
}: ResultOf<typeof GroupMoveTargetsQuery>['groupMoveTargets'][number]) {
  const next = nextStartsAt
    ? `Its next workshop is ${formatDateTime(nextStartsAt, nextEndsAt)}.`
    : 'It has no published workshops still to come.';
  return (
    <>
      <bdi>{title}</bdi>, {freeWords(placesFree)}. {next}
    </>
  );
}
