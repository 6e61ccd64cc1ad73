import { readFragment, type FragmentOf, type ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';
import { CycleStepFragment, type Step } from '../cycle';
import { type StepDetails, StepDetailsFragment } from '../step-details';

export const PlanFragment = graphql(/* GraphQL */ `
  fragment Plan on CyclePlan {
    id
    open
    projectDays
    plannedDays
    issues {
      code
      stepId
      message
    }
    workGroup {
      id
      title
      reference
      steps {
        id
        position
        version
        joinUrl
        ...CycleStepParts
        ...CycleStepDetails
      }
    }
  }
`);

export const PlanQuery = graphql(/* GraphQL */ `
  query CyclePlan($id: UUID!) {
    cyclePlan(workGroupId: $id) {
      id
      ...Plan
      templates {
        id
        name
        workshops
        tasks
      }
      sources {
        id
        reference
      }
    }
  }
`);

export const StepChangeQuery = graphql(/* GraphQL */ `
  query CycleStepChange($stepId: UUID!, $startsAt: DateTime, $endsAt: DateTime) {
    cycleStepChange(stepId: $stepId, startsAt: $startsAt, endsAt: $endsAt) {
      people {
        id
        name
      }
      depends
      warnings
      dueDates {
        step {
          id
          number
          title
          version
        }
        from
        to
        reason
      }
    }
  }
`);

export const AddStep = graphql(/* GraphQL */ `
  mutation AddCycleStep($input: AddCycleStepInput!) {
    addCycleStep(input: $input) {
      id
      ...Plan
    }
  }
`);
export const EditStep = graphql(/* GraphQL */ `
  mutation EditCycleStep($input: EditCycleStepInput!) {
    editCycleStep(input: $input) {
      id
      ...Plan
    }
  }
`);
export const RemoveStep = graphql(/* GraphQL */ `
  mutation RemoveCycleStep($input: RemoveCycleStepInput!) {
    removeCycleStep(input: $input) {
      id
      ...Plan
    }
  }
`);
export const ReorderCycle = graphql(/* GraphQL */ `
  mutation ReorderCycle($input: ReorderCycleInput!) {
    reorderCycle(input: $input) {
      id
      ...Plan
    }
  }
`);
export const PublishCycle = graphql(/* GraphQL */ `
  mutation PublishCycle($input: PublishCycleInput!) {
    publishCycle(input: $input) {
      id
      ...Plan
    }
  }
`);
export const FillCycle = graphql(/* GraphQL */ `
  mutation FillCycle($input: FillCycleInput!) {
    fillCycle(input: $input) {
      id
      ...Plan
    }
  }
`);
export const MoveWorkshop = graphql(/* GraphQL */ `
  mutation MoveWorkshop($input: MoveWorkshopInput!) {
    moveWorkshop(input: $input) {
      id
      ...Plan
    }
  }
`);
export const CancelStep = graphql(/* GraphQL */ `
  mutation CancelCycleStep($input: CancelCycleStepInput!) {
    cancelCycleStep(input: $input) {
      id
      ...Plan
    }
  }
`);

export type PlanParts = ResultOf<typeof PlanFragment>;
export type PlanExtras = ResultOf<typeof PlanQuery>['cyclePlan'];
export type PlanStep = Step & StepDetails & { position: number; version: number; joinUrl: string | null };

/** The steps of a plan with all their parts, in order. */
export function stepsOf(plan: PlanParts): PlanStep[] {
  return plan.workGroup.steps
    .map(step => ({ ...step, ...readFragment(CycleStepFragment, step), ...readFragment(StepDetailsFragment, step) }))
    .sort((one, other) => one.position - other.position);
}

export const planOf = (plan: FragmentOf<typeof PlanFragment>): PlanParts => readFragment(PlanFragment, plan);
