import { NativeSelect } from '@mantine/core';
import { publicPaths } from '@tessellate/public-site-contract';
import { formatDay } from '@tessellate/web-ui';
import { Link } from 'react-router';
import css from './interest.module.css';

interface Hub {
  id: string;
  name: string;
  region: string;
  slug: string;
}

export interface GroupOnOffer {
  id: string;
  academicYear: string;
  recruitingUntil: string;
  hub: Hub;
}

interface HubChoiceProps {
  groups: readonly GroupOnOffer[];
  /** The hub that serves the school’s authority. */
  suggested: Hub | null;
  /** The hub that the address asked for. */
  asked: Hub | null;
  value: string;
  onChange: (workGroupId: string) => void;
  error: string | undefined;
}

/** Every hub that recruits: the one that serves the school first, then its region, then the others. Any of them may be chosen. */
export function HubChoice({ groups, suggested, asked, value, onChange, error }: HubChoiceProps) {
  const own = groups.filter(({ hub }) => hub.id === suggested?.id);
  const near = groups.filter(({ hub }) => hub.id !== suggested?.id && hub.region === suggested?.region);
  const rest = groups.filter(group => !own.includes(group) && !near.includes(group));
  const chosen = groups.find(group => group.id === value);
  const closed = [asked, suggested].find(hub => hub && !groups.some(group => group.hub.id === hub.id));
  return (
    <>
      {closed ? (
        <p className={css.notice}>
          <bdi>{closed.name}</bdi>
          {closed.id === suggested?.id ? ', which serves your school,' : ''} is not taking applications at the moment.
          Choose another hub below: a school may join any of them. Or{' '}
          <Link to={publicPaths.recruitingNews(closed.slug)}>be told when it recruits</Link>.
        </p>
      ) : null}
      <NativeSelect
        label="Maths Hub"
        description={
          own.length > 0
            ? `${own[0]?.hub.name} serves your school. You can choose another.`
            : 'A school can join any hub; the nearest is often the easiest to get to.'
        }
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
        error={error}
      >
        <option value="">Choose a hub</option>
        <Options label="Suggested for your school" groups={own} />
        <Options label={`Also in ${suggested?.region ?? 'your region'}`} groups={near} />
        <Options label={own.length + near.length > 0 ? 'Other hubs' : 'Hubs taking applications'} groups={rest} />
      </NativeSelect>
      {chosen ? (
        <p className="muted small">
          For {chosen.academicYear}. Applications are open until {formatDay(chosen.recruitingUntil)}.
        </p>
      ) : null}
    </>
  );
}

function Options({ label, groups }: { label: string; groups: readonly GroupOnOffer[] }) {
  if (groups.length === 0) return null;
  return (
    <optgroup label={label}>
      {groups.map(({ id, hub, academicYear }) => (
        <option key={id} value={id}>
          {hub.name} · {academicYear}
        </option>
      ))}
    </optgroup>
  );
}
