import { MultiSelect, Radio, Stack, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import {
  BIG_IDEA_LABELS,
  BIG_IDEAS,
  KEY_STAGES,
  REACH_LABELS,
  SECTIONS,
  TOPICS,
  type SectionKey,
} from '@tessellate/practice-contract';
import type { RichDocument } from '@tessellate/rich-text/light';
import type { Draft } from '@tessellate/drafts-web';
import { WritingForm } from '@tessellate/web-ui';
import { type ReactNode, useState } from 'react';
import { ChipSet } from './chip-set';
import { SectionField } from './section-field';
import { problemsOf, type DraftProblems, type StrategyDraft } from './strategy-draft';
import css from './strategy-form.module.css';

interface StrategyFormProps {
  /** Of a strategy that is there already. */
  strategyId: string | undefined;
  draft: Draft<StrategyDraft>;
  /** Null while the strategy exists already: its reach is changed on its page. */
  reaches: readonly { reach: StrategyDraft['reach']; audienceId: string }[] | null;
  onSubmit: () => void;
  /** Something is missing, and the form must be seen. */
  onProblem: () => void;
  /** For all sections together; null where it stands elsewhere. */
  toolbar: ReactNode;
}

/** For buttons elsewhere on the page that publish. */
export const STRATEGY_FORM_ID = 'strategy-form';

export function StrategyForm(props: StrategyFormProps) {
  const { draft, reaches, onSubmit, onProblem, toolbar } = props;
  const { value, setValue, flush } = draft;
  const [problems, setProblems] = useState<DraftProblems>({});
  const set = <Key extends keyof StrategyDraft>(key: Key, next: StrategyDraft[Key]) =>
    setValue(previous => ({ ...previous, [key]: next }));
  const setSection = (key: SectionKey, document: RichDocument) =>
    setValue(previous => ({ ...previous, sections: { ...previous.sections, [key]: document } }));

  const submit = () => {
    const found = problemsOf(value);
    setProblems(found);
    const first = Object.keys(found)[0];
    if (first) {
      onProblem();
      // A form behind the preview is on screen again with the next frame.
      requestAnimationFrame(() => document.getElementById(`strategy-${first}`)?.scrollIntoView({ block: 'center' }));
      return;
    }
    onSubmit();
  };
  return (
    <WritingForm id={STRATEGY_FORM_ID} className={css.form} onBlur={() => void flush()} onSubmit={submit}>
      <TextInput
        id="strategy-title"
        label="Title"
        description="Say what it is about in one line, such as “Ratio tables before the unitary method in Year 8”."
        value={value.title}
        maxLength={LIMITS.title}
        error={problems.title}
        onChange={event => set('title', event.currentTarget.value)}
        required
      />
      <div className={css.sheet}>
        {toolbar ? <div className={css.toolbar}>{toolbar}</div> : null}
        {SECTIONS.map(({ key, heading }) => (
          <SectionField
            key={key}
            strategyId={props.strategyId}
            audienceId={reaches?.find(({ reach }) => reach === value.reach)?.audienceId}
            name={key}
            heading={heading}
            problem={key === 'context' || key === 'did' ? problems[key] : undefined}
            value={value.sections[key]}
            onChange={document => setSection(key, document)}
            onSubmit={submit}
          />
        ))}
      </div>
      <ChipSet
        id="strategy-keyStages"
        legend="Key stage"
        options={KEY_STAGES.map(stage => ({ value: stage, label: stage }))}
        value={value.keyStages}
        onChange={stages => set('keyStages', stages)}
        problem={problems.keyStages}
      />
      <ChipSet
        legend="Big Ideas"
        options={BIG_IDEAS.map(idea => ({ value: idea, label: BIG_IDEA_LABELS[idea] }))}
        value={value.bigIdeas}
        onChange={ideas => set('bigIdeas', ideas)}
      />
      <MultiSelect
        label="Topics"
        description="At most five."
        placeholder={value.topics.length === 0 ? 'Choose topics' : undefined}
        data={TOPICS.map(({ slug, label }) => ({ value: slug, label }))}
        value={value.topics}
        maxValues={5}
        searchable
        onChange={topics => set('topics', topics)}
      />
      {reaches ? (
        <Radio.Group
          label="Who can read it"
          value={value.reach}
          onChange={reach => set('reach', reach as StrategyDraft['reach'])}
        >
          <Stack gap={6} mt={6}>
            {reaches.map(({ reach }) => (
              <Radio key={reach} value={reach} label={REACH_LABELS[reach]} />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
    </WritingForm>
  );
}
