import { useMentionSearch } from '@tessellate/identity-web/mentions';
import type { SectionKey } from '@tessellate/practice-contract';
import type { RichDocument } from '@tessellate/rich-text/light';
import { uploadImage } from '@tessellate/files-web';
import { SkeletonLine } from '@tessellate/web-ui';
import { lazy, Suspense } from 'react';
import css from './strategy-form.module.css';

const RichTextEditor = lazy(() => import('@tessellate/web-editor'));

const PROMPTS: Record<SectionKey, string> = {
  context: 'Which pupils, which topic, what was the difficulty?',
  did: 'What did you and your team do, and for how long?',
  happened: 'What changed, for whom, and how do you know? No pupil names.',
  next: 'What will you keep, change or try next? (You can add this later.)',
};

interface SectionFieldProps {
  /** Of a strategy that is there already. */
  strategyId: string | undefined;
  /** With whom a new one will be shared. */
  audienceId: string | undefined;
  name: SectionKey;
  heading: string;
  problem: string | undefined;
  value: RichDocument;
  onChange: (document: RichDocument) => void;
  onSubmit: () => void;
}

/** One section of a strategy with its prompt. */
export function SectionField(props: SectionFieldProps) {
  const { strategyId, audienceId, name, heading, problem, value, onChange, onSubmit } = props;
  const searchPeople = useMentionSearch(strategyId ? 'STRATEGY' : 'AUDIENCE', strategyId ?? audienceId);
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
          minHeight={72}
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
