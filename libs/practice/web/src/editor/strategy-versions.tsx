import { SECTIONS } from '@tessellate/practice-contract';
import { isEmptyDocument } from '@tessellate/rich-text/light';
import type { Draft } from '@tessellate/drafts-web';
import { DraftVersions, TwoVersions, type VersionChoice } from '@tessellate/web-ui';
import { lazy, Suspense } from 'react';
import { joined, type StaleStrategy, type StrategyDraft, withSaved } from './strategy-draft';

// With the editor, which the page brings late.
const WrittenText = lazy(() =>
  import('@tessellate/web-editor/written-text').then(module => ({ default: module.WrittenText })),
);

interface StrategyVersionsProps {
  draft: Draft<StrategyDraft>;
  /** What was published while this person was writing. */
  published: VersionChoice<StaleStrategy>;
  /** What the same person wrote on another device and has not published. */
  otherDevice: VersionChoice<object>;
  onChosen: () => void;
}

/** The same strategy was written on another device: both texts side by side, and none is lost whatever is chosen. */
export function StrategyVersions({ draft, published, otherDevice, onChosen }: StrategyVersionsProps) {
  if (draft.conflict)
    return (
      <DraftVersions
        draft={draft}
        choice={otherDevice}
        lead="Choose which to keep. Nothing is published until you say so."
        written={value => <Written draft={value} />}
        together={joined}
      />
    );
  if (!published.conflict) return null;
  const { value: mine, setValue } = draft;
  const saved = withSaved(mine, published.conflict);
  const choose = (next: StrategyDraft) => {
    setValue(next);
    onChosen();
  };
  return (
    <TwoVersions
      choice={published}
      title="This strategy was also saved on another device"
      lead="Choose which to keep. Nothing is published until you say so, and every published version is kept."
      mine={mine}
      theirs={saved}
      theirsHeading="What was saved"
      written={value => <Written draft={value} />}
      onMine={() => choose({ ...mine, baseVersion: saved.baseVersion })}
      onTogether={() => choose(joined(saved, mine))}
      onTheirs={() => choose(saved)}
    />
  );
}

function Written({ draft }: { draft: StrategyDraft }) {
  return (
    <>
      <p>
        <strong>{draft.title.trim() || 'Untitled'}</strong>
      </p>
      {SECTIONS.filter(({ key }) => !isEmptyDocument(draft.sections[key])).map(({ key, heading }) => (
        <div key={key}>
          <h3>{heading}</h3>
          <Suspense fallback={null}>
            <WrittenText document={draft.sections[key]} label={heading} />
          </Suspense>
        </div>
      ))}
    </>
  );
}
