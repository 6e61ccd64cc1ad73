import type { TargetRef } from '@tessellate/contract';
import { useMentionSearch } from '@tessellate/identity-web/mentions';
import { TalkBox, type TalkBoxProps } from '@tessellate/web-editor/talk-box';
import { uploadImage } from '@tessellate/files-web';

type MessageBoxProps = Omit<TalkBoxProps, 'size' | 'searchPeople' | 'uploadImage'> & {
  /** The thread, or the message that is edited: only those who can read it are offered. */
  place?: TargetRef;
  /** Of a thread that is not there yet. */
  audienceId?: string;
};

/** Writes a message: one line that grows, with people to mention and a place for pictures. */
export function MessageBox({ place, audienceId, ...props }: MessageBoxProps) {
  const searchPeople = useMentionSearch(audienceId ? 'AUDIENCE' : place?.type, audienceId ?? place?.id);
  return <TalkBox size="line" searchPeople={searchPeople} uploadImage={uploadImage} {...props} />;
}
