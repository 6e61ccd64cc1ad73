import css from './interest.module.css';

export const interestLead = (projectName: string): string =>
  `${projectName} is free: it costs you and your school nothing. This takes about ten minutes; what you write stays on this device until you send it.`;

/** The project's rules, above the form. */
export function WhoCanTakePart({ rules }: { rules: readonly { key: string; text: string }[] }) {
  return (
    <section className={css.who} aria-labelledby="who-can-take-part">
      <h2 id="who-can-take-part">Who can take part</h2>
      <ul>
        {rules.map(rule => (
          <li key={rule.key} dir="auto">
            {rule.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
