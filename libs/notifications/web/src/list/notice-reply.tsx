import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDraft } from '@tessellate/drafts-web';
import { uploadImage } from '@tessellate/files-web';
import { emptyDocument, isEmptyDocument, type RichDocument } from '@tessellate/rich-text/light';
import { TalkBox } from '@tessellate/web-editor/talk-box';
import { WrittenText } from '@tessellate/web-editor/written-text';
import { codeOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { DraftVersions, SaveState } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import { Problem } from '../problem';
import css from './notice-reply.module.css';

const ReplyToNoticeMutation = graphql(/* GraphQL */ `
  mutation ReplyToNotice($input: ReplyToNoticeInput!) {
    replyToNotice(input: $input) {
      path
    }
  }
`);

const EMPTY = emptyDocument();

interface NoticeReplyProps {
  noticeId: string;
  /** What is answered, as the notice says it. */
  title: string;
  /** @param path where the answer stands */
  onSent: (path: string) => void;
  onClose: () => void;
}

/** Answers what a notice is about, in place. The words are a draft from the first key on, and stay until the server has them. */
export function NoticeReply({ noticeId, title, onSent, onClose }: NoticeReplyProps) {
  const draft = useDraft<RichDocument>(`reply:${noticeId}`, EMPTY);
  const { mutationId, renew } = useMutationId();
  const [reply, { loading }] = useMutation(ReplyToNoticeMutation);
  const [failure, setFailure] = useState<string | null>(null);
  const document = draft.value;
  const ready = draft.loaded && !draft.conflict && !isEmptyDocument(document);

  const send = async () => {
    if (!ready || loading) return;
    setFailure(null);
    try {
      const { data } = await reply({ variables: { input: { mutationId: mutationId(), noticeId, document } } });
      renew();
      void draft.discard();
      if (data) onSent(data.replyToNotice.path);
    } catch (error) {
      // Unanswered, it may be there: with other words as well it goes under the same id, and the server says so.
      if (codeOf(error) !== 'NETWORK') renew();
      setFailure(messageOf(error));
    }
  };
  return (
    <div
      className={css.reply}
      onBlur={() => void draft.flush()}
      onKeyDown={event => {
        // A dialog over the box is inside of it for React; its Escape closes the dialog only.
        const here = event.currentTarget.contains(event.target as Node);
        if (event.key === 'Escape' && here && !event.defaultPrevented) onClose();
      }}
    >
      <TalkBox
        size="line"
        uploadImage={uploadImage}
        value={document}
        onChange={draft.setValue}
        onSubmit={() => void send()}
        label={`Reply to: ${title}`}
        placeholder="Write a reply"
        autoFocus
      />
      <DraftVersions
        draft={draft}
        lead="Choose which to keep. Nothing is sent until you say so."
        written={(text, label) => <WrittenText document={text} label={label} />}
      />
      {failure ? <Problem>{failure}</Problem> : null}
      <div className={css.foot}>
        <SaveState status={draft.status} savedAt={draft.savedAt} />
        <Button variant="subtle" onClick={onClose}>
          Close
        </Button>
        <Button onClick={() => void send()} disabled={!ready} loading={loading}>
          Send
        </Button>
      </div>
    </div>
  );
}
