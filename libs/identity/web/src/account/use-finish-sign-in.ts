import { useSession } from '@tessellate/web-kernel';

/**
 * After the server has opened a session. When the page belongs to somebody else (their session ended, and another person
 * signed in over it), it is left: nothing that one person typed may be sent in the name of another.
 */
export function useFinishSignIn(): (personId: string) => void {
  const session = useSession();
  return personId => {
    if (session.personId && session.personId !== personId) window.location.assign('/');
    else session.reportChange();
  };
}
