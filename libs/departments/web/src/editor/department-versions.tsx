import type { StaleDepartmentProfile } from '@tessellate/departments-contract';
import { joinDocuments } from '@tessellate/rich-text/light';
import type { Draft } from '@tessellate/drafts-web';
import { DraftVersions, RelativeTime, RichText, TwoVersions, type VersionChoice } from '@tessellate/web-ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { Paragraphs } from '../page/paragraphs';
import { draftOf, joinTexts, type ProfileDraft } from './profile-draft';

// With the editor, which the page brings late.
const WrittenText = lazy(() =>
  import('@tessellate/web-editor/written-text').then(module => ({ default: module.WrittenText })),
);

interface DepartmentVersionsProps {
  draft: Draft<ProfileDraft>;
  /** What somebody saved meanwhile. */
  saved: VersionChoice<StaleDepartmentProfile>;
  /** What the same person wrote on another device and has not saved. */
  otherDevice: VersionChoice<object>;
  onChosen: () => void;
}

/** The page was written elsewhere too: both versions side by side, and none is lost whatever is chosen. */
export function DepartmentVersions({ draft, saved, otherDevice, onChosen }: DepartmentVersionsProps) {
  if (draft.conflict)
    return (
      <DraftVersions
        draft={draft}
        choice={otherDevice}
        lead="Choose which to keep. Nothing is published until you save."
        written={value => <Written draft={value} />}
        together={joined}
      />
    );
  if (!saved.conflict) return null;
  const { updatedBy, updatedAt, practiceHtml } = saved.conflict;
  const { value: mine, setValue } = draft;
  const theirs = draftOf(saved.conflict);
  const choose = (next: ProfileDraft) => {
    setValue(next);
    onChosen();
  };
  return (
    <TwoVersions
      choice={saved}
      title={`${updatedBy.name} saved this page while you were writing`}
      lead="Choose which to keep. Nothing is published until you save, and every saved version is kept."
      mine={mine}
      theirs={theirs}
      theirsHeading={
        <>
          Saved by <bdi>{updatedBy.name}</bdi>, <RelativeTime at={updatedAt} />
        </>
      }
      written={value => (
        <Written draft={value} practice={value === theirs ? <RichText html={practiceHtml} /> : undefined} />
      )}
      onMine={() => choose({ ...mine, baseVersion: theirs.baseVersion })}
      onTogether={() => choose(joined(theirs, mine))}
      onTheirs={() => choose(theirs)}
    />
  );
}

const joined = (saved: ProfileDraft, mine: ProfileDraft): ProfileDraft => ({
  baseVersion: saved.baseVersion,
  whoWeAre: joinTexts(saved.whoWeAre, mine.whoWeAre),
  context: joinTexts(saved.context, mine.context),
  practice: joinDocuments(saved.practice, mine.practice),
});

function Written({ draft, practice }: { draft: ProfileDraft; practice?: ReactNode }) {
  return (
    <>
      <h3>Who we are</h3>
      <Paragraphs text={draft.whoWeAre} />
      <h3>Our context</h3>
      <Paragraphs text={draft.context} />
      <h3>Our practice</h3>
      {practice ?? (
        <Suspense fallback={null}>
          <WrittenText document={draft.practice} label="Our practice" />
        </Suspense>
      )}
    </>
  );
}
