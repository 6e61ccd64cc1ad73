import { useApolloClient, useMutation } from '@apollo/client/react';
import { ActionIcon, Button, Checkbox, Group, Modal, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { POLL_LIMITS } from '@tessellate/discussions-contract';
import { useDraft } from '@tessellate/drafts-web';
import { messageOf, readFragment, useMutationId, useSession } from '@tessellate/web-kernel';
import { FormProblem, useAnnounce, WritingForm } from '@tessellate/web-ui';
import { useState } from 'react';
import { storeMessages } from '../discussions.cache';
import { MessageItemFragment } from '../message.fragments';
import { CLOSING, type Closing, closingTime } from './closing-times';
import { PostPollMutation } from './polls.documents';

interface PollDialogProps {
  opened: boolean;
  threadId: string;
  onClose: () => void;
}

interface Draft {
  question: string;
  answers: string[];
  several: boolean;
  anonymous: boolean;
  closing: Closing;
}

const EMPTY: Draft = { question: '', answers: ['', ''], several: false, anonymous: false, closing: '' };
const { fewest, most, shownFrom } = POLL_LIMITS;

/** Asks the thread a question with answers to choose from. What is written stays as a draft until it is asked. */
export function PollDialog({ opened, threadId, onClose }: PollDialogProps) {
  const client = useApolloClient();
  const { personId } = useSession();
  const draft = useDraft<Draft>(`poll:${threadId}`, EMPTY);
  const { mutationId, renew } = useMutationId();
  const [post, { loading }] = useMutation(PostPollMutation);
  const [problem, setProblem] = useState<string | null>(null);
  const announce = useAnnounce();
  const { question, answers, several, anonymous, closing } = draft.value;
  const change = (next: Partial<Draft>) => draft.setValue(current => ({ ...current, ...next }));
  const setAnswer = (index: number, text: string) =>
    change({ answers: answers.map((answer, at) => (at === index ? text : answer)) });

  const submit = async () => {
    if (loading) return;
    const given = answers.map(text => text.trim()).filter(Boolean);
    if (question.trim().length < 3) return setProblem('Ask your question first.');
    if (given.length < fewest) return setProblem(`Give at least ${fewest} answers to choose from.`);
    if (new Set(given.map(text => text.toLowerCase())).size < given.length)
      return setProblem('Two of the answers are the same.');
    setProblem(null);
    try {
      const asked = { threadId, question: question.trim(), answers: given, several, anonymous };
      const input = { mutationId: mutationId(), ...asked, closesAt: closingTime(closing, new Date())?.toISOString() };
      const answer = (await post({ variables: { input } })).data?.postPoll;
      if (answer?.__typename === 'ThreadLocked') return setProblem(answer.explanation);
      if (answer?.__typename === 'MessageStored')
        storeMessages(client.cache, threadId, [readFragment(MessageItemFragment, answer.message)], personId);
      renew();
      await draft.discard();
      announce('Your poll is in the thread.');
      onClose();
    } catch (error) {
      renew();
      setProblem(`${messageOf(error)} What you wrote is kept.`);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Ask with a poll" size="lg">
      <WritingForm onSubmit={() => void submit()} onBlur={() => void draft.flush()}>
        <Stack gap="md">
          <TextInput
            label="Question"
            value={question}
            maxLength={POLL_LIMITS.question}
            onChange={event => change({ question: event.currentTarget.value })}
            data-autofocus
          />
          <Stack gap="xs" role="group" aria-label="Answers">
            {answers.map((answer, index) => (
              <TextInput
                key={index}
                label={`Answer ${index + 1}`}
                value={answer}
                maxLength={POLL_LIMITS.answer}
                onChange={event => setAnswer(index, event.currentTarget.value)}
                rightSection={
                  answers.length > fewest ? (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={`Remove answer ${index + 1}`}
                      onClick={() => change({ answers: answers.filter((_, at) => at !== index) })}
                    >
                      <IconX size={18} stroke={1.8} aria-hidden />
                    </ActionIcon>
                  ) : null
                }
              />
            ))}
            {answers.length < most ? (
              <Button
                variant="default"
                size="xs"
                style={{ justifySelf: 'start', alignSelf: 'flex-start' }}
                onClick={() => change({ answers: [...answers, ''] })}
              >
                Add an answer
              </Button>
            ) : null}
          </Stack>
          <Checkbox
            label="Several answers can be chosen"
            checked={several}
            onChange={event => change({ several: event.currentTarget.checked })}
          />
          <Radio.Group
            label="Who can see how people voted"
            description="You cannot change this once the poll has been asked."
            value={anonymous ? 'anonymous' : 'named'}
            onChange={value => change({ anonymous: value === 'anonymous' })}
          >
            <Stack gap={6} mt={6}>
              <Radio value="named" label="Everybody in the thread" />
              <Radio
                value="anonymous"
                label="Nobody: it is anonymous"
                description={`Nobody can find out who voted for what, not even you. Results are shown once ${shownFrom} have voted, or when the poll is closed.`}
              />
            </Stack>
          </Radio.Group>
          <NativeSelect
            label="Closes"
            value={closing}
            onChange={event => change({ closing: event.currentTarget.value as Closing })}
            data={[...CLOSING]}
          />
          <Text size="sm" c="var(--muted)">
            A poll cannot be changed once it has been asked, but you can remove it and ask again.
          </Text>
          <FormProblem words={problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={loading}>
              Ask
            </Button>
          </Group>
        </Stack>
      </WritingForm>
    </Modal>
  );
}
