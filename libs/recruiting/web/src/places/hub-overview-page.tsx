import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { HubMark } from '@tessellate/network-web';
import { isNotFound, messageOf } from '@tessellate/web-kernel';
import { Card, ErrorState, ListSkeleton, NotFoundState, Page, PageHeader, SectionHeader } from '@tessellate/web-ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../gql';
import css from './places.module.css';
import { RecruitingGroupsQuery } from './recruiting-groups';
import { RecruitingGroups } from './recruiting-page';

const ManagedHubsQuery = graphql(/* GraphQL */ `
  query ManagedHubs {
    managedHubPages {
      id
      path
      hub {
        id
        name
        ...HubMark
      }
    }
  }
`);

/** `/hub`: what a manager looks after, at a glance. @param below what other domains add */
export function HubOverviewPage({ below }: { below?: ReactNode }) {
  const hubs = useQuery(ManagedHubsQuery, { fetchPolicy: 'cache-and-network' });
  const groups = useQuery(RecruitingGroupsQuery, { fetchPolicy: 'cache-and-network', skip: !hubs.data });
  const pages = hubs.data?.managedHubPages;
  if (isNotFound(hubs.error) || pages?.length === 0) return <NotFoundState />;
  if (!pages && hubs.error) {
    return (
      <ErrorState
        size="page"
        message={messageOf(hubs.error)}
        onRetry={() => void hubs.refetch()}
        retrying={hubs.loading}
      />
    );
  }
  if (!pages) {
    return (
      <Page>
        <PageHeader title="Your hub" />
        <ListSkeleton count={4} />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        title={pages.length === 1 ? (pages[0]?.hub.name ?? 'Your hub') : 'Your hubs'}
        documentTitle="Your hub"
      />
      <div className={css.board}>
        <section aria-labelledby="hub-recruiting">
          <SectionHeader
            id="hub-recruiting"
            title="Recruiting"
            action={<Link to="/hub/recruiting">All groups of the hub</Link>}
          />
          {groups.data ? (
            <RecruitingGroups groups={groups.data.recruitingGroups} />
          ) : groups.error ? (
            <ErrorState message={messageOf(groups.error)} onRetry={() => void groups.refetch()} />
          ) : (
            <ListSkeleton count={3} />
          )}
        </section>
        <section aria-labelledby="hub-public">
          <SectionHeader id="hub-public" title="Your public page" />
          {pages.map(({ id, path, hub }) => (
            <Card key={id}>
              <p className={css.overline}>
                <HubMark hub={hub} full />
              </p>
              <Group gap="sm" mt="sm">
                <Button component={Link} to={`/hub/page?hub=${id}`} variant="default">
                  Edit the page
                </Button>
                <Button component="a" href={path} variant="default">
                  View it as a visitor
                </Button>
              </Group>
            </Card>
          ))}
        </section>
        <section aria-labelledby="hub-people">
          <SectionHeader id="hub-people" title="Groups and community" />
          <Group gap="sm">
            <Button component={Link} to="/hub/groups/new">
              New Work Group
            </Button>
            <Button component={Link} to="/group" variant="default">
              Work Groups of the hub
            </Button>
            <Button component={Link} to="/community" variant="default">
              The hub’s community
            </Button>
          </Group>
        </section>
        {below}
      </div>
    </Page>
  );
}
