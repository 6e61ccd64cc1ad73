import type { TaskPart } from '@tessellate/tasks-contract';
import type { Draft } from '@tessellate/drafts-web';
import { DraftVersions, TwoVersions, useVersionChoice } from '@tessellate/web-ui';
import { AttachmentList } from '@tessellate/files-web';
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
  const choice = useVersionChoice(newer);
  const { value: mine, setValue } = draft;
  const lead = 'Both are kept. Read them, then choose. You can also combine them and tidy up afterwards.';
  const written = (value: PartDraft, label: string) => <Written value={value} label={label} />;
  if (draft.conflict)
    return (
      <DraftVersions
        draft={draft}
        what={`the ${partName(part)}`}
        lead={lead}
        written={written}
        together={(kept, here) => joined(kept, here, kept.base)}
      />
    );
  if (!newer) return null;
  const there = draftOf(newer);
  return (
    <TwoVersions
      choice={choice}
      title={`You also shared the ${partName(part)} from another device`}
      lead={lead}
      mine={mine}
      theirs={there}
      theirsHeading="What is shared"
      written={written}
      onMine={() => setValue({ ...mine, base: newer.version })}
      onTogether={() => setValue(joined(there, mine, newer.version))}
      onTheirs={() => setValue(there)}
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
