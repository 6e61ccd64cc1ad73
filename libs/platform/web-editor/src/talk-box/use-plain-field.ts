import type { RichDocument } from '@tessellate/rich-text/light';
import { useState } from 'react';
import { plainTextOf, written } from './plain-text';

interface Shown {
  document: RichDocument;
  /** What only the editor can show: the field then holds what is typed at its end. */
  kept: RichDocument | null;
  text: string;
}

export interface PlainField extends Shown {
  /** The whole document when the field holds this text; literally, its signs are still those that were typed. */
  documentOf: (text: string, literally?: boolean) => RichDocument;
  change: (text: string, literally?: boolean) => void;
}

function shownOf(document: RichDocument): Shown {
  const text = plainTextOf(document);
  return text === null ? { document, kept: document, text: '' } : { document, kept: null, text };
}

/** What a plain field holds of a document, and how what is typed there becomes the document again. */
export function usePlainField(value: RichDocument, onChange: (document: RichDocument) => void): PlainField {
  const [own, setOwn] = useState(() => shownOf(value));
  let shown = own;
  if (value !== own.document && JSON.stringify(value) !== JSON.stringify(own.document)) {
    shown = shownOf(value);
    setOwn(shown);
  }
  const documentOf = (text: string, literally = false) => written(shown.kept, text, literally);
  return {
    ...shown,
    documentOf,
    change: (text, literally) => {
      const document = documentOf(text, literally);
      setOwn({ ...shown, document, text });
      onChange(document);
    },
  };
}
