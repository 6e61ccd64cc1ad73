import { SECTIONS } from '@tessellate/practice-contract';
import { isEmptyDocument } from '@tessellate/rich-text/light';
import type { Draft } from '@tessellate/web-kernel';
import { RelativeTime, TwoVersions, type VersionChoice } from '@tessellate/web-ui';
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
  const { value: mine, setValue, conflict, resolveConflict } = draft;
  const here = { heading: 'What you have here', content: <Written draft={mine} /> };
  if (conflict) {
    const theirs = conflict.value;
    return (
      <TwoVersions
        choice={otherDevice}
        title="You have been writing this on another device too"
        lead="Choose what to go on with. Nothing is published until you say so."
        mine={here}
        theirs={{
          heading: (
            <>
              On the other device, <RelativeTime at={conflict.updatedAt} />
            </>
          ),
          content: <Written draft={theirs} />,
        }}
        choices={[
          { label: 'Go on with what is here', onChoose: () => resolveConflict('mine') },
          {
            label: 'Put both together',
            onChoose: () => {
              setValue(joined(theirs, mine));
              resolveConflict('mine');
            },
          },
          { label: 'Take the other one', onChoose: () => resolveConflict('theirs') },
        ]}
      />
    );
  }
  if (!published.conflict) return null;
  const saved = withSaved(mine, published.conflict);
  const choose = (next: StrategyDraft) => {
    setValue(next);
    onChosen();
  };
  return (
    <TwoVersions
      choice={published}
      title="This strategy was saved on another device meanwhile"
      lead="Choose what to go on with. Nothing is published until you say so, and every published version is kept."
      mine={here}
      theirs={{ heading: 'What was saved', content: <Written draft={saved} /> }}
      choices={[
        { label: 'Go on with mine', onChoose: () => choose({ ...mine, baseVersion: saved.baseVersion }) },
        { label: 'Put both together', onChoose: () => choose(joined(saved, mine)) },
        { label: 'Take what was saved', onChoose: () => choose(saved) },
      ]}
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
