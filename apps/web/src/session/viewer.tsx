import { useQuery } from '@apollo/client/react';
import { keepSessionAlive } from '@tessellate/identity-web/session';
import { codeOf, dropEarlyAnswers, rememberMember, useAppServices, type ResultOf } from '@tessellate/web-kernel';
import { InSlices } from '@tessellate/web-ui';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { graphql } from '../gql';

const ShellViewerQuery = graphql(/* GraphQL */ `
  query ShellViewer {
    viewer {
      id
      standing
      managesHub
      national
      person {
        id
        name
        jobTitle
        pictureFileId
      }
    }
  }
`);

export type ShellViewer = NonNullable<ResultOf<typeof ShellViewerQuery>['viewer']>;

const ViewerContext = createContext<ShellViewer | null>(null);

/** The signed-in person, or null for a visitor. */
export const useViewer = (): ShellViewer | null => useContext(ViewerContext);

interface ViewerGateProps {
  children: ReactNode;
  loading: ReactNode;
  failed: (error: unknown, retry: () => void) => ReactNode;
}

/** Asks once who is signed in, and again whenever the session changes; nothing below it is drawn before that is known. */
export function ViewerGate({ children, loading, failed }: ViewerGateProps) {
  const { session, live } = useAppServices();
  const { data, error, refetch } = useQuery(ShellViewerQuery, {
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const visitor = error !== undefined && codeOf(error) === 'UNAUTHENTICATED';
  const viewer = data?.viewer ?? null;
  const known = data !== undefined || visitor;
  const shown = useRef<string | null | undefined>(undefined);

  useEffect(
    () =>
      session.onChange(() => {
        dropEarlyAnswers();
        // What kept it from being asked is shown by the query; the socket takes on the new session all the same.
        void refetch()
          .catch(() => undefined)
          .then(() => live.restart())
          .catch(() => undefined);
      }),
    [live, refetch, session],
  );

  // Drafts and the session link need the person before the first child draws.
  if (known) session.setPerson(viewer?.id ?? null);
  const viewerId = viewer?.id ?? null;
  const member = viewer?.standing === 'MEMBER';
  useEffect(() => {
    if (!known) return;
    // Somebody else has signed in on this page: nothing of the person before may stay on it.
    if (shown.current && viewerId !== shown.current) location.reload();
    shown.current = viewerId;
    if (viewerId) void keepSessionAlive();
    rememberMember(member);
  }, [known, viewerId, member]);

  if (!known) return error ? failed(error, () => void refetch()) : loading;
  return (
    <ViewerContext value={viewer}>
      <InSlices fallback={loading}>{children}</InSlices>
    </ViewerContext>
  );
}
