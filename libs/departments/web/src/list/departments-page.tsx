import { useQuery } from '@apollo/client/react';
import { Stack, TextInput } from '@mantine/core';
import { messageOf, useAddressParams } from '@tessellate/web-kernel';
import { EmptyState, ErrorState, FeedSkeleton, Page, PageHeader } from '@tessellate/web-ui';
import { graphql } from '../gql';
import { DepartmentCard } from './department-card';

const DepartmentsQuery = graphql(/* GraphQL */ `
  query Departments {
    departments {
      id
      school {
        id
        name
        town
      }
      ...DepartmentCard
    }
  }
`);

/** Above this many, a field to narrow the list is quicker than scrolling. */
const MANY = 10;

/** The departments whose practice the viewer may read, their own first. */
export function DepartmentsPage() {
  const { data, error, loading, refetch } = useQuery(DepartmentsQuery, { fetchPolicy: 'cache-and-network' });
  // In the address, so that who comes back from a department finds the list as it was.
  const [params, changeParams] = useAddressParams();
  const words = params.get('find') ?? '';
  const departments = data?.departments;
  const wanted = words.trim().toLocaleLowerCase('en-GB');
  const shown = departments?.filter(({ school }) =>
    `${school.name} ${school.town ?? ''}`.toLocaleLowerCase('en-GB').includes(wanted),
  );
  return (
    <Page>
      <PageHeader
        title="Departments"
        lead="Who we are, the context we work in, and how we teach: each department in its own words."
      />
      {!departments && loading ? <FeedSkeleton /> : null}
      {!departments && error ? (
        <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
      ) : null}
      {departments?.length === 0 ? (
        <EmptyState title="No departments to read yet">
          The departments of your Work Group appear here, with your own first. If yours is missing, ask your facilitator
          to add it.
        </EmptyState>
      ) : null}
      {departments && departments.length > MANY ? (
        <TextInput
          label="Find a department"
          placeholder="School or town"
          type="search"
          value={words}
          onChange={event => {
            const { value } = event.currentTarget;
            changeParams(params => (value ? params.set('find', value) : params.delete('find')), {
              replace: true,
              preventScrollReset: true,
            });
          }}
        />
      ) : null}
      {departments && departments.length > 0 && shown?.length === 0 ? (
        <p className="muted" role="status">
          No department matches “{words.trim()}”.
        </p>
      ) : null}
      <Stack gap="md">
        {shown?.map(department => (
          <DepartmentCard key={department.id} department={department} />
        ))}
      </Stack>
    </Page>
  );
}
