/** Plain text as people typed it: blank lines part paragraphs, line breaks stay. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="read">
      {text
        .split(/\n\s*\n/)
        .filter(paragraph => paragraph.trim() !== '')
        .map((paragraph, index) => (
          <p key={index} dir="auto" style={{ whiteSpace: 'pre-line' }}>
            {paragraph.trim()}
          </p>
        ))}
    </div>
  );
}
