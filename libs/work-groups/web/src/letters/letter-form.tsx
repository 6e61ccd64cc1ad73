import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useDraft } from '@tessellate/drafts-web';
import { LETTER_LIMITS, type LetterAudience } from '@tessellate/work-groups-contract';
import { type FragmentOf, readFragment } from '@tessellate/web-kernel';
import {
  DraftVersions,
  FormProblem,
  lazyDialog,
  ListSkeleton,
  SaveState,
  SectionHeader,
  useVersionChoice,
  WritingForm,
} from '@tessellate/web-ui';
import { useState } from 'react';
import { LetterPeople, LetterPersonFragment } from './letter-people';
import css from './letters.module.css';

const LetterPreviewDialog = lazyDialog(() =>
  import('./letter-preview-dialog').then(module => module.LetterPreviewDialog),
);

interface LetterFormProps {
  workGroupId: string;
  audience: LetterAudience;
  people: readonly FragmentOf<typeof LetterPersonFragment>[];
  onSent: () => void;
}

interface Draft {
  subject: string;
  words: string;
  to: string[];
}

const EMPTY: Draft = { subject: '', words: '', to: [] };

/** A new letter. Its words are kept on the server and the device until it is sent. */
export function LetterForm({ workGroupId, audience, people, onSent }: LetterFormProps) {
  const draft = useDraft<Draft>(`letter:${audience}:${workGroupId}`, EMPTY);
  const otherDevice = useVersionChoice(draft.conflict);
  const [missing, setMissing] = useState<Partial<Record<keyof Draft, string>>>({});
  const [looking, setLooking] = useState(false);
  const { subject, words } = draft.value;
  // Whoever has left since the draft was written is not written to.
  const able = new Set(
    people
      .map(person => readFragment(LetterPersonFragment, person))
      .flatMap(({ id, why }) => (why === null ? [id] : [])),
  );
  const to = draft.value.to.filter(id => able.has(id));
  const change = (part: Partial<Draft>) => {
    setMissing({});
    draft.setValue(before => ({ ...before, ...part }));
  };
  const look = () => {
    if (draft.conflict) return otherDevice.open();
    const wrong = problems({ subject, words, to });
    setMissing(wrong);
    setLooking(Object.keys(wrong).length === 0);
  };
  return (
    <section aria-labelledby="new-letter">
      <SectionHeader id="new-letter" title="New letter" />
      {draft.loaded ? (
        <WritingForm onSubmit={look} onBlur={() => void draft.flush()} aria-labelledby="new-letter">
          <Stack gap="md">
            <LetterPeople people={people} chosen={to} onChange={ids => change({ to: ids })} />
            <TextInput
              label="Subject"
              dir="auto"
              value={subject}
              maxLength={LETTER_LIMITS.subject}
              onChange={({ currentTarget: { value } }) => change({ subject: value })}
              error={Boolean(missing.subject)}
            />
            <Textarea
              label="Your letter"
              description="It begins with “Hello” and their name, and your name stands below it. Leave an empty line between paragraphs. Replies go to your e-mail address."
              dir="auto"
              autosize
              minRows={8}
              value={words}
              maxLength={LETTER_LIMITS.words}
              onChange={({ currentTarget: { value } }) => change({ words: value })}
              error={Boolean(missing.words)}
            />
            <DraftVersions
              draft={draft}
              choice={otherDevice}
              what="this letter"
              lead="Choose which letter to go on with."
              written={version => <Written letter={version} />}
            />
            <FormProblem words={Object.values(missing).join(' ') || null} />
            <Group gap="sm">
              <Button type="submit">See who gets it</Button>
              {subject || words || to.length > 0 ? (
                <Button variant="subtle" onClick={() => void draft.discard()}>
                  Discard the draft
                </Button>
              ) : null}
              <SaveState status={draft.status} savedAt={draft.savedAt} />
            </Group>
          </Stack>
        </WritingForm>
      ) : (
        <ListSkeleton count={4} />
      )}
      {looking ? (
        <LetterPreviewDialog
          opened
          letter={{ workGroupId, audience, to, subject: subject.trim(), words: words.trim() }}
          onClose={() => setLooking(false)}
          onSent={() => {
            setLooking(false);
            void draft.discard();
            onSent();
          }}
        />
      ) : null}
    </section>
  );
}

const Written = ({ letter: { subject, words } }: { letter: Draft }) => (
  <>
    <strong dir="auto">{subject}</strong>
    <p className={css.words} dir="auto">
      {words}
    </p>
  </>
);

const problems = ({ subject, words, to }: Draft): Partial<Record<keyof Draft, string>> => ({
  ...(to.length > 0 ? {} : { to: 'Choose who gets it.' }),
  ...(to.length > LETTER_LIMITS.recipients
    ? { to: `Write to at most ${LETTER_LIMITS.recipients} people at once.` }
    : {}),
  ...(subject.trim() ? {} : { subject: 'Write a subject.' }),
  ...(words.trim() ? {} : { words: 'Write your letter.' }),
});
