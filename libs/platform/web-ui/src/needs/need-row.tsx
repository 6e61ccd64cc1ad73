import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../feedback/announcer';
import { CardRow } from '../layout/card';
import css from './need-row.module.css';

export type PutOffWay = 'TOMORROW' | 'DISMISSED' | 'BACK';

/** What somebody has put off, and how more is. */
export interface PutOff {
  keys: ReadonlySet<string>;
  /** @returns whether it is kept */
  put: (key: string, way: PutOffWay) => Promise<boolean>;
}

export const PutOffContext = createContext<PutOff | null>(null);

interface NeedRowProps {
  /** The same as long as the same waits. */
  needKey: string;
  /** What waits, for those who do not see beside which words a button stands. */
  label: string;
  /** It has just been done here, so there is nothing to put off. */
  done?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

const SAID = { TOMORROW: 'Put off until tomorrow', DISMISSED: 'Dismissed' } as const;

/** Something that waits for somebody. Put off or dismissed, it stays in its place with a way back until the page is left. */
export function NeedRow({ needKey, label, done = false, className, children }: NeedRowProps) {
  const putOff = useContext(PutOffContext);
  const [way, setWay] = useState<keyof typeof SAID | null>(null);
  const announce = useAnnounce();
  const row = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  // The pressed button is gone; the keyboard stays in the row.
  useEffect(() => {
    if (acted.current) row.current?.querySelector<HTMLElement>('button')?.focus();
  }, [way]);
  if (!putOff) return <CardRow className={className}>{children}</CardRow>;
  if (!way && putOff.keys.has(needKey) && !acted.current) return null;
  const act = async (next: PutOffWay) => {
    acted.current = true;
    const before = way;
    setWay(next === 'BACK' ? null : next);
    if (await putOff.put(needKey, next)) return announce(next === 'BACK' ? 'It is back.' : SAID[next]);
    setWay(before);
    announce('That was not kept. Try again.');
  };
  if (way) {
    return (
      <CardRow ref={row} className={css.gone}>
        <span>
          {SAID[way]}: <bdi>{label}</bdi>
        </span>
        <button type="button" className={css.undo} onClick={() => void act('BACK')}>
          Undo
        </button>
      </CardRow>
    );
  }
  return (
    <CardRow ref={row} className={className ? `${css.row} ${className}` : css.row}>
      {children}
      {done ? null : (
        <span className={css.acts}>
          <button
            type="button"
            className={css.act}
            aria-label={`Tomorrow: put off ${label}`}
            onClick={() => void act('TOMORROW')}
          >
            Tomorrow
          </button>
          <button
            type="button"
            className={css.act}
            aria-label={`Dismiss ${label}`}
            onClick={() => void act('DISMISSED')}
          >
            Dismiss
          </button>
        </span>
      )}
    </CardRow>
  );
}
