import { Button } from '@mantine/core';
import { type FragmentOf, readFragment } from '@tessellate/web-kernel';
import { Card, formatDay, formatTime, SectionHeader } from '@tessellate/web-ui';
import { graphql } from './gql';

export const JoiningPanelFragment = graphql(/* GraphQL */ `
  fragment JoiningPanel on Workshop {
    id
    startsAt
    endsAt
    joining {
      opensAt
      url
    }
  }
`);

/** The joining link near the time, and when it comes before that. */
export function JoiningPanel({ workshop }: { workshop: FragmentOf<typeof JoiningPanelFragment> }) {
  const { joining, startsAt, endsAt } = readFragment(JoiningPanelFragment, workshop);
  if (!joining) return null;
  const over = Date.parse(endsAt ?? startsAt ?? joining.opensAt) < Date.now();
  return (
    <Card as="section" aria-labelledby="workshop-joining">
      <SectionHeader id="workshop-joining" title="Joining online" />
      {joining.url ? (
        <Button component="a" href={joining.url} target="_blank" rel="noreferrer">
          Join the workshop
        </Button>
      ) : (
        <p className="muted">
          {over
            ? 'The workshop is over, so its link no longer works.'
            : `The joining link will appear here from ${formatTime(joining.opensAt)} on ${formatDay(joining.opensAt)}.`}
        </p>
      )}
    </Card>
  );
}
