const PATIENCE_MS = 1_500;

export interface LazyCode<Code> {
  /** What has arrived. */
  now: () => Code | undefined;
  /** Fetches it, once; a failure may be tried again. */
  load: () => Promise<Code>;
  /** Fetches it when the page has been drawn and the processor is free, so that it is there also without a connection. */
  soon: () => void;
}

/** Code for what a page shows only when somebody asks for it, such as menus and dialogs: the page is there without it. */
export function lazyCode<Code>(fetchCode: () => Promise<Code>): LazyCode<Code> {
  let code: Code | undefined;
  let loading: Promise<Code> | undefined;
  let planned = false;
  const load = () => {
    loading ??= fetchCode().then(
      arrived => (code = arrived),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const quietly = () => void load().catch(() => (planned = false));
  return {
    now: () => code,
    load,
    soon: () => {
      if (planned) return;
      planned = true;
      setTimeout(
        () => (typeof requestIdleCallback === 'function' ? requestIdleCallback(quietly) : quietly()),
        PATIENCE_MS,
      );
    },
  };
}

export const LAZY_FAILURE = 'This did not open. Check your connection and try again.';
