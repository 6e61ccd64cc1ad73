import type { SuggestionKeyDownProps, SuggestionProps } from '@tiptap/suggestion';
import type { MentionCandidate } from '../types';
import './mentions.css';

export interface MentionChoice {
  personId: string;
  label: string;
}

type Props = SuggestionProps<MentionCandidate, MentionChoice>;

// eslint-disable-next-line no-restricted-syntax -- counts, so that no two lists of a document have one id
let popups = 0;

/** The list under "@…": a listbox that the caret stays out of, spoken through the editor's active descendant. */
export class MentionPopup {
  private readonly id = `mention-list-${(popups += 1)}`;
  private readonly element = document.createElement('div');
  private readonly list = this.element.appendChild(document.createElement('div'));
  private readonly status = this.element.appendChild(document.createElement('p'));
  private unmount: (() => void) | null = null;
  private props: Props | null = null;
  private active = 0;

  constructor() {
    this.element.className = 'mention-popup';
    this.list.id = this.id;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'People to mention');
    this.status.setAttribute('role', 'status');
    // Keeps the caret in the text while somebody is chosen with the mouse.
    this.element.addEventListener('pointerdown', event => event.preventDefault());
  }

  onStart = (props: Props): void => {
    this.active = 0;
    this.unmount = props.mount(this.element);
    const { dom } = props.editor.view;
    dom.setAttribute('aria-autocomplete', 'list');
    dom.setAttribute('aria-controls', this.id);
    this.onUpdate(props);
  };

  onUpdate = (props: Props): void => {
    if (this.props?.query !== props.query) this.active = 0;
    this.props = props;
    this.active = Math.min(this.active, Math.max(0, props.items.length - 1));
    this.show();
  };

  onKeyDown = ({ event }: SuggestionKeyDownProps): boolean => {
    const count = this.props?.items.length ?? 0;
    if (count === 0 || event.isComposing) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.active = (this.active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count;
      this.show();
      return true;
    }
    if (event.key !== 'Enter' && event.key !== 'Tab') return false;
    this.choose(this.active);
    return true;
  };

  onExit = (props: Props): void => {
    this.unmount?.();
    this.unmount = null;
    this.props = null;
    const { dom } = props.editor.view;
    for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant']) dom.removeAttribute(name);
  };

  /** Whether Enter would choose a person now. */
  get choosing(): boolean {
    return (this.props?.items.length ?? 0) > 0;
  }

  private choose(index: number): void {
    const person = this.props?.items[index];
    if (person) this.props?.command({ personId: person.id, label: person.name });
  }

  private show(): void {
    const { props } = this;
    if (!props) return;
    this.list.replaceChildren(
      ...props.items.map((person, index) => {
        const option = document.createElement('div');
        option.id = `${this.id}-${index}`;
        option.className = 'mention-option';
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(index === this.active));
        const name = option.appendChild(document.createElement('bdi'));
        name.textContent = person.name;
        const detail = option.appendChild(document.createElement('small'));
        detail.dir = 'auto';
        detail.textContent = person.detail;
        option.addEventListener('click', () => this.choose(index));
        return option;
      }),
    );
    const count = props.items.length;
    this.status.textContent =
      props.loading && count === 0 ? 'Searching …' : count === 0 ? 'Nobody here has that name.' : '';
    const { dom } = props.editor.view;
    if (count > 0) dom.setAttribute('aria-activedescendant', `${this.id}-${this.active}`);
    else dom.removeAttribute('aria-activedescendant');
    this.list.children[this.active]?.scrollIntoView({ block: 'nearest' });
  }
}
