import type { NodeViewRendererProps } from '@tiptap/core';
import { fileUrl } from '@tessellate/rich-text/light';
import { RichImage } from '@tessellate/rich-text/schema';

export interface PictureAt {
  fileId: string;
  alt: string;
  position: number;
}

/** Shows a picture with its alternative text beneath, so that the writer sees what others will hear, and can change it. */
function pictureView({ node, getPos, editor }: NodeViewRendererProps, onEdit: (picture: PictureAt) => void) {
  const dom = document.createElement('figure');
  dom.className = 'editor-picture';
  const image = dom.appendChild(document.createElement('img'));
  const button = dom.appendChild(document.createElement('button'));
  button.type = 'button';
  button.contentEditable = 'false';
  let latest = node;
  const show = () => {
    const { fileId, alt, width, height } = latest.attrs as Record<string, string | number | null>;
    image.src = fileUrl(String(fileId), 1280);
    image.alt = String(alt);
    if (width !== null && height !== null) {
      image.width = Number(width);
      image.height = Number(height);
    }
    button.textContent = `Description: ${String(alt)}`;
    button.setAttribute('aria-label', `Change the description of this picture: ${String(alt)}`);
  };
  show();
  button.addEventListener('click', () => {
    const position = getPos();
    if (position === undefined || !editor.isEditable) return;
    onEdit({ fileId: String(latest.attrs['fileId']), alt: String(latest.attrs['alt']), position });
  });
  return {
    dom,
    update: (updated: typeof node) => {
      if (updated.type !== latest.type) return false;
      latest = updated;
      show();
      return true;
    },
    stopEvent: (event: Event) => button.contains(event.target as Node),
    ignoreMutation: () => true,
  };
}

export function picture(onEdit: (picture: PictureAt) => void) {
  return RichImage.extend({ addNodeView: () => props => pictureView(props, onEdit) });
}
