import { Button, Group, Textarea } from '@mantine/core';
import { DEPARTMENT_LIMITS } from '@tessellate/departments-contract';
import { useMentionSearch } from '@tessellate/identity-web/mentions';
import { uploadImage } from '@tessellate/files-web';
import { type Draft } from '@tessellate/drafts-web';
import { FormProblem, SaveState, SkeletonLine, WritingForm } from '@tessellate/web-ui';
import { lazy, type ReactNode, Suspense } from 'react';
import type { ProfileDraft } from './profile-draft';
import css from './profile-form.module.css';

const RichTextEditor = lazy(() => import('@tessellate/web-editor'));

interface ProfileFormProps {
  departmentId: string;
  draft: Draft<ProfileDraft>;
  onSave: () => void;
  onClose: () => void;
  busy: boolean;
  problem: string | null;
  /** What somebody else, or another device, has written meanwhile. */
  versions: ReactNode;
}

export function ProfileForm({ departmentId, draft, onSave, onClose, busy, problem, versions }: ProfileFormProps) {
  const { value, setValue, status, savedAt, flush } = draft;
  const searchPeople = useMentionSearch('DEPARTMENT', departmentId);
  const set = <Key extends keyof ProfileDraft>(key: Key, next: ProfileDraft[Key]) =>
    setValue(previous => ({ ...previous, [key]: next }));
  return (
    <WritingForm className={css.form} onBlur={() => void flush()} onSubmit={onSave}>
      <Textarea
        label="Who we are"
        description="How many you are, who leads what, how you work together."
        value={value.whoWeAre}
        maxLength={DEPARTMENT_LIMITS.whoWeAre}
        onChange={event => set('whoWeAre', event.currentTarget.value)}
        autosize
        minRows={3}
      />
      <Textarea
        label="Our context"
        description="The size of the school, how classes are arranged, how much time you have together."
        value={value.context}
        maxLength={DEPARTMENT_LIMITS.context}
        onChange={event => set('context', event.currentTarget.value)}
        autosize
        minRows={3}
      />
      <section aria-labelledby="practice-heading">
        <h2 id="practice-heading">Our practice</h2>
        <p className={css.prompt} id="practice-prompt">
          What you all do, which representations you agreed on, what you have not solved yet.
        </p>
        <Suspense fallback={<SkeletonLine height={200} />}>
          <RichTextEditor
            profile="document"
            label="Our practice"
            describedBy="practice-prompt"
            value={value.practice}
            onChange={practice => set('practice', practice)}
            onSubmit={onSave}
            uploadImage={uploadImage}
            searchPeople={searchPeople}
            minHeight={260}
          />
        </Suspense>
      </section>
      <FormProblem words={problem ? `${problem} Your text is kept.` : null} />
      {versions}
      <Group gap="sm">
        <Button type="submit" loading={busy}>
          Save the page
        </Button>
        <Button variant="default" onClick={onClose}>
          Close, keep the draft
        </Button>
        <SaveState status={status} savedAt={savedAt} />
      </Group>
    </WritingForm>
  );
}
