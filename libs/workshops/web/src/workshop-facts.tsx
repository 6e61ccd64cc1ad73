import { formatDateTime, SectionHeader } from '@tessellate/web-ui';
import { AttachmentList } from '@tessellate/files-web';
import { AgendaList, dayCredit } from '@tessellate/cycle-web';
import type { WorkshopFacts } from './workshops.documents';
import css from './workshops.module.css';

const FORMATS = { FACE_TO_FACE: 'Face to face', ONLINE: 'Online', BLENDED: 'Face to face and online' } as const;

/** When, how and where. */
export function WorkshopFactsList({ facts }: { facts: WorkshopFacts }) {
  const { startsAt, endsAt, format, venue, accessNotes, dayEquivalent } = facts;
  return (
    <dl className={css.facts}>
      <dt>When</dt>
      <dd>{startsAt ? formatDateTime(startsAt, endsAt) : 'The date is to be confirmed.'}</dd>
      <dt>How</dt>
      <dd>
        {format ? FORMATS[format] : 'To be decided'}
        {dayEquivalent ? ` · ${dayCredit(dayEquivalent)}` : ''}
      </dd>
      {venue && format !== 'ONLINE' ? (
        <>
          <dt>Where</dt>
          <dd dir="auto">{venue}</dd>
        </>
      ) : null}
      {accessNotes && format !== 'ONLINE' ? (
        <>
          <dt>Getting there</dt>
          <dd className={css.lines}>{accessNotes}</dd>
        </>
      ) : null}
    </dl>
  );
}

/** What it is about, what comes when, and what to bring. */
export function WorkshopProgramme({ facts }: { facts: WorkshopFacts }) {
  const { agenda, agendaItems, startsAt, brief, materials } = facts;
  const files = materials.flatMap(({ file }) => file ?? []);
  const links = materials.filter(material => material.url && !material.file);
  return (
    <>
      {brief ? (
        <p className="read" dir="auto">
          {brief}
        </p>
      ) : null}
      {agenda || agendaItems.length > 0 ? (
        <section aria-labelledby="workshop-agenda">
          <SectionHeader id="workshop-agenda" title="Agenda" />
          <AgendaList items={agendaItems} startsAt={startsAt} />
          {agenda ? (
            <p className={css.lines} dir="auto">
              {agenda}
            </p>
          ) : null}
        </section>
      ) : null}
      {materials.length > 0 ? (
        <section aria-labelledby="workshop-materials">
          <SectionHeader id="workshop-materials" title="Materials" />
          {links.length > 0 ? (
            <ul className={css.links}>
              {links.map(({ label, url }) => (
                <li key={url}>
                  <a href={url ?? ''} target="_blank" rel="noreferrer">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
          {files.length > 0 ? <AttachmentList items={files} label="Files of this workshop" /> : null}
        </section>
      ) : null}
    </>
  );
}
