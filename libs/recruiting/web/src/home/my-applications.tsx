import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { publicPaths } from '@tessellate/public-site-contract';
import { messageOf } from '@tessellate/web-kernel';
import { Card, EmptyState, ErrorState, ListSkeleton } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from '../gql';
import { titleOf, whatHappensNext } from '../applications/status-words';

const MyApplicationsQuery = graphql(/* GraphQL */ `
  query MyApplications {
    myApplications {
      path
      application {
        id
        reference
        state
        ending
        commitment
        commitmentRequired
        commitmentWaived
        headteacherName
        projectName
        academicYear
        hub {
          id
          name
        }
      }
    }
  }
`);

/** Home of an account without a place: where what it registered stands, or the way to registering interest. */
export function MyApplications() {
  const { data, error, loading, refetch } = useQuery(MyApplicationsQuery, { fetchPolicy: 'cache-and-network' });
  if (!data) {
    if (error) return <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
    return <ListSkeleton count={2} />;
  }
  if (data.myApplications.length === 0) return <RegisterFirst />;
  return data.myApplications.map(({ path, application }) => {
    const standing = { ...application, hubName: application.hub.name };
    return (
      <Card key={application.id} as="section" aria-labelledby={`application-${application.id}`}>
        <p className="muted">
          <bdi>{application.projectName}</bdi> · {application.academicYear} · <bdi>{application.hub.name}</bdi>
        </p>
        <h2 id={`application-${application.id}`}>{titleOf(standing)}</h2>
        <p>{whatHappensNext(standing)}</p>
        <Button component={Link} to={path}>
          Check my application
        </Button>{' '}
        <span className="muted">{application.reference}</span>
      </Card>
    );
  });
}

function RegisterFirst() {
  return (
    <EmptyState
      title="Your account is ready; next, register your interest"
      action={
        <Group gap="sm" justify="center">
          <Button component={Link} to="/interest">
            Register interest
          </Button>
          <Button component="a" href={publicPaths.hubs} variant="default">
            Find your Maths Hub
          </Button>
        </Group>
      }
    >
      A place in a Work Group comes from your Maths Hub. Register with this account’s e-mail address and your
      application will appear here. If you registered with a different address, use the link in the e-mails you got
      there.
    </EmptyState>
  );
}
