import { escapePercent } from '@tessellate/rich-text/latex';
import type { MathfieldElement } from 'mathlive';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react';
import styles from './maths.module.css';
import { toKatex } from './maths-symbols';

export interface MathFieldHandle {
  insert(latex: string): void;
  focus(): void;
}

interface Props {
  latex: string;
  onChange: (latex: string) => void;
  /** With the formula as it stands: what was typed last may not have been rendered yet. */
  onEnter: (latex: string) => void;
  ref?: Ref<MathFieldHandle>;
}

/** The fonts are those KaTeX already brought, and sounds are off: the field asks nothing of the network. */
async function loadMathLive() {
  const { MathfieldElement } = await import('mathlive');
  MathfieldElement.fontsDirectory = null;
  MathfieldElement.soundsDirectory = null;
  MathfieldElement.keypressSound = null;
  MathfieldElement.plonkSound = null;
  MathfieldElement.locale = 'en';
  window.mathVirtualKeyboard.layouts = ['numeric', 'symbols', 'greek'];
  return MathfieldElement;
}

/**
 * At once: MathLive's own focus comes 60 ms later, or not at all where something else has taken the focus meanwhile, and the
 * keys of that time go elsewhere.
 */
function focusNow(element: MathfieldElement | null): void {
  const keys = element?.shadowRoot?.querySelector<HTMLElement>('[part="keyboard-sink"]');
  if (keys) keys.focus({ preventScroll: true });
  else element?.focus();
}

/** Types mathematics as it looks. On a touch screen it brings its own keyboard, and makes room for it. */
export function MathField({ latex, onChange, onEnter, ref }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const field = useRef<MathfieldElement | null>(null);
  /** Keys that came before the field, which an Enter among them ends. */
  const early = useRef({ typed: '', entered: false });
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const callbacks = useRef({ latex, onChange, onEnter });
  useEffect(() => {
    callbacks.current = { latex, onChange, onEnter };
  });

  // The dialog's trap comes some frames after what is seen of it: until then the keys would go into the text behind.
  useLayoutEffect(() => holder.current?.focus({ preventScroll: true }), []);

  useImperativeHandle(ref, () => ({
    insert: text => field.current?.insert(text, { focus: true, selectionMode: 'placeholder' }),
    focus: () => focusNow(field.current),
  }));

  useEffect(() => {
    let removed = false;
    const enter = (element: MathfieldElement) => callbacks.current.onEnter(toKatex(element.getValue('latex')));
    loadMathLive().then(
      MathfieldElement => {
        if (removed || !holder.current) return;
        const element = new MathfieldElement();
        element.className = styles.field ?? '';
        element.setAttribute('aria-label', 'Formula');
        element.mathVirtualKeyboardPolicy = 'auto';
        element.smartFence = true;
        // A space ends the whole part of a mixed number: without it `2 1/3` would become 21 thirds.
        element.mathModeSpace = '\\:';
        element.addEventListener('input', () => callbacks.current.onChange(toKatex(element.getValue('latex'))));
        element.addEventListener('keydown', event => {
          if (event.key === 'Enter' && !event.isComposing) enter(element);
        });
        holder.current.append(element);
        element.menuItems = [];
        element.setValue(escapePercent(callbacks.current.latex), { silenceNotifications: true });
        field.current = element;
        setState('ready');
        const { typed, entered } = early.current;
        early.current = { typed: '', entered: false };
        // The dialog's trap may give the focus to the holder before this or after it: either way it arrives here.
        focusNow(element);
        for (const sign of typed) element.executeCommand(['typedText', sign, { simulateKeystroke: true }]);
        if (entered) enter(element);
      },
      () => {
        if (!removed) setState('failed');
      },
    );
    return () => {
      removed = true;
      field.current?.remove();
      field.current = null;
      if ('mathVirtualKeyboard' in window) window.mathVirtualKeyboard.hide();
    };
  }, []);

  useEffect(() => {
    if (state !== 'ready') return;
    const keyboard = window.mathVirtualKeyboard;
    const makeRoom = () => {
      document.body.style.setProperty(
        '--maths-keyboard-height',
        `${keyboard.visible ? keyboard.boundingRect.height : 0}px`,
      );
    };
    keyboard.addEventListener('geometrychange', makeRoom);
    return () => {
      keyboard.removeEventListener('geometrychange', makeRoom);
      document.body.style.removeProperty('--maths-keyboard-height');
    };
  }, [state]);

  // Only what was typed elsewhere is put in: setting the field's own value would move its caret.
  useEffect(() => {
    const element = field.current;
    if (element && toKatex(element.getValue('latex')) !== latex)
      element.setValue(escapePercent(latex), { silenceNotifications: true });
  }, [latex]);

  return (
    <>
      <div
        ref={holder}
        className={styles.fieldHolder}
        // Where the dialog's focus trap puts the focus, also when the field comes later or is here already.
        data-autofocus
        tabIndex={-1}
        onFocus={event => {
          if (event.target === event.currentTarget) focusNow(field.current);
        }}
        onKeyDown={event => {
          if (event.target !== event.currentTarget || field.current || event.ctrlKey || event.metaKey) return;
          if (event.key === 'Enter') early.current.entered = true;
          else if (event.key.length === 1 && !early.current.entered) early.current.typed += event.key;
          else return;
          event.preventDefault();
        }}
      />
      {state === 'loading' && <p role="status">Loading the visual field …</p>}
      {state === 'failed' && (
        <p role="alert">The visual field could not be loaded. Check the connection, or type LaTeX instead.</p>
      )}
    </>
  );
}
