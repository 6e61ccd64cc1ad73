import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { isEmptyDocument, type RichDocument } from '@tessellate/rich-text/light';
import { codeOf, detailsOf, messageOf, useDraftForm } from '@tessellate/web-kernel';
import { useDraft } from '@tessellate/drafts-web';
import { WrittenText } from '@tessellate/web-editor/written-text';
import { DraftVersions, ErrorState, SkeletonLine, TwoVersions, useVersionChoice } from '@tessellate/web-ui';
import { type KeyboardEvent, useState } from 'react';
import { MessageBox } from '../composer/message-box';
import type { Message } from '../discussions.cache';
import { EditMessageMutation, MessageDocumentQuery } from '../thread.documents';
import css from './message.module.css';

/** Edits a message in its place. The document is fetched first: what the page shows is HTML. */
export function MessageEditor({ message, onClose }: { message: Message; onClose: () => void }) {
  const { data, error, refetch } = useQuery(MessageDocumentQuery, {
    variables: { id: message.id },
    fetchPolicy: 'no-cache',
  });
  if (error) return <ErrorState message={messageOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonLine width={70} />;
  const document = data.message.document as RichDocument | null;
  if (!document) return null;
  return <Editor message={message} document={document} version={data.message.version} onClose={onClose} />;
}

const written = (document: RichDocument, label: string) => <WrittenText document={document} label={label} />;

interface EditorProps {
  message: Message;
  document: RichDocument;
  version: number;
  onClose: () => void;
}

interface Newer {
  version: number;
  document: RichDocument;
}

function Editor({ message, document, version, onClose }: EditorProps) {
  const client = useApolloClient();
  const draft = useDraft(`message:${message.id}`, document);
  const [base, setBase] = useState(version);
  const [newer, setNewer] = useState<Newer | null>(null);
  const choice = useVersionChoice(newer);
  const [edit] = useMutation(EditMessageMutation, { client });

  const close = () => {
    void draft.discard();
    onClose();
  };
  const settle = (next: number) => {
    setBase(next);
    setNewer(null);
  };
  const { busy, problem, submit } = useDraftForm({
    values: { baseVersion: base, document: draft.value },
    fields: [],
    send: async (values, mutationId) => {
      await edit({ variables: { input: { mutationId, messageId: message.id, ...values } } });
      close();
    },
    onRefused: failure => {
      const stale = codeOf(failure) === 'STALE';
      if (stale) setNewer(detailsOf(failure)['current'] as Newer);
      return stale;
    },
  });
  const save = () => {
    if (newer) return choice.open();
    if (!isEmptyDocument(draft.value) && !draft.conflict) submit();
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    // A dialog over the editor is inside of it for React; its Escape closes the dialog and not the editor.
    if (!event.currentTarget.contains(event.target as Node)) return;
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation();
      close();
    }
  };

  return (
    <div className={css.editor} onKeyDown={keys} onBlur={() => void draft.flush()}>
      <MessageBox
        place={{ type: 'MESSAGE', id: message.id }}
        value={draft.value}
        onChange={draft.setValue}
        onSubmit={save}
        autoFocus
        submitOnEnter
        label="Edit your message"
        placeholder="Write to the group"
        actions={
          <>
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button onClick={save} loading={busy} disabled={isEmptyDocument(draft.value)}>
              Save
            </Button>
          </>
        }
      />
      <DraftVersions
        draft={draft}
        lead="Choose which to keep. Nothing changes for the others until you save."
        written={written}
      />
      {newer ? (
        <TwoVersions
          choice={choice}
          title="This message was also edited somewhere else"
          lead="Choose which to keep. Nothing changes for the others until you save."
          mine={draft.value}
          theirs={newer.document}
          theirsHeading="What was saved"
          written={written}
          onMine={() => settle(newer.version)}
          onTheirs={() => {
            draft.setValue(newer.document);
            settle(newer.version);
          }}
        />
      ) : null}
      {problem ? (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
