import type { StaleHubPage } from '@tessellate/public-site-contract';
import { TwoVersions, type VersionChoice } from '@tessellate/web-ui';
import { type HubPageDraft, withSaved } from './hub-page-draft';
import css from './hub-page.module.css';

interface HubPageStaleProps {
  /** What another manager saved meanwhile. */
  saved: VersionChoice<StaleHubPage>;
  mine: HubPageDraft;
  onChoose: (next: HubPageDraft) => void;
}

/** Another manager saved while this one was writing: both are shown, and nothing is overwritten unseen. */
export function HubPageStale({ saved, mine, onChoose }: HubPageStaleProps) {
  if (!saved.conflict) return null;
  const { version, updatedBy } = saved.conflict;
  const theirs = withSaved(mine, saved.conflict);
  return (
    <TwoVersions
      choice={saved}
      title={`${updatedBy.name} saved this page while you were writing`}
      lead="Choose which to keep. Nothing is published until you save."
      mine={mine}
      theirs={theirs}
      theirsHeading={
        <>
          What <bdi>{updatedBy.name}</bdi> saved
        </>
      }
      written={value => <Words draft={value} />}
      onMine={() => onChoose({ ...mine, baseVersion: version })}
      onTheirs={() => onChoose(theirs)}
    />
  );
}

function Words({ draft }: { draft: HubPageDraft }) {
  const contact = [draft.contactName, draft.contactEmail, draft.contactPhone, draft.website].filter(Boolean).join('\n');
  return (
    <div className={css.words}>
      {[draft.about, ...Object.values(draft.projects), contact].filter(Boolean).join('\n\n')}
    </div>
  );
}
