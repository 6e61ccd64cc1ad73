import { Button, Group, MultiSelect, Radio, Stack, TextInput } from '@mantine/core';
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
import { SaveState, WritingForm } from '@tessellate/web-ui';
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
  submitLabel: string;
  onSubmit: () => Promise<void>;
  onCancel: () => void;
  /** Something is missing, and the form must be seen. */
  onProblem: () => void;
  error: string | null;
  /** What another device has written meanwhile. */
  versions: ReactNode;
}

/** For buttons elsewhere on the page that publish. */
export const STRATEGY_FORM_ID = 'strategy-form';

export function StrategyForm(props: StrategyFormProps) {
  const { draft, reaches, submitLabel, onSubmit, onCancel, onProblem, error, versions } = props;
  const { value, setValue, status, savedAt, flush } = draft;
  const [problems, setProblems] = useState<DraftProblems>({});
  const [busy, setBusy] = useState(false);
  const set = <Key extends keyof StrategyDraft>(key: Key, next: StrategyDraft[Key]) =>
    setValue(previous => ({ ...previous, [key]: next }));
  const setSection = (key: SectionKey, document: RichDocument) =>
    setValue(previous => ({ ...previous, sections: { ...previous.sections, [key]: document } }));

  const submit = async () => {
    const found = problemsOf(value);
    setProblems(found);
    const first = Object.keys(found)[0];
    if (first) {
      onProblem();
      // A form behind the preview is on screen again with the next frame.
      requestAnimationFrame(() => document.getElementById(`strategy-${first}`)?.scrollIntoView({ block: 'center' }));
      return;
    }
    if (busy) return;
    setBusy(true);
    await onSubmit().finally(() => setBusy(false));
  };
  return (
    <WritingForm id={STRATEGY_FORM_ID} className={css.form} onBlur={() => void flush()} onSubmit={() => void submit()}>
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
          onSubmit={() => void submit()}
        />
      ))}
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
      {error ? (
        <p className={css.problem} role="alert">
          {error} Your text is kept.
        </p>
      ) : null}
      {versions}
      <Group gap="sm">
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Close, keep the draft
        </Button>
        <SaveState status={status} savedAt={savedAt} />
      </Group>
    </WritingForm>
  );
}
