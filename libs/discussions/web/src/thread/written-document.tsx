import { fileUrl, type RichDocument, type RichNode } from '@tessellate/rich-text/light';
import { Fragment, type ReactNode } from 'react';

/** A document that the server has not rendered yet. Formulas stand as they were typed until it has. */
export function WrittenDocument({ document }: { document: RichDocument }) {
  return <div className="rich-text">{nodes(document.content)}</div>;
}

const nodes = (content: RichNode[] | undefined): ReactNode =>
  content?.map((node, index) => <Fragment key={index}>{show(node)}</Fragment>);

function show(node: RichNode): ReactNode {
  switch (node.type) {
    case 'text':
      return marked(node);
    case 'hardBreak':
      return <br />;
    case 'mathInline':
      return <code>{String(node.attrs?.['latex'] ?? '')}</code>;
    case 'mathBlock':
      return (
        <pre>
          <code>{String(node.attrs?.['latex'] ?? '')}</code>
        </pre>
      );
    case 'mention':
      return <span className="mention">@{String(node.attrs?.['label'] ?? '')}</span>;
    case 'image':
      return <img src={fileUrl(String(node.attrs?.['fileId'] ?? ''))} alt={String(node.attrs?.['alt'] ?? '')} />;
    case 'bulletList':
      return <ul>{nodes(node.content)}</ul>;
    case 'orderedList':
      return <ol>{nodes(node.content)}</ol>;
    case 'listItem':
      return <li>{nodes(node.content)}</li>;
    case 'blockquote':
      return <blockquote>{nodes(node.content)}</blockquote>;
    case 'codeBlock':
      return (
        <pre>
          <code>{nodes(node.content)}</code>
        </pre>
      );
    case 'horizontalRule':
      return <hr />;
    default:
      return <p>{nodes(node.content)}</p>;
  }
}

function marked(node: RichNode): ReactNode {
  return (node.marks ?? []).reduce<ReactNode>((inner, mark) => {
    if (mark.type === 'bold') return <strong>{inner}</strong>;
    if (mark.type === 'italic') return <em>{inner}</em>;
    if (mark.type === 'strike') return <s>{inner}</s>;
    if (mark.type === 'code') return <code>{inner}</code>;
    return inner;
  }, node.text);
}
