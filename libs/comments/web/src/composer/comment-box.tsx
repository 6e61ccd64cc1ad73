import { useMentionSearch } from '@tessellate/identity-web/mentions';
import { TalkBox, type TalkBoxProps } from '@tessellate/web-editor/talk-box';
import { uploadImage } from '@tessellate/web-kernel';

type CommentBoxProps = Omit<TalkBoxProps, 'size' | 'searchPeople' | 'uploadImage'>;

/** Writes a comment, with people to mention and a place for pictures. */
export function CommentBox(props: CommentBoxProps) {
  return <TalkBox size="paragraph" searchPeople={useMentionSearch()} uploadImage={uploadImage} {...props} />;
}
