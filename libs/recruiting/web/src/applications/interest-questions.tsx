import type { InterestProblems } from '@tessellate/recruiting-contract';
import type { ReactNode } from 'react';
import { FormSection } from './form-section';
import { type GroupOnOffer, HubChoice } from './hub-choice';
import type { InterestDraft } from './interest-draft';
import { AboutSchool, AboutYou, Commitment, Role } from './interest-sections';
import { RefusalCard } from './refusal-card';
import { SchoolPicker } from './school-picker';
import type { Refusal } from './use-interest';

interface InterestQuestionsProps {
  value: InterestDraft;
  set: (change: Partial<InterestDraft>) => void;
  problems: InterestProblems;
  refusal: Refusal | null;
  groups: readonly GroupOnOffer[];
  /** The hub that the address asked for. */
  asked: GroupOnOffer['hub'] | null;
  /** What stands below the last question, unless the school or the role is refused. */
  children: ReactNode;
}

/** The questions of the form. A refusal comes where the answer was given, and what follows is not asked any more. */
export function InterestQuestions(props: InterestQuestionsProps) {
  const { value, set, problems, refusal, groups, asked, children } = props;
  const parts = { value, set, problems };
  const refusedAt = (answer: string) => (refusal?.answer === answer ? <RefusalCard refusal={refusal} /> : null);
  return (
    <>
      <FormSection title="Your role">
        <Role {...parts} />
      </FormSection>
      {refusedAt('role') ?? (
        <>
          <FormSection title="Your school and hub">
            <SchoolPicker
              value={value.school}
              onChange={chosen => set({ school: chosen, schoolUrn: chosen?.urn ?? null })}
              error={problems.schoolUrn}
            />
            {refusedAt('school') ?? (
              <HubChoice
                {...{ groups, asked }}
                suggested={value.school?.suggestedHub ?? null}
                value={value.workGroupId}
                onChange={workGroupId => set({ workGroupId, hubChosen: workGroupId !== '' })}
                error={problems.workGroupId}
              />
            )}
          </FormSection>
          {refusal?.answer === 'school' ? null : (
            <>
              <FormSection title="What you are hoping for">
                <AboutSchool {...parts} />
              </FormSection>
              <FormSection title="About you">
                <AboutYou {...parts} />
              </FormSection>
              <FormSection title="The full year">
                <Commitment {...parts} refusal={refusedAt('fullYear')} />
              </FormSection>
              {refusal && refusal.answer === null ? <RefusalCard refusal={refusal} /> : null}
              {children}
            </>
          )}
        </>
      )}
    </>
  );
}
