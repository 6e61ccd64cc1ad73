import { LiveNow, useUnreadThreads } from '@tessellate/discussions-web/shell';
import { NewFromGroup } from '@tessellate/practice-web';
import { CycleHeading, WhereAreWe } from '@tessellate/programme-web';
import { formatLongDay, Page, PageHeader } from '@tessellate/web-ui';
import { useViewer } from '../session/viewer';
import { GuestHome } from './guest-home';
import { NeedsYou } from './needs-you';

/** Home of whoever is signed in. */
export function Home() {
  const viewer = useViewer();
  return viewer?.standing === 'MEMBER' ? <MemberHome name={viewer.person.name} /> : <GuestHome />;
}

/** Where are we, what needs me, what is new from my group: in this order, each part from the domain that knows it. */
function MemberHome({ name }: { name: string }) {
  const { audiences } = useUnreadThreads();
  const group = audiences.find(audience => audience.kind === 'WORK_GROUP');
  return (
    <Page aside={group ? <LiveNow audienceId={group.audienceId} /> : undefined} asideLabel="Now">
      <PageHeader
        overline={formatLongDay(new Date())}
        title={<CycleHeading fallback={`Welcome back, ${name}`} />}
        documentTitle="Home"
      />
      <WhereAreWe />
      <NeedsYou />
      <NewFromGroup />
    </Page>
  );
}
