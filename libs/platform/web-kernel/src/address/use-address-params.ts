import { useCallback, useEffect, useRef } from 'react';
import { type NavigateOptions, useSearchParams } from 'react-router';

/**
 * What the address says after the “?”, and how to change a part of it. The router hands a change the parameters that are on
 * the screen, and draws its own changes a moment later: of two close together the second would undo the first. Here each
 * change is made to what the last one asked for.
 */
export function useAddressParams(): [
  params: URLSearchParams,
  change: (edit: (params: URLSearchParams) => void, options?: NavigateOptions) => void,
] {
  const [params, setParams] = useSearchParams();
  const asked = useRef(params);
  useEffect(() => {
    asked.current = params;
  }, [params]);
  const change = useCallback(
    (edit: (params: URLSearchParams) => void, options?: NavigateOptions) => {
      const next = new URLSearchParams(asked.current);
      edit(next);
      asked.current = next;
      setParams(next, options);
    },
    [setParams],
  );
  return [params, change];
}
