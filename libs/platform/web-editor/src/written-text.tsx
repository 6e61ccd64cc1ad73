import type { RichDocument } from '@tessellate/rich-text/light';
import { lazy, Suspense } from 'react';

const RichTextEditor = lazy(() => import('./rich-text-editor').then(module => ({ default: module.RichTextEditor })));

/** What somebody has written and the server has not rendered, to be read. */
export function WrittenText({ document, label }: { document: RichDocument; label: string }) {
  return (
    <Suspense fallback={null}>
      <RichTextEditor profile="document" label={label} value={document} onChange={() => undefined} editable={false} />
    </Suspense>
  );
}
