import { useMentionSearch } from '@tessellate/identity-web/mentions';
import { TalkBox, type TalkBoxProps } from '@tessellate/web-editor/talk-box';
import { uploadImage } from '@tessellate/web-kernel';

type MessageBoxProps = Omit<TalkBoxProps, 'size' | 'searchPeople' | 'uploadImage'>;

/** Writes a message: one line that grows, with people to mention and a place for pictures. */
export function MessageBox(props: MessageBoxProps) {
  return <TalkBox size="line" searchPeople={useMentionSearch()} uploadImage={uploadImage} {...props} />;
}
