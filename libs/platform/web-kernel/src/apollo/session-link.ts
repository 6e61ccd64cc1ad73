import { ApolloLink } from '@apollo/client/link';
import { Observable } from 'rxjs';
import type { Session } from '../session/session';

/**
 * When a session ends while somebody works, the operation waits for the person to sign in where they are and then goes
 * on: what they have typed stays on the screen. Visitors who never signed in get the error at once. A refusal that was on
 * its way while the person signed in says nothing about the new session: then there is asked once more, and nobody else.
 */
export function createSessionLink(session: Session): ApolloLink {
  return new ApolloLink(
    (operation, forward) =>
      new Observable(observer => {
        let current: { unsubscribe(): void } | undefined;
        const attempt = () => {
          const asked = session.era;
          let waiting = false;
          current = forward(operation).subscribe({
            next: result => {
              const expired =
                'errors' in result && result.errors?.some(error => error.extensions?.['code'] === 'UNAUTHENTICATED');
              if (!expired || session.personId === null) return observer.next(result);
              waiting = true;
              const signedIn = session.era === asked ? session.requestSignIn() : Promise.resolve(true);
              void signedIn.then(yes => {
                if (observer.closed) return;
                if (yes) return attempt();
                observer.next(result);
                observer.complete();
              });
            },
            error: error => observer.error(error),
            complete: () => {
              if (!waiting) observer.complete();
            },
          });
        };
        attempt();
        return () => current?.unsubscribe();
      }),
  );
}
