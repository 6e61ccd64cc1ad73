import { copiedFormula, readableText } from '@tessellate/rich-text/copied';
import { formulaHtml } from '@tessellate/rich-text/maths';
import { DOMSerializer, type Node, type Schema, type Slice } from '@tiptap/pm/model';

/** How a piece of the editor's text goes to the clipboard: formulas as other programs take them, and as this editor does. */
export function copySerializer(schema: Schema): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(schema);
  const formula = (node: Node) => {
    const latex = String(node.attrs['latex']);
    const display = node.type.name === 'mathBlock';
    const shown = document.createElement('template');
    shown.innerHTML = formulaHtml(latex, display);
    return copiedFormula(document, latex, display, shown.content.querySelector('math'));
  };
  return new DOMSerializer(
    { ...nodes, mathInline: formula, mathBlock: formula },
    DOMSerializer.marksFromSchema(schema),
  );
}

/** The same piece where there is no formatting. */
export function copiedText(slice: Slice, serializer: DOMSerializer): string {
  const holder = document.createElement('div');
  holder.append(serializer.serializeFragment(slice.content));
  return readableText(holder);
}
