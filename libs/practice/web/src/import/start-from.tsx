import { Button, FileButton, Group } from '@mantine/core';
import type { Draft } from '@tessellate/drafts-web';
import { PICTURE_ACCEPT } from '@tessellate/files-contract';
import { uploadImage } from '@tessellate/files-web';
import { joinDocuments, type RichNode } from '@tessellate/rich-text/light';
import { lazyDialog, useAnnounce } from '@tessellate/web-ui';
import { lazy, Suspense, useState } from 'react';
import type { StrategyDraft } from '../editor/strategy-draft';
import { type TextPart, withParts } from './parts';

const ImportDialog = lazyDialog(() => import('./import-dialog').then(module => module.ImportDialog));
const PictureDialog = lazy(() =>
  import('@tessellate/web-editor/picture-dialog').then(module => ({ default: module.PictureDialog })),
);

/** Ways to begin with something that is there already: a document, or a photograph of the board. */
export function StartFrom({ draft }: { draft: Draft<StrategyDraft> }) {
  const [importing, setImporting] = useState(false);
  const [photo, setPhoto] = useState<File | null>(null);
  const announce = useAnnounce();
  const take = (title: string, parts: TextPart[]) => {
    draft.setValue(value => ({
      ...value,
      title: value.title.trim() || title.slice(0, 200),
      sections: withParts(value.sections, parts),
    }));
    announce('The text is in your draft. Read it through before you publish.');
  };
  const insert = (image: RichNode) => {
    draft.setValue(value => ({
      ...value,
      sections: { ...value.sections, did: joinDocuments(value.sections.did, { type: 'doc', content: [image] }) },
    }));
    setPhoto(null);
    announce('The photograph is under “What we did”.');
  };
  return (
    <>
      <Group gap="xs">
        <Button variant="default" size="xs" onClick={() => setImporting(true)}>
          Start from a file or pasted text
        </Button>
        <FileButton accept={PICTURE_ACCEPT} onChange={file => file && setPhoto(file)}>
          {props => (
            <Button {...props} variant="default" size="xs">
              Start from a photograph
            </Button>
          )}
        </FileButton>
      </Group>
      <ImportDialog opened={importing} onClose={() => setImporting(false)} onDone={take} />
      {photo ? (
        <Suspense fallback={null}>
          <PictureDialog
            source={{ file: photo }}
            uploadImage={uploadImage}
            onClose={() => setPhoto(null)}
            onRemove={() => setPhoto(null)}
            onSave={attrs => insert({ type: 'image', attrs })}
          />
        </Suspense>
      ) : null}
    </>
  );
}
