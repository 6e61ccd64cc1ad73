import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { isEmptyDocument, type RichDocument } from '@tessellate/rich-text/light';
import { WrittenText } from '@tessellate/web-editor/written-text';
import { codeOf, detailsOf, readFragment, useDraftForm } from '@tessellate/web-kernel';
import { useDraft } from '@tessellate/drafts-web';
import { DraftVersions, SaveState, TwoVersions, useAnnounce, useVersionChoice } from '@tessellate/web-ui';
import { useState } from 'react';
import { storeComment } from '../comments.cache';
import { CommentStoredFragment, EditCommentMutation } from '../comments.documents';
import { CommentBox } from '../composer/comment-box';
import composer from '../composer/comment-composer.module.css';

const LEAD = 'Choose which to keep. Nothing changes for the others until you save.';

/** The version that was saved meanwhile, as the server tells it. */
interface SavedComment {
  version: number;
  document: RichDocument;
}

interface CommentEditFormProps {
  commentId: string;
  /** What is published now; the edit grows from it. */
  version: number;
  published: RichDocument;
  onDone: () => void;
}

/** The draft knows from which version it grew, so that one kept from yesterday does not overwrite what came since. */
interface EditDraft {
  baseVersion: number;
  document: RichDocument;
}

export function CommentEditForm({ commentId, version, published, onDone }: CommentEditFormProps) {
  const draft = useDraft<EditDraft>(`comment:COMMENT:${commentId}`, { baseVersion: version, document: published });
  const { baseVersion, document } = draft.value;
  const [edit] = useMutation(EditCommentMutation, {
    fetchPolicy: 'no-cache',
    update: (cache, { data }) =>
      data && storeComment(cache, readFragment(CommentStoredFragment, data.editComment.comment)),
  });
  const [stale, setStale] = useState<SavedComment | null>(null);
  const choice = useVersionChoice(stale);
  const announce = useAnnounce();
  const ready = draft.loaded && !isEmptyDocument(document) && !stale && !draft.conflict;

  const { busy, problem, submit } = useDraftForm({
    values: draft.value,
    fields: [],
    send: async (values, mutationId) => {
      await edit({ variables: { input: { mutationId, id: commentId, ...values } } });
      await draft.discard();
      announce('Your comment is saved.');
      onDone();
    },
    onRefused: error => {
      const current = codeOf(error) === 'STALE' ? (detailsOf(error)['current'] as SavedComment | undefined) : undefined;
      if (current) setStale(current);
      return current !== undefined;
    },
  });
  const save = () => {
    if (ready) submit();
  };
  const settle = (next: EditDraft) => {
    draft.setValue(next);
    setStale(null);
  };
  return (
    <div className={composer.composer} onBlur={() => void draft.flush()}>
      <CommentBox
        value={document}
        onChange={next => draft.setValue({ baseVersion, document: next })}
        onSubmit={save}
        label="Edit your comment"
        autoFocus
      />
      {stale ? (
        <TwoVersions
          choice={choice}
          title="You also changed this comment on another device"
          lead={LEAD}
          mine={document}
          theirs={stale.document}
          theirsHeading="What was saved there"
          written={(text, label) => <WrittenText document={text} label={label} />}
          onMine={() => settle({ baseVersion: stale.version, document })}
          onTheirs={() => settle({ baseVersion: stale.version, document: stale.document })}
        />
      ) : (
        <DraftVersions
          draft={draft}
          lead={LEAD}
          written={(text, label) => <WrittenText document={text.document} label={label} />}
        />
      )}
      {problem ? (
        <p role="alert" style={{ margin: 0, color: 'var(--needs)' }}>
          {problem}
        </p>
      ) : null}
      <div className={composer.foot}>
        <SaveState status={draft.status} savedAt={draft.savedAt} />
        <Group gap="xs">
          {draft.status === 'idle' ? null : (
            <Button variant="subtle" onClick={() => void draft.discard().then(onDone)}>
              Discard the change
            </Button>
          )}
          <Button variant="default" onClick={() => void draft.flush().then(onDone)}>
            Close
          </Button>
          <Button onClick={save} disabled={!ready} loading={busy}>
            Save
          </Button>
        </Group>
      </div>
    </div>
  );
}
