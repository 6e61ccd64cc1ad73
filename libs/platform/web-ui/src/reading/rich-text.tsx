import '@tessellate/rich-text/rich-text.css';

/** Shows HTML that the server has derived from a validated document. Never give it anything a person typed. */
export function RichText({ html, className }: { html: string; className?: string }) {
  return <div className={className ? `rich-text ${className}` : 'rich-text'} dangerouslySetInnerHTML={{ __html: html }} />;
}
