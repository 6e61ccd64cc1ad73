import { useMutation } from '@apollo/client/react';
import { Button, Stack, Textarea } from '@mantine/core';
import { PLACES_LIMITS } from '@tessellate/recruiting-contract';
import { codeOf, messageOf, readFragment, useMutationId, type FragmentOf } from '@tessellate/web-kernel';
import { useDraft } from '@tessellate/drafts-web';
import { RelativeTime, SectionHeader } from '@tessellate/web-ui';
import { useState, type FormEvent } from 'react';
import { graphql } from '../gql';
import css from './places.module.css';

export const ApplicationNotesFragment = graphql(/* GraphQL */ `
  fragment ApplicationNotes on BoardApplication {
    id
    notes {
      id
      text
      at
      author {
        id
        name
      }
    }
  }
`);

const AddNote = graphql(/* GraphQL */ `
  mutation AddApplicationNote($input: AddApplicationNoteInput!) {
    addApplicationNote(input: $input) {
      id
      ...ApplicationNotes
    }
  }
`);

/** What the hub notes for itself. Notes are added to, never changed. */
export function ApplicationNotes({ application }: { application: FragmentOf<typeof ApplicationNotesFragment> }) {
  const { id, notes } = readFragment(ApplicationNotesFragment, application);
  return (
    <section aria-labelledby="application-notes">
      <SectionHeader level={3} id="application-notes" title="Notes" />
      <p className="muted">For the managers of your hub. The applicant does not see them.</p>
      <ul className={css.notes}>
        {notes.map(note => (
          <li key={note.id}>
            <p className={css.noteText} dir="auto">
              {note.text}
            </p>
            <span className="muted">
              <bdi>{note.author.name}</bdi>, <RelativeTime at={note.at} />
            </span>
          </li>
        ))}
      </ul>
      <NoteForm applicationId={id} />
    </section>
  );
}

function NoteForm({ applicationId }: { applicationId: string }) {
  const draft = useDraft(`application-note:${applicationId}`, '');
  const text = draft.value;
  const [problem, setProblem] = useState<string | null>(null);
  const [add, { loading }] = useMutation(AddNote);
  const { mutationId, renew } = useMutationId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return setProblem('Write a note first.');
    setProblem(null);
    try {
      await add({ variables: { input: { mutationId: mutationId(), applicationId, text: text.trim() } } });
      renew();
      await draft.discard();
    } catch (error) {
      if (codeOf(error) !== 'NETWORK') renew();
      setProblem(messageOf(error));
    }
  };
  return (
    <form onSubmit={event => void submit(event)} noValidate>
      <Stack gap="xs" align="flex-start">
        <Textarea
          label="New note"
          w="100%"
          value={text}
          maxLength={PLACES_LIMITS.note}
          onChange={event => draft.setValue(event.currentTarget.value)}
          onBlur={() => void draft.flush()}
          error={problem}
        />
        <Button type="submit" variant="default" loading={loading}>
          Add the note
        </Button>
      </Stack>
    </form>
  );
}
