import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { codeOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { Card, EmptyState, formatShortDay, ReasonDialog, SectionHeader, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from './gql';
import { FeedbackForm } from './feedback-form';
import type { HubPageParts } from './hub-page-draft';
import css from './hub-page.module.css';

const WithdrawTestimonial = graphql(/* GraphQL */ `
  mutation WithdrawTestimonial($input: WithdrawTestimonialInput!) {
    withdrawTestimonial(input: $input) {
      id
      ...HubPageParts
    }
  }
`);

type Testimonial = HubPageParts['testimonials'][number];

/** What past participants said: recorded with consent, taken off when they withdraw it. */
export function FeedbackSection({ page }: { page: HubPageParts }) {
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Testimonial | null>(null);
  const [withdraw] = useMutation(WithdrawTestimonial);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const confirm = async (reason: string) => {
    if (!leaving) return;
    try {
      await withdraw({ variables: { input: { mutationId: mutationId(), id: leaving.id, reason } } });
      renew();
      announce('It is taken off the public pages.');
    } catch (error) {
      if (codeOf(error) !== 'NETWORK') renew();
      throw error;
    }
  };
  return (
    <section aria-labelledby="hub-feedback">
      <SectionHeader id="hub-feedback" title="What past participants say" />
      <div className={css.form}>
        {page.testimonials.map(one => (
          <Card key={one.id}>
            {one.withdrawnAt ? (
              <p className="muted small">
                {one.name}, {one.year}: consent withdrawn on {formatShortDay(one.withdrawnAt)}; the words have been
                deleted.
              </p>
            ) : (
              <>
                <p className={css.quote}>“{one.quote}”</p>
                <p className="muted small">
                  {[one.name, one.role, one.school, one.year].filter(Boolean).join(' · ')}
                  {one.consentAt
                    ? `. Agreed on ${formatShortDay(one.consentAt)}.`
                    : '. Not shown: no consent is recorded.'}
                </p>
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => setLeaving(one)}
                  aria-label={`Take off what ${one.name} said`}
                >
                  Take it off
                </Button>
              </>
            )}
          </Card>
        ))}
        {adding ? (
          <Card>
            <FeedbackForm page={page} onDone={() => setAdding(false)} />
          </Card>
        ) : page.testimonials.length === 0 ? (
          <EmptyState
            title="Nothing recorded yet"
            action={<Button onClick={() => setAdding(true)}>Record feedback</Button>}
          >
            A few honest sentences help the next subject leader decide. Ask first, and record what they agreed to.
          </EmptyState>
        ) : (
          <div>
            <Button variant="default" onClick={() => setAdding(true)}>
              Record feedback
            </Button>
          </div>
        )}
      </div>
      <ReasonDialog
        opened={leaving !== null}
        title={`Take off what ${leaving?.name ?? ''} said?`}
        confirmLabel="Take it off"
        onConfirm={confirm}
        onClose={() => setLeaving(null)}
        errorMessage={messageOf}
      >
        It comes off the public pages at once, and the words are deleted. The record that they agreed is kept.
      </ReasonDialog>
    </section>
  );
}
