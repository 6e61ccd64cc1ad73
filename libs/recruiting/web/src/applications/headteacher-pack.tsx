import { Button } from '@mantine/core';
import { coverWords } from '@tessellate/recruiting-contract';
import { formatDateTime } from '@tessellate/web-ui';
import css from './headteacher-pack.module.css';

interface Pack {
  workshops: readonly {
    number: number;
    title: string;
    startsAt: string;
    endsAt: string;
    venue: string | null;
    /** In days. */
    cover: number;
  }[];
  days: number;
  academicYear: string;
  applicantName: string;
  projectName: string;
  hub: { name: string };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** All that a headteacher needs to know, on one page that can be printed: dates, cover, cost, and what the school agrees to. */
export function HeadteacherPack({ commitment }: { commitment: Pack }) {
  const { workshops, days, academicYear, applicantName, projectName, hub } = commitment;
  const cover = workshops.reduce((sum, workshop) => sum + workshop.cover, 0);
  return (
    <section className={css.pack} aria-labelledby="headteacher-pack">
      <h2 id="headteacher-pack" className={css.title}>
        What it involves
      </h2>
      <p className={css.printed}>
        {projectName}, {academicYear}, with {hub.name}, for {applicantName}
      </p>
      <dl className={css.facts}>
        <div>
          <dt>Cost</dt>
          <dd>None. The Department for Education funds it.</dd>
        </div>
        <div>
          <dt>Cover</dt>
          <dd>
            {workshops.length > 0
              ? `${capital(coverWords(cover))} over the year, for the dates below.`
              : `For the equivalent of ${days === 1 ? 'one day' : `${days} days`} over the year; the dates follow.`}
          </dd>
        </div>
      </dl>
      {workshops.length > 0 ? (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <div className={css.scroller} role="region" aria-label="Dates of the workshops" tabIndex={0}>
          <table className={css.dates}>
            <caption>Workshops</caption>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col">Cover</th>
              </tr>
            </thead>
            <tbody>
              {workshops.map(({ number, title, startsAt, endsAt, venue, cover: needed }) => (
                <tr key={`${number} ${startsAt}`}>
                  <td>{formatDateTime(startsAt, endsAt)}</td>
                  <td dir="auto">
                    Workshop {number}: {title}
                    {venue ? <span className="muted">, {venue}</span> : null}
                  </td>
                  <td>{needed === 0 ? 'None' : capital(coverWords(needed).replace(' of cover', ''))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <h3>What the school agrees to</h3>
      <ul>
        <li>
          <bdi>{applicantName}</bdi> is released for every workshop, from the first to the last.
        </li>
        <li>After each workshop comes a task in school that the whole maths department works on.</li>
        <li>The group works as one for the full year, so a place that is given up is hard to fill.</li>
      </ul>
      <Button className={css.print} variant="default" onClick={() => window.print()}>
        Print this page
      </Button>
    </section>
  );
}
