import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { CONVERSATION_LIMITS } from '@tessellate/discussions-contract';
import { useDraft } from '@tessellate/drafts-web';
import { PersonPicker } from '@tessellate/identity-web';
import { emptyDocument, isEmptyDocument, type RichDocument } from '@tessellate/rich-text/light';
import { messageOf, useMutationId } from '@tessellate/web-kernel';
import { WrittenText } from '@tessellate/web-editor/written-text';
import { DraftVersions, WritingForm } from '@tessellate/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { MessageBox } from '../composer/message-box';
import { OpenConversationMutation } from './conversations.documents';

interface NewMessageDialogProps {
  opened: boolean;
  /** Whom it is for; chosen in the dialog without one. */
  to?: { id: string; name: string };
  onClose: () => void;
}

interface Draft {
  document: RichDocument;
}

const MOST = CONVERSATION_LIMITS.people - 1;

/** The first message to one or several people opens their conversation. What is written stays as a draft until it is sent. */
export function NewMessageDialog({ opened, ...props }: NewMessageDialogProps) {
  return opened ? <Writing {...props} /> : null;
}

function Writing({ to, onClose }: Omit<NewMessageDialogProps, 'opened'>) {
  const draft = useDraft<Draft>(`message:new:${to?.id ?? 'any'}`, { document: emptyDocument() });
  const [people, setPeople] = useState<string[]>(to ? [to.id] : []);
  const [open, { loading }] = useMutation(OpenConversationMutation);
  const conversation = useMutationId();
  const message = useMutationId();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<{ nobody?: boolean; words: string } | null>(null);
  const { document } = draft.value;

  const submit = async () => {
    if (loading || draft.conflict) return;
    if (people.length === 0) return setProblem({ nobody: true, words: 'Choose whom you want to write to.' });
    if (isEmptyDocument(document)) return setProblem({ words: 'Write your message first.' });
    setProblem(null);
    try {
      const firstMessage = { id: message.mutationId(), document };
      const { data } = await open({
        variables: { input: { mutationId: conversation.mutationId(), personIds: people, firstMessage } },
        update: cache => cache.evict({ id: 'ROOT_QUERY', fieldName: 'conversations' }),
      });
      await draft.discard();
      onClose();
      if (data) void navigate(`/discussions/${data.openConversation.id}`);
    } catch (error) {
      setProblem({ words: messageOf(error) });
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={
        to ? (
          <>
            Message to <bdi>{to.name}</bdi>
          </>
        ) : (
          'New message'
        )
      }
      size="lg"
    >
      <WritingForm onSubmit={() => void submit()}>
        <Stack gap="md">
          {to ? null : (
            <PersonPicker
              label="To"
              description={`One person, or up to ${MOST} who can all read and answer.`}
              value={people}
              onChange={setPeople}
              max={MOST}
              error={problem?.nobody ? problem.words : null}
            />
          )}
          <MessageBox
            value={document}
            onChange={next => draft.setValue(() => ({ document: next }))}
            onSubmit={() => void submit()}
            label="Message"
            placeholder="Write a message"
            actions={null}
          />
          <Text size="sm" className="muted">
            Only the people you write to can read it: no facilitator and no hub manager, unless they are among them. No
            names of pupils, please.
          </Text>
          <DraftVersions
            draft={draft}
            lead="Choose which to keep. Nothing is sent until you say so."
            written={(version, label) => <WrittenText document={version.document} label={label} />}
          />
          {problem && !problem.nobody ? (
            <Text role="alert" c="var(--needs)">
              {problem.words}
            </Text>
          ) : null}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={loading}>
              Send
            </Button>
          </Group>
        </Stack>
      </WritingForm>
    </Modal>
  );
}
