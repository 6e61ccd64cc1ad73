import { useMentionSearch } from '@tessellate/identity-web/mentions';
import { TalkBox, type TalkBoxProps } from '@tessellate/web-editor/talk-box';
import { uploadImage } from '@tessellate/files-web';
import { useCommentsScope } from '../comments-context';

type CommentBoxProps = Omit<TalkBoxProps, 'size' | 'searchPeople' | 'uploadImage'>;

/** Writes a comment, with people to mention and a place for pictures. */
export function CommentBox(props: CommentBoxProps) {
  const { host } = useCommentsScope();
  const searchPeople = useMentionSearch(host.type, host.id);
  return <TalkBox size="paragraph" searchPeople={searchPeople} uploadImage={uploadImage} {...props} />;
}
