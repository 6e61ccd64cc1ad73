import type { NodeViewRendererProps } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { formulaHtml } from '@tessellate/rich-text/maths';
import { MathBlock, MathInline } from '@tessellate/rich-text/schema';

export interface FormulaAt {
  latex: string;
  display: boolean;
  position: number;
}

type OnEdit = (formula: FormulaAt) => void;

/** Shows a formula as readers will see it; a click opens it. */
function formulaView({ node, getPos, editor }: NodeViewRendererProps, onEdit: OnEdit) {
  const display = node.type.name === 'mathBlock';
  const dom = document.createElement(display ? 'div' : 'span');
  dom.className = display ? 'math-block editor-formula' : 'math-inline editor-formula';
  dom.title = 'Formula: click, or select it and press Enter, to change it';
  const show = (latex: string) => {
    dom.innerHTML = formulaHtml(latex, display);
  };
  show(String(node.attrs['latex']));
  let latest = node;
  dom.addEventListener('click', () => {
    const position = getPos();
    if (position !== undefined && editor.isEditable)
      onEdit({ latex: String(latest.attrs['latex']), display, position });
  });
  return {
    dom,
    update: (updated: typeof node) => {
      if (updated.type !== latest.type) return false;
      if (updated.attrs['latex'] !== latest.attrs['latex']) show(String(updated.attrs['latex']));
      latest = updated;
      return true;
    },
    ignoreMutation: () => true,
  };
}

export function inlineFormula(onEdit: OnEdit) {
  return MathInline.extend({
    // Before the keymaps of lists and paragraphs, which would split the text instead of opening the formula.
    priority: 1000,
    addNodeView: () => props => formulaView(props, onEdit),
    addKeyboardShortcuts() {
      return {
        Enter: () => {
          const { selection } = this.editor.state;
          if (!(selection instanceof NodeSelection) || !selection.node.type.name.startsWith('math')) return false;
          onEdit({
            latex: String(selection.node.attrs['latex']),
            display: selection.node.type.name === 'mathBlock',
            position: selection.from,
          });
          return true;
        },
      };
    },
  });
}

export function blockFormula(onEdit: OnEdit) {
  return MathBlock.extend({
    addNodeView: () => props => formulaView(props, onEdit),
  });
}
