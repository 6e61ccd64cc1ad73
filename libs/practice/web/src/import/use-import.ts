import { uploadImage } from '@tessellate/files-web';
import type { RichNode } from '@tessellate/rich-text/light';
import type { ImportedText } from '@tessellate/web-editor/import';
import { useState } from 'react';
import { partsOf, type TextPart, withPictures } from './parts';

/** A picture of the file, with the words that were written for it. */
export interface ImportedPicture {
  marker: string;
  file: File;
  alt: string;
}

export interface Review {
  title: string;
  parts: TextPart[];
  pictures: ImportedPicture[];
  notes: string[];
}

type State =
  | { at: 'choosing'; problem: string | null }
  | { at: 'reading' }
  | { at: 'review'; review: Review; problem: string | null }
  | { at: 'uploading'; review: Review; done: number };

type Source = { file: File } | { html: string } | { text: string };

/** Reads a text on this device, lets its writer sort it, and uploads the pictures that were described. */
export function useImport(onDone: (title: string, parts: TextPart[]) => void) {
  const [state, setState] = useState<State>({ at: 'choosing', problem: null });

  const read = async (source: Source) => {
    setState({ at: 'reading' });
    try {
      const reader = await import('@tessellate/web-editor/import');
      const text: ImportedText =
        'file' in source
          ? await reader.readFile(source.file)
          : 'html' in source
            ? reader.readHtml(source.html)
            : reader.readMarkdown(source.text);
      const parts = partsOf(text.blocks);
      setState({ at: 'review', review: { ...text, parts }, problem: null });
    } catch (error) {
      // Whatever a file is refused for is said in words; anything else is that the code for it did not arrive.
      const problem =
        (error as Error).name === 'RefusedImportError'
          ? (error as Error).message
          : 'The file could not be read. Check your connection, reload the page and try again.';
      setState({ at: 'choosing', problem });
    }
  };

  const change = (review: Review) => setState({ at: 'review', review, problem: null });

  const accept = async (review: Review) => {
    const described = review.pictures.filter(({ alt }) => alt.trim() !== '');
    const nodes = new Map<string, RichNode | null>(review.pictures.map(({ marker }) => [marker, null]));
    try {
      for (const [done, { marker, file, alt }] of described.entries()) {
        setState({ at: 'uploading', review, done });
        const { fileId, width, height } = await uploadImage(file);
        nodes.set(marker, { type: 'image', attrs: { fileId, alt: alt.trim(), width, height } });
      }
    } catch (error) {
      return setState({ at: 'review', review, problem: (error as Error).message });
    }
    const parts = review.parts.map(part => ({ ...part, blocks: withPictures(part.blocks, nodes) }));
    onDone(review.title, parts);
  };

  const restart = () => setState({ at: 'choosing', problem: null });
  return { state, read, change, accept, restart };
}
