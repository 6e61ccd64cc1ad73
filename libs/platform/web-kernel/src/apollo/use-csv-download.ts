import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { messageOf } from './errors';

interface CsvDownload {
  download: () => Promise<void>;
  /** Why there is no file, in words. */
  failure: string | null;
}

/** A spreadsheet whose text the server writes, asked for at the press of a button and saved by the browser as `fileName`. */
export function useCsvDownload<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  textOf: (data: Data) => string,
  fileName: string,
): CsvDownload {
  const client = useApolloClient();
  const [failure, setFailure] = useState<string | null>(null);
  const download = async () => {
    setFailure(null);
    try {
      const { data } = await client.query<Data>({ query, variables, fetchPolicy: 'network-only' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([data ? textOf(data) : ''], { type: 'text/csv;charset=utf-8' }));
      link.download = fileName;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return { download, failure };
}
