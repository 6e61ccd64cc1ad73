import { CommentNotices, useCommentNoticesState } from '@tessellate/comments-web';
import { LiveNow, MentionsForYou, useMentionsState, useUnreadThreads } from '@tessellate/discussions-web/shell';
import { usePutOff } from '@tessellate/notifications-web/shell';
import { DraftsToFinish, NewFromGroup, useDraftsToFinishState } from '@tessellate/practice-web';
import { CycleHeading, useMyCycle, WhereAreWe } from '@tessellate/cycle-web';
import { RecruitingNeeds, useRecruitingNeedsState } from '@tessellate/recruiting-web';
import { allNeeds } from '@tessellate/web-kernel';
import { TaskNeeds, useTaskNeedsState } from '@tessellate/tasks-web';
import { ArticleSkeleton, formatLongDay, Page, PageHeader } from '@tessellate/web-ui';
import { useWorkshopNeedsState, WorkshopNeeds } from '@tessellate/workshops-web';
import { useViewer } from '../session/viewer';
import { GuestHome } from './guest-home';
import css from './home.module.css';
import { NeedsYou } from './needs-you';

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
  const { state: putOffState, putOff } = usePutOff();
  const needs = allNeeds([
    putOffState,
    useRecruitingNeedsState(managesHub),
    useWorkshopNeedsState(),
    useTaskNeedsState(),
    useDraftsToFinishState(),
    useCommentNoticesState(),
    useMentionsState(),
  ]);
  const pending = (!cycle.known && cycle.loading) || needs.pending;
  return (
    <Page aside={<>{group ? <LiveNow audienceId={group.audienceId} /> : null}</>} asideLabel="Now">
      {pending ? <ArticleSkeleton /> : null}
      <div className={css.parts} hidden={pending}>
        <PageHeader
          overline={formatLongDay(new Date())}
          title={<CycleHeading fallback={`Welcome back, ${name}`} />}
          documentTitle="Home"
        />
        <WhereAreWe />
        <NeedsYou state={needs} putOff={putOff}>
          {managesHub ? <RecruitingNeeds /> : null}
          <WorkshopNeeds />
          <TaskNeeds />
          <DraftsToFinish />
          <CommentNotices />
          <MentionsForYou />
        </NeedsYou>
        <NewFromGroup own={cycle.group?.current === true && cycle.group.viewerRole !== 'MANAGER'} />
      </div>
    </Page>
  );
}
