import { Facts } from '@tessellate/web-ui';
import { COMMITMENT_RULE_LABELS, type ProjectContent, refusesInWords } from '@tessellate/work-groups-contract';
import css from './projects.module.css';

interface ProjectWordsProps {
  content: ProjectContent;
  /** With its name, where no heading says it. */
  named?: boolean;
}

/** What a project says, to read: the facts, then who can take part. */
export function ProjectWords({ content, named }: ProjectWordsProps) {
  const { name, summary, days, roleNames, commitmentRequired, eligibility } = content;
  return (
    <>
      <Facts>
        {named ? (
          <>
            <dt>Name</dt>
            <dd dir="auto">{name || 'None yet.'}</dd>
          </>
        ) : null}
        <dt>Summary</dt>
        <dd dir="auto">{summary || 'None yet.'}</dd>
        <dt>Days</dt>
        <dd>{days}</dd>
        <dt>A participant is called</dt>
        <dd>
          <bdi>{roleNames.PARTICIPANT}</bdi>
        </dd>
        <dt>A facilitator is called</dt>
        <dd>
          <bdi>{roleNames.FACILITATOR}</bdi>
        </dd>
        <dt>Headteacher’s answer</dt>
        <dd>{COMMITMENT_RULE_LABELS[commitmentRequired]}</dd>
      </Facts>
      <h3 className={css.subheading}>Who can take part</h3>
      {eligibility.length === 0 ? <p className="muted">No rules: everybody can register.</p> : null}
      <ol className={css.rules}>
        {eligibility.map(rule => (
          <li key={rule.key}>
            <p dir="auto">{rule.text}</p>
            <p className="muted small">{refusesInWords(rule)}</p>
            {rule.refusal ? (
              <details>
                <summary>What they read instead</summary>
                <p dir="auto">{rule.refusal}</p>
                <ul>
                  {(rule.alternatives ?? []).map(({ text, url }) => (
                    <li key={text} dir="auto">
                      {url ? <a href={url}>{text}</a> : text}
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}
