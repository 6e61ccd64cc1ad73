import { WrittenText } from '@tessellate/web-editor/written-text';
import { DraftVersions, WritingForm } from '@tessellate/web-ui';
import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { emptyDocument, isEmptyDocument, type RichDocument } from '@tessellate/rich-text/light';
import { fieldOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { useDraft } from '@tessellate/drafts-web';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { MessageBox } from '../composer/message-box';
import { CreateThreadMutation } from '../acts.documents';
import { headingOf, type StepSummary } from './thread-groups';

interface NewThreadDialogProps {
  audienceId: string;
  steps: readonly StepSummary[];
  onClose: () => void;
}

interface Draft {
  title: string;
  stepId: string;
  document: RichDocument;
}

/** Opens a thread with its first message. What is written stays as a draft until the thread is there. */
export function NewThreadDialog({ audienceId, steps, onClose }: NewThreadDialogProps) {
  const now = steps.find(step => step.state === 'NOW');
  const draft = useDraft<Draft>(`thread:new:${audienceId}`, {
    title: '',
    stepId: now?.id ?? '',
    document: emptyDocument(),
  });
  const [create, { loading }] = useMutation(CreateThreadMutation);
  const thread = useMutationId();
  const message = useMutationId();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<{ field: string | undefined; words: string } | null>(null);
  const { title, stepId, document } = draft.value;
  const change = (next: Partial<Draft>) => draft.setValue(current => ({ ...current, ...next }));

  const submit = async () => {
    if (loading || draft.conflict) return;
    if (!title.trim())
      return setProblem({ field: 'title', words: 'Give the thread a title, such as the question you have.' });
    if (isEmptyDocument(document))
      return setProblem({ field: 'document', words: 'Write the first message, so that others know what it is about.' });
    setProblem(null);
    try {
      const { data } = await create({
        variables: {
          input: {
            mutationId: thread.mutationId(),
            audienceId,
            title: title.trim(),
            stepId: stepId || null,
            firstMessage: { id: message.mutationId(), document },
          },
        },
        update: cache => cache.evict({ id: 'ROOT_QUERY', fieldName: 'threads' }),
      });
      await draft.discard();
      onClose();
      if (data) void navigate(`/discussions/${data.createThread.id}`);
    } catch (error) {
      setProblem({ field: fieldOf(error), words: messageOf(error) });
    }
  };

  return (
    <Modal opened onClose={onClose} title="New thread" size="lg">
      <WritingForm onSubmit={() => void submit()}>
        <Stack gap="md">
          <TextInput
            label="Title"
            placeholder="What did pupils say?"
            value={title}
            maxLength={LIMITS.title}
            error={problem?.field === 'title' ? problem.words : null}
            onChange={event => change({ title: event.currentTarget.value })}
            data-autofocus
          />
          {steps.length > 0 ? (
            <NativeSelect
              label="Belongs to"
              value={stepId}
              onChange={event => change({ stepId: event.currentTarget.value })}
            >
              <option value="">The whole year</option>
              {steps.map(step => (
                <option key={step.id} value={step.id}>
                  {headingOf(step, steps)} · {step.title}
                </option>
              ))}
            </NativeSelect>
          ) : null}
          <div>
            <Text size="sm" fw={500} mb={4} aria-hidden>
              First message
            </Text>
            <MessageBox
              audienceId={audienceId}
              value={document}
              onChange={next => change({ document: next })}
              onSubmit={() => void submit()}
              label="First message"
              placeholder="Say what you would like to talk about"
              actions={null}
            />
          </div>
          <DraftVersions
            draft={draft}
            lead="Choose which to keep. Nothing is sent until you say so."
            written={({ document }, label) => <WrittenText document={document} label={label} />}
          />
          {problem && problem.field !== 'title' ? (
            <Text role="alert" c="var(--needs)">
              {problem.words}
            </Text>
          ) : null}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={loading}>
              Open thread
            </Button>
          </Group>
        </Stack>
      </WritingForm>
    </Modal>
  );
}
