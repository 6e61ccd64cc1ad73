import { LiveNow, useUnreadThreads } from '@tessellate/discussions-web/shell';
import { NeedsYou, useNeedsPending } from '@tessellate/notifications-web/shell';
import { NewFromGroup } from '@tessellate/practice-web';
import { CycleHeading, useMyCycle, WhereAreWe } from '@tessellate/cycle-web';
import { ArticleSkeleton, formatLongDay, Page, PageHeader } from '@tessellate/web-ui';
import { ReadableHere } from '../offline/readable-here';
import { useViewer } from '../session/viewer';
import { lazy } from 'react';
import css from './home.module.css';

const GuestHome = lazy(() => import('./guest-home').then(module => ({ default: module.GuestHome })));

/** Home of whoever is signed in. */
export function Home() {
  const viewer = useViewer();
  return viewer?.standing === 'MEMBER' ? (
    <MemberHome name={viewer.person.name} managesHub={viewer.managesHub} />
  ) : (
    <GuestHome />
  );
}

/** Where are we, what needs me, what is new from my group: in this order, each part from the domain that knows it. */
function MemberHome({ name, managesHub }: { name: string; managesHub: boolean }) {
  const { audiences } = useUnreadThreads();
  const group = audiences.find(audience => audience.kind === 'WORK_GROUP');
  // The parts ask their questions at once and are shown together, so that no answer pushes another part down.
  const cycle = useMyCycle();
  const pending = [!cycle.known && cycle.loading, useNeedsPending()].some(Boolean);
  return (
    <Page aside={<>{group ? <LiveNow audienceId={group.audienceId} /> : null}</>} asideLabel="Now">
      {pending ? <ArticleSkeleton /> : null}
      <div className={css.parts} hidden={pending}>
        <PageHeader
          overline={formatLongDay(new Date())}
          title={<CycleHeading fallback={`Welcome, ${name}`} />}
          documentTitle="Home"
        />
        <WhereAreWe managesHub={managesHub} />
        <NeedsYou />
        <ReadableHere id="home-readable" />
        <NewFromGroup own={cycle.group?.current === true && cycle.group.viewerRole !== 'MANAGER'} />
      </div>
    </Page>
  );
}
