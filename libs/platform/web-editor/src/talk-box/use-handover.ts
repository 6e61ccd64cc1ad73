import type { RichDocument } from '@tessellate/rich-text/light';
import {
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { EditorBehindField } from '../types';
import { copyOf } from '../paste/clipboard-data';
import { beginsWith } from './plain-text';
import { beginPaste, type PlainPaste, stillThere } from './plain-paste';
import type { PlainField } from './use-plain-field';

/** Milliseconds without a key before the editor takes over: nobody is in the middle of a word. */
const QUIET = 500;
/** Longer where the keyboard on the screen may still correct a word, and longest within one. */
const QUIET_TOUCH = { after: 900, within: 3_000 };

function quiet(area: HTMLTextAreaElement): number {
  if (!window.matchMedia('(pointer: coarse)').matches) return QUIET;
  return /\S$/.test(area.value.slice(0, area.selectionStart)) ? QUIET_TOUCH.within : QUIET_TOUCH.after;
}

/** The selection, and whether each end has its place once formulas and formatting are made of the text. */
function around(area: HTMLTextAreaElement, { documentOf }: PlainField) {
  const { value: text, selectionStart, selectionEnd, selectionDirection } = area;
  const [anchor, head] =
    selectionDirection === 'backward' ? [selectionEnd, selectionStart] : [selectionStart, selectionEnd];
  const hasPlace = (at: number) => at === text.length || beginsWith(documentOf(text), documentOf(text.slice(0, at)));
  const formatted = document.activeElement !== area || (hasPlace(anchor) && hasPlace(head));
  return { anchor, head, formatted };
}

const MORE_THAN_WORDS = /[\\$#*|`\t]|<\/?\w*:?math|^ {0,3}(?:[-+>]|\d+[.)]) /m;

interface Options {
  field: RefObject<HTMLTextAreaElement | null>;
  editor: RefObject<EditorBehindField | null>;
  /** The wrapper that hides the editor until then. */
  stage: RefObject<HTMLDivElement | null>;
  plain: PlainField;
  value: RichDocument;
}

/**
 * Decides when the editor takes the place of the plain field, and moves text, selection and focus over in one task. Never
 * while a key is on its way: not in a composition, not after a dead key, not while a pointer is down, not in the middle of
 * a word on a touch screen.
 */
export function useHandover({ field, editor, stage, plain, value }: Options) {
  const [done, setDone] = useState(false);
  const latest = useRef({ plain, value });
  const before = useRef<RichDocument>(plain.document);
  const state = useRef({
    composing: false,
    dead: false,
    pointer: false,
    pressed: 0,
    pasted: null as PlainPaste | null,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => {
    latest.current = { plain, value };
    if (plain.text === '') before.current = plain.document;
  });

  const handOver = useCallback(() => {
    const [area, behind, shell] = [field.current, editor.current, stage.current];
    if (!area || !behind || !shell) return false;
    const { value: text } = area;
    const { anchor, head, formatted } = around(area, latest.current.plain);
    const { plain: plainNow, value: told } = latest.current;
    // The focus can only go where it can be seen.
    shell.hidden = false;
    behind.takeOver({
      before: before.current,
      value: told,
      typed: plainNow.documentOf(text, true),
      document: plainNow.documentOf(text, !formatted),
      afterAnchor: text.slice(anchor),
      afterHead: text.slice(head),
      toAnchor: plainNow.documentOf(text.slice(0, anchor), !formatted),
      toHead: plainNow.documentOf(text.slice(0, head), !formatted),
      focused: document.activeElement === area,
      pasted: stillThere(state.current.pasted, text),
    });
    flushSync(() => {
      if (!formatted) plainNow.change(text, true);
      setDone(true);
    });
    return true;
  }, [editor, field, stage]);

  const attempt = useCallback(() => {
    clearTimeout(timer.current);
    const area = field.current;
    if (!area || !editor.current) return;
    const { composing, dead, pointer, pressed } = state.current;
    // A press must find its button where it began; a button that has the focus keeps it.
    if (pointer || (area === document.activeElement && (composing || dead))) return;
    const active = document.activeElement;
    if (active !== area && area.parentElement?.contains(active)) return;
    if (active === area && area.value !== '') {
      const wait = pressed + quiet(area) - performance.now();
      if (wait > 0) {
        timer.current = setTimeout(attempt, wait);
        return;
      }
      // Within a formula the caret would have no place: later, when it is elsewhere or everything is sent from here.
      if (!around(area, latest.current.plain).formatted) return;
    }
    handOver();
  }, [editor, field, handOver]);

  /** Later, and in a task of its own: whatever is happening to the field now comes first. */
  const soon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(attempt, 50);
  }, [attempt]);

  useEffect(() => {
    if (done) return;
    const down = () => {
      state.current.pointer = true;
    };
    const up = () => {
      state.current.pointer = false;
      soon();
    };
    const options = { capture: true, passive: true };
    window.addEventListener('pointerdown', down, options);
    window.addEventListener('pointerup', up, options);
    window.addEventListener('pointercancel', up, options);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('pointerdown', down, options);
      window.removeEventListener('pointerup', up, options);
      window.removeEventListener('pointercancel', up, options);
    };
  }, [done, soon]);

  const takesPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData: from, currentTarget: area } = event;
    const files = from.files.length > 0;
    // Formulas, rows and Markdown in plain text mean the same to the editor a moment later.
    if (!files && !from.types.includes('text/html') && !MORE_THAN_WORDS.test(from.getData('text/plain'))) return;
    const data = copyOf(from);
    if (handOver()) {
      event.preventDefault();
      editor.current?.paste(data);
      return;
    }
    // The plain text goes in by itself now; the rest waits for the editor.
    state.current.pasted = beginPaste(area, data);
  };

  const watch = {
    onFocus: () => {
      before.current = latest.current.plain.document;
    },
    onKeyDown: (event: KeyboardEvent) => {
      state.current.pressed = performance.now();
      state.current.dead = event.key === 'Dead' || event.key === 'Compose';
    },
    onInput: ({ currentTarget }: FormEvent<HTMLTextAreaElement>) => {
      state.current.pressed = performance.now();
      state.current.dead = false;
      state.current.pasted = stillThere(state.current.pasted, currentTarget.value);
    },
    onCompositionStart: () => {
      state.current.composing = true;
    },
    onCompositionEnd: () => {
      state.current.composing = false;
      soon();
    },
  };
  return { done, soon, takesPaste, watch };
}
