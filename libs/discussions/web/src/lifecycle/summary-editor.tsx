import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { DISCUSSION_LIMITS } from '@tessellate/discussions-contract';
import { codeOf, detailsOf, useDraftForm } from '@tessellate/web-kernel';
import { useDeviceDraft } from '@tessellate/drafts-web';
import { TwoVersions, useAnnounce, useVersionChoice } from '@tessellate/web-ui';
import { useState } from 'react';
import { EditThreadSummaryMutation, type Summary } from './lifecycle.documents';
import css from './lifecycle.module.css';

interface SummaryEditorProps {
  opened: boolean;
  threadId: string;
  summary: Summary;
  onClose: () => void;
}

interface SummaryText {
  text: string;
  /** The one it was begun on, also when it is gone on with days later; what was kept long ago does not say. */
  version?: number;
}

/** A summary in one's own words. Kept on the device until it is saved; of two people at once, each sees the other's text. */
export function SummaryEditor({ opened, threadId, summary, onClose }: SummaryEditorProps) {
  const draft = useDeviceDraft<SummaryText>(`thread-summary:${threadId}`, {
    text: summary.text,
    version: summary.version,
  });
  const { value } = draft;
  const [newer, setNewer] = useState<SummaryText | null>(null);
  const choice = useVersionChoice(newer);
  const [edit] = useMutation(EditThreadSummaryMutation);
  const announce = useAnnounce();
  const { errors, busy, problem, submit } = useDraftForm({
    values: value,
    fields: ['text'],
    send: async ({ text, version = summary.version }, mutationId) => {
      await edit({ variables: { input: { mutationId, threadId, text, baseVersion: version } } });
      await draft.discard();
      announce('The summary is saved.');
      onClose();
    },
    onRefused: error => {
      const stale = codeOf(error) === 'STALE';
      if (stale) setNewer(detailsOf(error)['current'] as SummaryText);
      return stale;
    },
  });
  const choose = (next: SummaryText) => {
    draft.setValue(next);
    setNewer(null);
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Summary in your words" size="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Textarea
            label="What the group will take to the next workshop"
            description="Everybody in the group reads it. The numbers and quotes below it stay."
            value={value.text}
            maxLength={DISCUSSION_LIMITS.summary}
            autosize
            minRows={5}
            maxRows={16}
            error={errors.text ?? problem}
            onChange={event => {
              const { value: text } = event.currentTarget;
              draft.setValue(kept => ({ ...kept, text }));
            }}
            data-autofocus
          />
          {newer ? (
            <TwoVersions
              choice={choice}
              title="The summary was changed while you were writing"
              lead="Choose which to keep. Nothing changes until you save."
              mine={value}
              theirs={newer}
              theirsHeading="The saved version"
              written={({ text }, label) => (
                <p className={css.words} dir="auto" aria-label={label}>
                  {text || '(empty)'}
                </p>
              )}
              onMine={() => choose({ ...value, version: newer.version })}
              onTheirs={() => choose({ text: newer.text, version: newer.version })}
            />
          ) : null}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
