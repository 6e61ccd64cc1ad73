import { AUTH_PATHS, type DemoAccounts } from '@tessellate/identity-contract';
import { useEffect, useState } from 'react';
import { readDemo } from '../account/auth-requests';

/** The one-click accounts; null where there is no demo, or until it is known. */
export function useDemoAccounts(): DemoAccounts | null {
  const [demo, setDemo] = useState<DemoAccounts | null>(null);
  useEffect(() => {
    let gone = false;
    // Without an answer there is simply no list: the form beside it says so when it is used.
    readDemo<DemoAccounts>(AUTH_PATHS.demoAccounts).then(
      found => !gone && setDemo(found),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return demo;
}
