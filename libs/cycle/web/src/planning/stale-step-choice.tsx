import type { StaleStep, StepKind } from '@tessellate/cycle-contract';
import { type AttachmentItem, TwoVersions, type VersionChoice } from '@tessellate/web-ui';
import { stepName } from '../cycle';
import { TimelineStep } from '../timeline';
import css from './planning.module.css';
import { formOfStale, previewOf, type StepForm } from './step-form-state';

interface StaleStepChoiceProps {
  /** The step as somebody else saved it meanwhile. */
  saved: VersionChoice<StaleStep>;
  kind: StepKind;
  number: number;
  mine: StepForm;
  /** Of the step as it is now: they come with the step itself. */
  files: AttachmentItem[];
  onChoose: (next: StepForm) => void;
}

/** Two people changed one step: both versions as members would see them; nothing is saved before the person has chosen. */
export function StaleStepChoice({ saved, kind, number, mine, files, onChoose }: StaleStepChoiceProps) {
  if (!saved.conflict) return null;
  const theirs = formOfStale(saved.conflict, files);
  return (
    <TwoVersions
      choice={saved}
      title={`${stepName({ kind, number })} was changed meanwhile`}
      lead="Choose what to go on with. Nothing is saved until you save."
      mine={mine}
      theirs={theirs}
      theirsHeading="What was saved meanwhile"
      written={(form, label) => (
        <ol className={css.preview} aria-label={label}>
          <TimelineStep step={{ ...previewOf(kind, number, form), id: form === mine ? 'mine' : 'saved' }} />
        </ol>
      )}
      onMine={() => onChoose({ ...mine, version: theirs.version })}
      onTheirs={() => onChoose(theirs)}
    />
  );
}
