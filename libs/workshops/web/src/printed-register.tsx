import { ATTENDANCE_LABELS, daysText, RSVP_LABELS } from '@tessellate/workshops-contract';
import { formatDateTime, formatTime } from '@tessellate/web-ui';
import { dayCredit } from '@tessellate/cycle-web';
import type { RegisterLine, Visitor, WorkshopFacts } from './workshops.documents';
import css from './workshops.module.css';

interface PrintedRegisterProps {
  facts: WorkshopFacts;
  lines: readonly RegisterLine[];
  visitors: readonly Visitor[];
  reference: string;
}

/** The register on paper, with a column to sign in; not on the screen. */
export function PrintedRegister({ facts, lines, visitors, reference }: PrintedRegisterProps) {
  return (
    <div className={css.paper}>
      <p>
        {reference} · <bdi>{facts.title}</bdi>
      </p>
      <p>
        {facts.startsAt ? formatDateTime(facts.startsAt, facts.endsAt) : null}
        {facts.venue ? ` · ${facts.venue}` : ''}
        {facts.dayEquivalent ? ` · ${dayCredit(facts.dayEquivalent)}` : ''}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">School</th>
            <th scope="col">Answer</th>
            <th scope="col">Signature</th>
            <th scope="col">Attendance</th>
            <th scope="col">Credit</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ person, school, rsvp, attendance }) => (
            <tr key={person.id}>
              <th scope="row" dir="auto">
                {person.name}
              </th>
              <td dir="auto">{school?.name}</td>
              <td>{rsvp ? RSVP_LABELS[rsvp.choice] : ''}</td>
              <td className={css.signature} />
              <td>
                {attendance ? ATTENDANCE_LABELS[attendance.mark] : ''}
                {attendance?.arrivedAt ? `, ${formatTime(attendance.arrivedAt)}` : ''}
              </td>
              <td>{attendance ? daysText(attendance.credit) : ''}</td>
            </tr>
          ))}
          {visitors.map(({ id, name, school, arrivedAt }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td dir="auto">{school}</td>
              <td>Visitor</td>
              <td className={css.signature} />
              <td>
                {ATTENDANCE_LABELS.PRESENT}, {formatTime(arrivedAt)}
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
