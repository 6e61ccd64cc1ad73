import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { DISCUSSION_LIMITS } from '@tessellate/discussions-contract';
import { codeOf, detailsOf, messageOf, useDeviceDraft, useMutationId } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import { type FormEvent, useState } from 'react';
import { EditThreadSummaryMutation, type Summary } from './lifecycle.documents';
import css from './lifecycle.module.css';

interface SummaryEditorProps {
  opened: boolean;
  threadId: string;
  summary: Summary;
  onClose: () => void;
}

/** A summary in one's own words. Kept on the device until it is saved; of two people at once, each sees the other's text. */
export function SummaryEditor({ opened, threadId, summary, onClose }: SummaryEditorProps) {
  const draft = useDeviceDraft(`thread-summary:${threadId}`, { text: summary.text });
  const [base, setBase] = useState(summary.version);
  const [theirs, setTheirs] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [edit, { loading }] = useMutation(EditThreadSummaryMutation);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { text } = draft.value;
      await edit({ variables: { input: { mutationId: mutationId(), threadId, text, baseVersion: base } } });
      await draft.discard();
      announce('The summary is saved.');
      onClose();
    } catch (error) {
      if (codeOf(error) !== 'NETWORK') renew();
      if (codeOf(error) === 'STALE') {
        const current = detailsOf(error)['current'] as { version: number; text: string };
        setTheirs(current.text);
        setBase(current.version);
      }
      setProblem(messageOf(error));
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Summary in your words" size="lg">
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          {theirs !== null ? (
            <div>
              <p className="muted small">Saved meanwhile by somebody else:</p>
              <p className={css.words} dir="auto">
                {theirs || '(empty)'}
              </p>
            </div>
          ) : null}
          <Textarea
            label="What the group takes to the next workshop"
            description="Everybody in the group reads it. The numbers and quotes below it stay."
            value={draft.value.text}
            maxLength={DISCUSSION_LIMITS.summary}
            autosize
            minRows={5}
            maxRows={16}
            error={problem}
            onChange={event => {
              const { value: text } = event.currentTarget;
              renew();
              draft.setValue(() => ({ text }));
            }}
            data-autofocus
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={loading}>
              {theirs === null ? 'Save' : 'Save mine instead'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
