import { type ReactNode, useState } from 'react';
import { useNotify } from '../feedback/announcer';
import { lazyDialog } from '../lazy/lazy-dialog';

const CopyByHand = lazyDialog(() => import('./copy-by-hand').then(module => module.CopyByHand));

/** @returns whether the browser took it: the clipboard exists only on https and localhost, and can be refused there too */
export const toClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Copies an address and says so, to eyes and ears. Where the browser refuses, `byHand` shows it ready to be copied. */
export function useCopyAddress(): { copy: (address: string) => Promise<void>; byHand: ReactNode } {
  const [refused, setRefused] = useState<string | null>(null);
  const notify = useNotify();
  const copy = async (address: string) => {
    if (await toClipboard(address)) notify('The link is copied.');
    else setRefused(address);
  };
  const byHand = refused === null ? null : <CopyByHand opened address={refused} onClose={() => setRefused(null)} />;
  return { copy, byHand };
}
