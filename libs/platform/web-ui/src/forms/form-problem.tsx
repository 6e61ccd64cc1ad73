/** What belongs to none of a form's fields, at its foot. */
export function FormProblem({ words }: { words: string | null }) {
  return words ? (
    <div role="alert" style={{ color: 'var(--needs)' }}>
      {words}
    </div>
  ) : null;
}
