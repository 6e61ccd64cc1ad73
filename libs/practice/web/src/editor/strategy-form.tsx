import { Button, Chip, Group, MultiSelect, Radio, Stack, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { useMentionSearch } from '@tessellate/identity-web/mentions';
import {
  BIG_IDEA_LABELS,
  BIG_IDEAS,
  KEY_STAGES,
  REACH_LABELS,
  REACHES,
  SECTIONS,
  TOPICS,
  type SectionKey,
} from '@tessellate/practice-contract';
import type { RichDocument } from '@tessellate/rich-text/light';
import { uploadImage, type Draft } from '@tessellate/web-kernel';
import { SaveState, SkeletonLine } from '@tessellate/web-ui';
import { lazy, Suspense, useState } from 'react';
import { problemsOf, type DraftProblems, type StrategyDraft } from './strategy-draft';
import css from './strategy-form.module.css';

const RichTextEditor = lazy(() => import('@tessellate/web-editor'));

const PROMPTS: Record<SectionKey, string> = {
  context: 'Which pupils, which topic, what was the difficulty?',
  did: 'What did you and your team do, and for how long?',
  happened: 'What changed, for whom, and how do you know? No pupil names.',
  next: 'What will you keep, change or try next? (You can add this later.)',
};

interface StrategyFormProps {
  draft: Draft<StrategyDraft>;
  /** Null while the strategy exists already: its reach is changed on its page. */
  reaches: readonly StrategyDraft['reach'][] | null;
  submitLabel: string;
  onSubmit: () => Promise<void>;
  onCancel: () => void;
  error: string | null;
}

export function StrategyForm({ draft, reaches, submitLabel, onSubmit, onCancel, error }: StrategyFormProps) {
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
      document.getElementById(`strategy-${first}`)?.scrollIntoView({ block: 'center' });
      return;
    }
    setBusy(true);
    await onSubmit().finally(() => setBusy(false));
  };
  return (
    <form
      className={css.form}
      noValidate
      onBlur={() => void flush()}
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
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
        <Section
          key={key}
          name={key}
          heading={heading}
          problem={key === 'context' || key === 'did' ? problems[key] : undefined}
          value={value.sections[key]}
          onChange={document => setSection(key, document)}
          onSubmit={() => void submit()}
        />
      ))}
      <fieldset className={css.tags} id="strategy-keyStages">
        <legend>Key stage</legend>
        <Chip.Group
          multiple
          value={value.keyStages}
          onChange={stages => set('keyStages', stages as StrategyDraft['keyStages'])}
        >
          <Group gap="xs">
            {KEY_STAGES.map(stage => (
              <Chip key={stage} value={stage}>
                {stage}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        {problems.keyStages ? (
          <p className={css.problem} role="alert">
            {problems.keyStages}
          </p>
        ) : null}
      </fieldset>
      <fieldset className={css.tags}>
        <legend>Big Ideas</legend>
        <Chip.Group
          multiple
          value={value.bigIdeas}
          onChange={ideas => set('bigIdeas', ideas as StrategyDraft['bigIdeas'])}
        >
          <Group gap="xs">
            {BIG_IDEAS.map(idea => (
              <Chip key={idea} value={idea}>
                {BIG_IDEA_LABELS[idea]}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </fieldset>
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
            {REACHES.filter(reach => reaches.includes(reach)).map(reach => (
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
      <Group gap="sm">
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Close, keep the draft
        </Button>
        <SaveState status={status} savedAt={savedAt} />
      </Group>
    </form>
  );
}

interface SectionProps {
  name: SectionKey;
  heading: string;
  problem: string | undefined;
  value: RichDocument;
  onChange: (document: RichDocument) => void;
  onSubmit: () => void;
}

function Section({ name, heading, problem, value, onChange, onSubmit }: SectionProps) {
  const searchPeople = useMentionSearch();
  return (
    <section className={css.section} id={`strategy-${name}`} aria-labelledby={`heading-${name}`}>
      <h2 id={`heading-${name}`}>{heading}</h2>
      <p className={css.prompt} id={`prompt-${name}`}>
        {PROMPTS[name]}
      </p>
      <Suspense fallback={<SkeletonLine />}>
        <RichTextEditor
          profile="document"
          label={heading}
          describedBy={problem ? `problem-${name}` : `prompt-${name}`}
          value={value}
          onChange={onChange}
          onSubmit={onSubmit}
          uploadImage={uploadImage}
          searchPeople={searchPeople}
          minHeight={120}
        />
      </Suspense>
      {problem ? (
        <p className={css.problem} role="alert" id={`problem-${name}`}>
          {problem}
        </p>
      ) : null}
    </section>
  );
}
