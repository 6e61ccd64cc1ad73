import { Button } from '@mantine/core';
import { IconChevronDown, IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { Card, SectionHeader } from '@tessellate/web-ui';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../gql';
import css from './launch-card.module.css';

export const LaunchFragment = graphql(/* GraphQL */ `
  fragment Launch_card on LaunchChecklist {
    openCount
    items {
      id
      title
      detail
      path
      action
      done
    }
  }
`);

/** What a group still needs before its first workshop, each with where it is mended. What is done is folded away. */
export function LaunchCard({ launch }: { launch: FragmentOf<typeof LaunchFragment> }) {
  const { items, openCount } = readFragment(LaunchFragment, launch);
  const [shown, setShown] = useState(false);
  const doneId = useId();
  const open = items.filter(({ done }) => !done);
  const done = items.filter(item => item.done);
  return (
    <Card as="section" aria-labelledby="launch" className={css.card}>
      <SectionHeader id="launch" title="Before the group starts" />
      <p className="muted">{openCount === 1 ? 'One thing is' : `${openCount} things are`} still to do.</p>
      <ul className={css.items}>
        {open.map(({ id, title, detail, path, action }) => (
          <li key={id}>
            <IconCircle size={22} stroke={1.6} aria-hidden className={css.open} />
            <div className={css.body}>
              <span className={css.words}>
                <span className={css.title}>{title}</span>
                <span className={css.detail} dir="auto">
                  {detail}
                </span>
              </span>
              <Button
                component={Link}
                to={path}
                variant="light"
                size="compact-md"
                className={css.act}
                aria-label={`${action}: ${title}`}
              >
                {action}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {done.length > 0 ? (
        <>
          <Button
            variant="subtle"
            size="compact-md"
            className={css.fold}
            aria-expanded={shown}
            aria-controls={shown ? doneId : undefined}
            rightSection={<IconChevronDown size={16} aria-hidden className={shown ? css.up : undefined} />}
            onClick={() => setShown(!shown)}
          >
            {done.length} done
          </Button>
          {shown ? (
            <ul id={doneId} className={css.items}>
              {done.map(({ id, title }) => (
                <li key={id}>
                  <IconCircleCheckFilled size={22} aria-hidden className={css.tick} />
                  <span className={css.words}>{title}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
    </Card>
  );
}
