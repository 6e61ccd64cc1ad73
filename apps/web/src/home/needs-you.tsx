import { CommentNotices } from '@tessellate/comments-web';
import { MentionsForYou } from '@tessellate/discussions-web/shell';
import { RecruitingNeeds } from '@tessellate/recruiting-web';
import { Card, SectionHeader } from '@tessellate/web-ui';
import { useViewer } from '../session/viewer';
import css from './needs-you.module.css';

/** What waits for the person, from every domain. Says so when nothing does, so that its place on the page stays the same. */
export function NeedsYou() {
  const managesHub = useViewer()?.managesHub ?? false;
  return (
    <section aria-labelledby="home-needs">
      <SectionHeader id="home-needs" title="Needs you" />
      <Card padding="list" className={css.rows}>
        <CommentNotices />
        <MentionsForYou />
        {managesHub ? <RecruitingNeeds /> : null}
      </Card>
      <p className={css.nothing}>Nothing is waiting for you just now.</p>
    </section>
  );
}
