import { ApolloLink } from '@apollo/client/link';
import { Observable } from 'rxjs';
import { isSessionExpected, requestSignIn } from '../session/session';

/**
 * When a session ends while somebody works, the operation waits for the person to sign in where they are and then goes
 * on: what they have typed stays on the screen. Visitors who never signed in get the error at once.
 */
export function createSessionLink(): ApolloLink {
  return new ApolloLink(
    (operation, forward) =>
      new Observable(observer => {
        const inner = { waiting: false, subscription: undefined as { unsubscribe(): void } | undefined };
        const first = forward(operation).subscribe({
          next: result => {
            const expired =
              'errors' in result && result.errors?.some(error => error.extensions?.['code'] === 'UNAUTHENTICATED');
            if (!expired || !isSessionExpected()) return observer.next(result);
            inner.waiting = true;
            void requestSignIn().then(signedIn => {
              if (signedIn) {
                inner.subscription = forward(operation).subscribe(observer);
              } else {
                observer.next(result);
                observer.complete();
              }
            });
          },
          error: error => observer.error(error),
          complete: () => {
            if (!inner.waiting) observer.complete();
          },
        });
        return () => {
          first.unsubscribe();
          inner.subscription?.unsubscribe();
        };
      }),
  );
}
