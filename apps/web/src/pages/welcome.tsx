import { Button } from '@mantine/core';
import { CycleLine, type LineStep } from '@tessellate/cycle-web';
import { publicPaths } from '@tessellate/public-site-contract';
import { Link } from 'react-router';
import css from './welcome.module.css';

const YEAR: LineStep[] = [
  { id: '1', kind: 'workshop', name: 'Workshop', detail: 'meet your group', state: 'done' },
  { id: '2', kind: 'task', name: 'School-based task', detail: 'planned for your department', state: 'now' },
  { id: '3', kind: 'workshop', name: 'Workshop', detail: 'bring back what you found', state: 'next' },
  { id: '4', kind: 'task', name: 'School-based task', detail: 'the next step', state: 'next' },
  { id: '5', kind: 'workshop', name: 'Workshop', detail: 'and on into year two', state: 'next' },
];

const OFFERS = [
  [
    'Share what you do',
    'Write up a strategy with its context, the maths, and what happened. Your group reads it, and you decide whether it goes further.',
  ],
  [
    'Read each other’s practice',
    'See how other departments work and comment where it matters, department to department.',
  ],
  [
    'Talk between workshops',
    'Live threads for your Work Group and your hub’s community, on a phone between two lessons or at the end of the day.',
  ],
] as const;

export function Welcome() {
  return (
    <div className={css.page}>
      <title>Tessellate · a community of maths subject leaders</title>
      <h1 className={css.title} tabIndex={-1}>
        For people who lead maths departments, between one workshop and the next
      </h1>
      <p className={css.lead}>
        Tessellate is where the Work Groups of the Maths Hubs’ Secondary Subject Leadership programme keep going: a calm
        place to share practice, comment and talk.
      </p>
      <div className={css.actions}>
        <Button component={Link} to="/sign-in" size="md">
          Sign in
        </Button>
        <Button component={Link} to="/interest" size="md" variant="default">
          Register interest
        </Button>
      </div>
      <p className={css.join}>
        New to it? Read{' '}
        <a href={publicPaths.project('secondary-subject-leadership')}>what is involved and who can take part</a> or{' '}
        <a href={publicPaths.hubs}>find your hub</a>. An account comes with your place.
      </p>
      <div className={css.cycle}>
        <CycleLine steps={YEAR} label="A year in the programme" />
      </div>
      <div className={css.offers}>
        {OFFERS.map(([title, words]) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{words}</p>
          </section>
        ))}
      </div>
      <p className="muted small">
        The programme is free, funded by the Department for Education and coordinated by the NCETM. Your hub invites you
        to your Work Group.
      </p>
    </div>
  );
}
