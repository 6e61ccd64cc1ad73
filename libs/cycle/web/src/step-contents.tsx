import { AttachmentList } from '@tessellate/files-web';
import type { Step } from './cycle';
import type { StepDetails } from './step-details';
import { AgendaList } from './agenda-list';
import css from './step-contents.module.css';

/** What a step is about, and what one needs for it: agenda, how to get there, materials. Long parts are folded in. */
export function StepContents({ step }: { step: Step & StepDetails }) {
  const { brief, agenda, agendaItems, accessNotes, resources } = step;
  const files = resources.flatMap(({ label, file }) => (file ? [{ ...file, name: file.name, label }] : []));
  const links = resources.filter(({ url }) => url);
  const heading = step.kind === 'WORKSHOP' ? 'Materials' : 'Resources';
  return (
    <>
      {brief ? (
        <p className={css.brief} dir="auto">
          {brief}
        </p>
      ) : null}
      {agenda || agendaItems.length > 0 ? (
        <details className={css.fold}>
          <summary>Agenda</summary>
          <AgendaList items={agendaItems} startsAt={step.startsAt} />
          {agenda ? <Lines text={agenda} /> : null}
        </details>
      ) : null}
      {accessNotes ? (
        <details className={css.fold}>
          <summary>Getting there</summary>
          <Lines text={accessNotes} />
        </details>
      ) : null}
      {resources.length > 0 ? (
        <details className={css.fold} open={step.state === 'NOW'}>
          <summary>
            {heading} ({resources.length})
          </summary>
          {links.length > 0 ? (
            <ul className={css.links}>
              {links.map(({ label, url }) => (
                <li key={`${label} ${url}`}>
                  <a href={url ?? undefined} target="_blank" rel="noreferrer">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
          {files.length > 0 ? <AttachmentList items={files} label={`${heading}: files`} /> : null}
        </details>
      ) : null}
    </>
  );
}

function Lines({ text }: { text: string }) {
  return (
    <ul className={css.lines}>
      {text
        .split('\n')
        .filter(line => line.trim())
        .map((line, index) => (
          <li key={index} dir="auto">
            {line}
          </li>
        ))}
    </ul>
  );
}
