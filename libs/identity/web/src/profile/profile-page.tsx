import { useQuery } from '@apollo/client/react';
import { messageOf } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, Page, PageHeader } from '@tessellate/web-ui';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { FormMessage } from '../account/form-message';
import { ProfileForm } from './profile-form';
import { SecuritySection } from './security-section';

const ProfilePageQuery = graphql(/* GraphQL */ `
  query ProfilePage {
    viewer {
      id
      email
      demo
      person {
        id
        ...ProfileForm_person
      }
    }
  }
`);

/** The signed-in person's own profile and account. Settings of other domains stand between the two. */
export function ProfilePage({ children }: { children?: ReactNode }) {
  const { data, error, loading, refetch } = useQuery(ProfilePageQuery);
  const [search] = useSearchParams();
  const viewer = data?.viewer;
  return (
    <Page>
      <PageHeader
        title="Your profile"
        lead={
          viewer ? (
            <>
              What people in your Work Group, hub and department{' '}
              <Link to={`/people/${viewer.person.id}`}>see about you</Link>.
            </>
          ) : undefined
        }
      />
      {search.has('welcome') ? (
        <FormMessage tone="done">
          <p>
            Your e-mail address is confirmed, and you are signed in. Welcome! Tell others who you are.{' '}
            <Link to="/">Home shows how to get a place in a group.</Link>
          </p>
        </FormMessage>
      ) : null}
      {viewer ? (
        <>
          <ProfileForm key={viewer.id} person={viewer.person} />
          {children}
          <SecuritySection email={viewer.email} demo={viewer.demo} />
        </>
      ) : error ? (
        <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
      ) : (
        <ListSkeleton />
      )}
    </Page>
  );
}
