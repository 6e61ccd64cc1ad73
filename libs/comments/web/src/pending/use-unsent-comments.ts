import type { TargetRef } from '@tessellate/contract';
import type { RichDocument } from '@tessellate/rich-text/light';
import { useOutbox } from '@tessellate/drafts-web';
import { placeOfHost, type WrittenComment } from './send-comment';

/** Comments of one host that the server has not confirmed yet. They outlive the page being closed. */
export function useUnsentComments(host: TargetRef) {
  const { unsent, waitsFor, send, retry, forget } = useOutbox<WrittenComment>(placeOfHost(host));
  return {
    unsent,
    waitsFor,
    send: (document: RichDocument, parentId: string | null) => send({ document, parentId }),
    retry: (id: string, document?: RichDocument) => retry(id, document && { document }),
    forget,
  };
}
