import { lazy, Suspense, useState } from 'react';
import { AccountButton } from './account-button';

const AccountPopover = lazy(() => import('./account-popover'));

/** The signed-in person at the foot of the rail; the menu's code comes with the first click. */
export function AccountMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) return <AccountButton expanded={false} onClick={() => setAsked(true)} />;
  return (
    <Suspense fallback={<AccountButton expanded={false} />}>
      <AccountPopover onShortcuts={onShortcuts} />
    </Suspense>
  );
}
