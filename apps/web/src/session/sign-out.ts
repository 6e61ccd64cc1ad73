import { useForgetDevice } from '@tessellate/drafts-web';
import { rememberMember, useAppServices } from '@tessellate/web-kernel';
import { setLeaving } from './leaving';

export const endSession = async (): Promise<boolean> =>
  fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).then(
    answer => answer.ok,
    () => false,
  );

/**
 * Ends the session, then starts anew: neither a fresh page nor the device holds anything of the person before. Without a connection
 * the device forgets all the same, and the session ends as soon as the server can be reached.
 */
export function useSignOut(): () => Promise<void> {
  const { session } = useAppServices();
  const forget = useForgetDevice();
  return async () => {
    const ended = await endSession();
    setLeaving(!ended);
    await forget();
    session.setPerson(null);
    rememberMember(false);
    location.assign('/');
  };
}
