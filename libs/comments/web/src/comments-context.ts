import type { TargetRef } from '@tessellate/contract';
import type { RichDocument } from '@tessellate/rich-text/light';
import { createContext, useContext } from 'react';
import type { UnsentComment } from './pending/send-comment';

/** What the parts of one section of comments share: where they are, and the way out for what is written. */
export interface CommentsScope {
  host: TargetRef;
  mayPost: boolean;
  /** The comment that the address points to. */
  linkedId: string | null;
  unsent: readonly UnsentComment[];
  /** Why they wait, in words, where the page does not say it already. */
  waitsFor: string | null;
  /** False where so much waits that nothing more is taken. */
  send: (document: RichDocument, parentId: string | null) => boolean;
  retry: (id: string, document?: RichDocument) => void;
  forget: (id: string) => void;
}

export const CommentsContext = createContext<CommentsScope | null>(null);

export function useCommentsScope(): CommentsScope {
  const scope = useContext(CommentsContext);
  if (!scope) throw new Error('Parts of comments are shown only inside <Comments>.');
  return scope;
}
