import type { PlanStep } from './plan.documents';

/** What somebody is about to do to one step. */
export type PlanAct = { act: 'edit' | 'move' | 'cancel' | 'remove'; step: PlanStep };
