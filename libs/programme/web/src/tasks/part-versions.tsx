import type { TaskPart } from '@tessellate/programme-contract';
import type { Draft } from '@tessellate/web-kernel';
import { AttachmentList, TwoVersions, useVersionChoice } from '@tessellate/web-ui';
import { lazy, Suspense } from 'react';
import { draftOf, joined, type PartDraft, partName, type SharedPart } from './part-draft';

// With the editor, which the page brings late.
const WrittenText = lazy(() =>
  import('@tessellate/web-editor/written-text').then(module => ({ default: module.WrittenText })),
);

interface PartVersionsProps {
  part: TaskPart;
  draft: Draft<PartDraft>;
  /** What was shared from another device after this text began; null when nothing was. */
  newer: SharedPart | null;
}

/** One part was written on two devices: both texts side by side, and neither is lost before one has chosen. */
export function PartVersions({ part, draft, newer }: PartVersionsProps) {
  const choice = useVersionChoice<object>(draft.conflict ?? newer);
  const { value: mine, setValue, resolveConflict } = draft;
  const same = {
    choice,
    lead: 'Both are kept. Read them, then choose; you can also put both together and tidy up afterwards.',
    mine: { heading: 'What you have here', content: <Written value={mine} label="What you have here" /> },
  };
  if (draft.conflict) {
    const theirs = draft.conflict.value;
    return (
      <TwoVersions
        {...same}
        title={`You have been writing the ${partName(part)} on another device too`}
        theirs={{ heading: 'On the other device', content: <Written value={theirs} label="On the other device" /> }}
        choices={[
          { label: 'Go on with what is here', onChoose: () => resolveConflict('mine') },
          {
            label: 'Put both together',
            onChoose: () => {
              setValue(joined(theirs, mine, theirs.base));
              resolveConflict('mine');
            },
          },
          { label: 'Take the other one', onChoose: () => resolveConflict('theirs') },
        ]}
      />
    );
  }
  if (!newer) return null;
  const there = draftOf(newer);
  return (
    <TwoVersions
      {...same}
      title={`The ${partName(part)} was shared from another device meanwhile`}
      theirs={{ heading: 'What is shared', content: <Written value={there} label="What is shared" /> }}
      choices={[
        { label: 'Go on with what is here', onChoose: () => setValue({ ...mine, base: newer.version }) },
        { label: 'Put both together', onChoose: () => setValue(joined(there, mine, newer.version)) },
        { label: 'Take what is shared', onChoose: () => setValue(there) },
      ]}
    />
  );
}

function Written({ value, label }: { value: PartDraft; label: string }) {
  return (
    <>
      <Suspense fallback={null}>
        <WrittenText document={value.document} label={label} />
      </Suspense>
      {value.files.length > 0 ? <AttachmentList items={value.files} label={`${label}: files`} /> : null}
    </>
  );
}
