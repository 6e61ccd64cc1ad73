import { ApolloLink } from '@apollo/client/link';
import { KEPT_AT_HEADER, OPERATION_HEADER } from '@tessellate/contract';
import { OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';
import type { DeviceCopy } from './device-copy';

/** When the server gave the answer, where it came from the device; null where the server has just given it. */
export function keptAtOf(operation: ApolloLink.Operation): number | null {
  const response = operation.getContext()['response'] as Response | undefined;
  const at = response?.headers.get(KEPT_AT_HEADER);
  return at ? Date.parse(at) : null;
}

/** Names each question, so that the worker knows what may be kept, and notes which answers come from the device. */
export function createKeptLink(copy: DeviceCopy): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation);
    if (copy.isWanted())
      operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
        headers: { ...headers, [OPERATION_HEADER]: operation.operationName ?? '' },
      }));
    return forward(operation).pipe(tap({ next: () => copy.noted(operation, keptAtOf(operation)) }));
  });
}
