import { LiveNow, useUnreadThreads } from '@tessellate/discussions-web/shell';
import { NewFromGroup } from '@tessellate/practice-web';
import { CycleHeading, WhereAreWe } from '@tessellate/programme-web';
import { formatLongDay, Page, PageHeader } from '@tessellate/web-ui';
import { useViewer } from '../session/viewer';
import { NeedsYou } from './needs-you';

/** Where are we, what needs me, what is new from my group: in this order, each part from the domain that knows it. */
export function Home() {
  const viewer = useViewer();
  const { audiences } = useUnreadThreads();
  const group = audiences.find(audience => audience.kind === 'WORK_GROUP');
  return (
    <Page aside={group ? <LiveNow audienceId={group.audienceId} /> : undefined} asideLabel="Now">
      <PageHeader
        overline={formatLongDay(new Date())}
        title={<CycleHeading fallback={viewer ? `Welcome back, ${viewer.person.name}` : 'Welcome back'} />}
        documentTitle="Home"
      />
      <WhereAreWe />
      <NeedsYou />
      <NewFromGroup />
    </Page>
  );
}
