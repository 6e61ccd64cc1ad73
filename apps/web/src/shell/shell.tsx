import { commentOutbox } from '@tessellate/comments-web/outbox';
import { messageOutbox, UnreadListener, useUnreadThreads } from '@tessellate/discussions-web/shell';
import { useUnreadNotices } from '@tessellate/notifications-web/shell';
import { OutboxProvider } from '@tessellate/drafts-web';
import { useAsOf, useConnectionStatus, useLiveRefusal } from '@tessellate/web-kernel';
import { ConnectionNotice, UnreachablePage } from '@tessellate/web-ui';
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { NotKeptPage } from '../offline/offline-page';
import { useKeepAhead } from '../offline/use-keep-ahead';
import { SessionDialog } from '../session/session-dialog';
import { useViewer } from '../session/viewer';
import { badgesOf } from './badges';
import { destinationsFor } from './navigation';
import { NotSent } from './not-sent';
import { Rail } from './rail';
import css from './shell.module.css';
import { TabBar } from './tab-bar';
import { useFinding } from './use-finding';
import { useShortcuts } from './use-shortcuts';

const Palette = lazy(() => import('../palette/palette'));
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog'));

/** What is written and goes out by itself, whatever page is open. */
const SENDERS = [messageOutbox, commentOutbox];

/** What surrounds every page of a signed-in person. */
export function Shell({ children }: { children: ReactNode }) {
  const finding = useFinding();
  const [helping, setHelping] = useState(false);
  const openHelp = useCallback(() => setHelping(true), []);
  const viewer = useViewer();
  const standing = viewer?.standing ?? 'NONE';
  const { managesHub, national } = viewer ?? {};
  const destinations = useMemo(
    () => destinationsFor({ standing, managesHub, national }),
    [standing, managesHub, national],
  );
  const unread = useUnreadThreads({ skip: standing !== 'MEMBER' });
  const badges = badgesOf(unread, useUnreadNotices());
  useKeepAhead(standing === 'MEMBER');
  useShortcuts({ destinations, onSearch: finding.open, onHelp: openHelp });
  return (
    <OutboxProvider senders={SENDERS}>
      <div className={css.shell}>
        <SkipLink />
        <Rail destinations={destinations} badges={badges} onSearch={finding.open} onShortcuts={openHelp} />
        <MemberMain>{children}</MemberMain>
        <TabBar destinations={destinations} badges={badges} onSearch={finding.open} onShortcuts={openHelp} />
        <SessionDialog />
        <UnreadListener audiences={unread.audiences} />
        <Suspense fallback={null}>
          {finding.asked > 0 ? <Palette finding={finding} destinations={destinations} onHelp={openHelp} /> : null}
          {helping ? <ShortcutsDialog opened destinations={destinations} onClose={() => setHelping(false)} /> : null}
        </Suspense>
      </div>
    </OutboxProvider>
  );
}

export function SkipLink() {
  return (
    <a className={css.skip} href="#main">
      Skip to the page
    </a>
  );
}

/** Asked once for all pages: their age says nothing of the page on the screen. */
const SURROUNDINGS = new Set(['ShellViewer', 'UnreadThreads', 'UnreadNotices']);

/** By the address, another page may be of another age. */
function MemberMain({ children }: { children: ReactNode }) {
  useLocation();
  const reached = useConnectionStatus() === 'online';
  return (
    <Main notice={<NotSent />} asOf={useAsOf(SURROUNDINGS)}>
      <UnreachablePage value={reached ? null : NotKeptPage}>{children}</UnreachablePage>
    </Main>
  );
}

interface MainProps {
  notice?: ReactNode;
  asOf?: number | null;
  children: ReactNode;
}

export function Main({ notice, asOf, children }: MainProps) {
  const status = useConnectionStatus();
  const refusal = useLiveRefusal();
  return (
    <main id="main" className={css.main} tabIndex={-1}>
      <ConnectionNotice status={status} refusal={refusal} asOf={asOf ?? null} />
      {notice}
      {children}
    </main>
  );
}
