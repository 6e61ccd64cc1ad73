import { Button } from '@mantine/core';
import { SectionHeader } from '@tessellate/web-ui';
import { useRef, useState } from 'react';
import type { NewVisitor, VisitorAct } from './mark-acts';
import { VisitorForm } from './visitor-form';
import { VisitorRow } from './visitor-row';
import type { Visitor } from './workshops.documents';
import css from './register.module.css';

interface VisitorsProps {
  visitors: readonly Visitor[];
  /** What is still on its way to the server. */
  arriving: readonly VisitorAct[];
  open: boolean;
  manages: boolean;
  onAdd: (visitor: NewVisitor) => void;
}

/** People who came without belonging to the group: counted apart, and forgotten after the year. */
export function Visitors({ visitors, arriving, open, manages, onAdd }: VisitorsProps) {
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!open && visitors.length === 0) return null;
  const close = () => {
    setAdding(false);
    button.current?.focus();
  };
  return (
    <section aria-labelledby="register-visitors" className={css.visitors}>
      {visitors.length + arriving.length > 0 ? (
        <>
          <SectionHeader id="register-visitors" title={`Visitors (${visitors.length + arriving.length})`} />
          <ul className={css.register}>
            {visitors.map(visitor => (
              <VisitorRow key={visitor.id} visitor={visitor} manages={manages} />
            ))}
            {arriving.map(({ mutationId, visitor }) => (
              <VisitorRow
                key={mutationId}
                visitor={{ id: mutationId, name: visitor.shownAs, ...pending(visitor) }}
                manages={false}
                waiting
              />
            ))}
          </ul>
        </>
      ) : (
        <h2 id="register-visitors" className={css.hidden}>
          Visitors
        </h2>
      )}
      {open ? (
        <Button ref={button} variant="default" mt="xs" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          Add a visitor
        </Button>
      ) : null}
      {adding ? (
        <VisitorForm
          onAdd={visitor => {
            onAdd(visitor);
            close();
          }}
          onClose={close}
        />
      ) : null}
    </section>
  );
}

const pending = ({ school, email, arrivedAt }: NewVisitor) => ({ school, email, arrivedAt, letterAt: null });
