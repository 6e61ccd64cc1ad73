import { Button, FileButton, Group, Loader, Modal, Stack, Text, Textarea } from '@mantine/core';
import { FormProblem } from '@tessellate/web-ui';
import { useState } from 'react';
import { ImportReview } from './import-review';
import type { TextPart } from './parts';
import { useImport } from './use-import';

const ACCEPT = '.docx,.docm,.md,.markdown,.txt';

interface ImportDialogProps {
  opened: boolean;
  onClose: () => void;
  onDone: (title: string, parts: TextPart[]) => void;
}

/** Starts a strategy from a text that is there already. It is read on this device; nothing is sent before it is in the draft. */
export function ImportDialog({ opened, onClose, onDone }: ImportDialogProps) {
  const { state, read, change, accept, restart } = useImport((title, parts) => {
    onDone(title, parts);
    restart();
    onClose();
  });
  const [pasted, setPasted] = useState('');
  const isSorting = state.at === 'review' || state.at === 'uploading';
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={isSorting ? 'What goes where?' : 'Start from a text you have'}
      size="lg"
      closeOnClickOutside={false}
    >
      {state.at === 'choosing' ? (
        <Stack gap="md">
          <Text>
            A Word document (.docx) or a Markdown file. It is read on this device: nothing leaves it until it is in your
            draft. Check that it names no pupils.
          </Text>
          <FormProblem words={state.problem} />
          <FileButton accept={ACCEPT} onChange={file => file && void read({ file })}>
            {props => <Button {...props}>Choose a file</Button>}
          </FileButton>
          <Textarea
            label="Or paste it here"
            description="From Word, a web page or an assistant; Markdown too."
            value={pasted}
            onChange={event => setPasted(event.currentTarget.value)}
            onPaste={event => {
              const html = event.clipboardData.getData('text/html');
              if (!html) return;
              event.preventDefault();
              void read({ html });
            }}
            autosize
            minRows={3}
            maxRows={8}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button variant="default" disabled={pasted.trim() === ''} onClick={() => void read({ text: pasted })}>
              Use the pasted text
            </Button>
          </Group>
        </Stack>
      ) : null}
      {state.at === 'reading' ? (
        <Group gap="sm" role="status">
          <Loader size="sm" aria-hidden="true" />
          <Text>Reading …</Text>
        </Group>
      ) : null}
      {isSorting ? (
        <ImportReview
          review={state.review}
          problem={state.at === 'review' ? state.problem : null}
          uploaded={state.at === 'uploading' ? state.done : null}
          onChange={change}
          onAccept={() => void accept(state.review)}
          onBack={restart}
        />
      ) : null}
    </Modal>
  );
}
