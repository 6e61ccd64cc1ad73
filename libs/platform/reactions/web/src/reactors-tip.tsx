import { useQuery } from '@apollo/client/react';
import { Tooltip } from '@mantine/core';
import type { TargetRef } from '@tessellate/contract';
import type { ReactionKind } from '@tessellate/reactions-contract';
import { useSession } from '@tessellate/web-kernel';
import { VisuallyHidden } from '@tessellate/web-ui';
import { useEffect } from 'react';
import { graphql } from './gql';

const ReactorsQuery = graphql(/* GraphQL */ `
  query Reactors($targetType: TargetType!, $targetId: UUID!) {
    reactors(targetType: $targetType, targetId: $targetId) {
      kind
      count
      people {
        id
        name
      }
    }
  }
`);

interface ReactorsTipProps {
  of: TargetRef;
  kind: ReactionKind;
  count: number;
  /** Whether the viewer is among them: known here before the server has stored it. */
  mine: boolean;
  /** The button that is pointed at or has the focus. */
  target: HTMLElement;
}

/** Who reacted in one way, asked for while somebody looks; for all ways at once. */
export default function ReactorsTip({ of, kind, count, mine, target }: ReactorsTipProps) {
  const { personId } = useSession();
  const { data } = useQuery(ReactorsQuery, {
    variables: { targetType: of.type, targetId: of.id },
    fetchPolicy: 'cache-and-network',
  });
  const people = data?.reactors.find(other => other.kind === kind)?.people ?? [];
  const others = people.filter(({ id }) => id !== personId).map(({ name }) => name);
  const words = data ? namesOf(others, count, mine) : '';
  const id = `reactors-${of.id}`;
  useEffect(() => {
    if (!words) return;
    target.setAttribute('aria-describedby', id);
    return () => target.removeAttribute('aria-describedby');
  }, [target, id, words]);
  if (!words) return null;
  return (
    <>
      <Tooltip
        target={target}
        opened
        label={words}
        multiline
        maw={280}
        position="top-start"
        events={{ hover: false, focus: false, touch: false }}
      />
      <VisuallyHidden id={id}>{words}</VisuallyHidden>
    </>
  );
}

/** “You, Amara Okafor and 3 others” */
export function namesOf(others: readonly string[], count: number, mine: boolean): string {
  const names = [...(mine ? ['You'] : []), ...others].slice(0, count);
  const more = count - names.length;
  const [one, many] = names.length === 0 ? ['person', 'people'] : ['other', 'others'];
  if (more > 0) names.push(`${more} ${more === 1 ? one : many}`);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
