import type { TargetRef } from '@tessellate/contract';
import { useMentionSearch } from '@tessellate/identity-web/mentions';
import { TalkBox, type TalkBoxProps } from '@tessellate/web-editor/talk-box';
import { uploadImage } from '@tessellate/web-kernel';

type MessageBoxProps = Omit<TalkBoxProps, 'size' | 'searchPeople' | 'uploadImage'> & {
  /** The thread, or the message that is edited: only those who can read it are offered. */
  place?: TargetRef;
};

/** Writes a message: one line that grows, with people to mention and a place for pictures. */
export function MessageBox({ place, ...props }: MessageBoxProps) {
  return (
    <TalkBox size="line" searchPeople={useMentionSearch(place?.type, place?.id)} uploadImage={uploadImage} {...props} />
  );
}
