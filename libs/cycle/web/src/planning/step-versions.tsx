import type { StaleStep, StepKind } from '@tessellate/cycle-contract';
import type { Draft } from '@tessellate/drafts-web';
import { DraftVersions, TwoVersions, type VersionChoice } from '@tessellate/web-ui';
import { type AttachmentItem } from '@tessellate/files-web';
import { stepName } from '../cycle';
import { TimelineStep } from '../timeline';
import css from './planning.module.css';
import { formOfStale, previewOf, type StepForm } from './step-form-state';

interface StepVersionsProps {
  kind: StepKind;
  number: number;
  draft: Draft<StepForm>;
  /** The step as somebody else saved it meanwhile. */
  saved: VersionChoice<StaleStep>;
  /** What the same person wrote on another device and has not saved. */
  otherDevice: VersionChoice<object>;
  /** Of the step as it is now: they come with the step itself. */
  files: AttachmentItem[];
  onChoose: (next: StepForm) => void;
}

/** One step was changed twice: both versions as members would see them; nothing is saved before the person has chosen. */
export function StepVersions({ kind, number, draft, saved, otherDevice, files, onChoose }: StepVersionsProps) {
  const mine = draft.value;
  const lead = 'Choose which to keep. Nothing changes until you save.';
  const written = (form: StepForm, label: string) => (
    <ol className={css.preview} aria-label={label}>
      <TimelineStep step={{ ...previewOf(kind, number, form), id: form === mine ? 'mine' : 'other' }} />
    </ol>
  );
  if (draft.conflict)
    return <DraftVersions draft={draft} choice={otherDevice} what="this step" lead={lead} written={written} />;
  if (!saved.conflict) return null;
  const theirs = formOfStale(saved.conflict, files);
  return (
    <TwoVersions
      choice={saved}
      title={`${stepName({ kind, number })} was changed while you were editing`}
      lead={lead}
      mine={mine}
      theirs={theirs}
      theirsHeading="The saved version"
      written={written}
      onMine={() => onChoose({ ...mine, version: theirs.version })}
      onTheirs={() => onChoose(theirs)}
    />
  );
}
