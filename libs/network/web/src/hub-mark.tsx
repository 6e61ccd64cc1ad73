import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { graphql } from './gql';
import css from './hub-mark.module.css';

export const HubMarkFragment = graphql(/* GraphQL */ `
  fragment HubMark on Hub {
    id
    name
    shortName
    colour
  }
`);

/** A hub's name beside a slim stroke of its colour. The colour only repeats what the name says. */
export function HubMark({ hub, full = false }: { hub: FragmentOf<typeof HubMarkFragment>; full?: boolean }) {
  const { name, shortName, colour } = readFragment(HubMarkFragment, hub);
  return (
    <span className={css.mark}>
      <span className={css.stroke} style={{ backgroundColor: colour }} aria-hidden />
      <bdi>{full ? name : shortName}</bdi>
    </span>
  );
}
