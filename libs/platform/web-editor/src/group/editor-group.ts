import type { Editor } from '@tiptap/react';

/** One text of several that are written with one toolbar. */
export interface GroupedEditor {
  editor: Editor;
  /** Around the text. The editor's own is there only while it is on the page. */
  element: Element;
  /** Puts the caret at its beginning, or at its end. */
  enter: (at: 'start' | 'end') => void;
  openLink: () => void;
  openMaths: () => void;
  /** Absent where pictures cannot be uploaded. */
  openPicture?: () => void;
}

/** Which of several texts on a page is written in, for the toolbar that they share, and which follows which. */
export class EditorGroup {
  private members: GroupedEditor[] = [];
  private current: GroupedEditor | null = null;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The text that was written in last; before that the first one. */
  readonly active = (): GroupedEditor | null => this.current ?? this.members[0] ?? null;

  /** @returns how it leaves again */
  readonly join = (member: GroupedEditor): (() => void) => {
    this.members = [...this.members, member].sort((a, b) =>
      a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    this.tell();
    return () => {
      this.members = this.members.filter(one => one !== member);
      if (this.current === member) this.current = null;
      this.tell();
    };
  };

  readonly writeIn = (member: GroupedEditor): void => {
    if (this.current === member) return;
    this.current = member;
    this.tell();
  };

  /** Goes on to the text after or before this one, as the arrow keys do within one. False when there is none. */
  readonly move = (from: Editor, step: 1 | -1): boolean => {
    const index = this.members.findIndex(({ editor }) => editor === from);
    const next = this.members[index + step];
    if (index === -1 || !next) return false;
    next.enter(step === 1 ? 'start' : 'end');
    return true;
  };

  private tell(): void {
    this.listeners.forEach(listener => listener());
  }
}
