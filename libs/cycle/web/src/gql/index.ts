/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CycleStepParts on CycleStep {\n    id\n    kind\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    dueAt\n    format\n    venue\n    dayEquivalent\n    state\n    draft\n    cancelledAt\n  }\n": typeof types.CycleStepPartsFragmentDoc,
    "\n  query MyCycle {\n    myWorkGroups {\n      id\n      title\n      current\n      viewerRole\n      hub {\n        id\n        shortName\n        colour\n      }\n      steps {\n        id\n        ...CycleStepParts\n      }\n    }\n  }\n": typeof types.MyCycleDocument,
    "\n  fragment Launch_card on LaunchChecklist {\n    openCount\n    items {\n      id\n      title\n      detail\n      path\n      action\n      done\n    }\n  }\n": typeof types.Launch_CardFragmentDoc,
    "\n  fragment Plan on CyclePlan {\n    id\n    open\n    projectDays\n    plannedDays\n    issues {\n      code\n      stepId\n      message\n    }\n    workGroup {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        version\n        joinUrl\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n    }\n  }\n": typeof types.PlanFragmentDoc,
    "\n  query CyclePlan($id: UUID!) {\n    cyclePlan(workGroupId: $id) {\n      id\n      ...Plan\n      templates {\n        id\n        name\n        workshops\n        tasks\n      }\n      sources {\n        id\n        reference\n      }\n    }\n  }\n": typeof types.CyclePlanDocument,
    "\n  query CycleStepChange($stepId: UUID!, $startsAt: DateTime, $endsAt: DateTime) {\n    cycleStepChange(stepId: $stepId, startsAt: $startsAt, endsAt: $endsAt) {\n      people {\n        id\n        name\n      }\n      depends\n      warnings\n      dueDates {\n        step {\n          id\n          number\n          title\n          version\n        }\n        from\n        to\n        reason\n      }\n    }\n  }\n": typeof types.CycleStepChangeDocument,
    "\n  mutation AddCycleStep($input: AddCycleStepInput!) {\n    addCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.AddCycleStepDocument,
    "\n  mutation EditCycleStep($input: EditCycleStepInput!) {\n    editCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.EditCycleStepDocument,
    "\n  mutation RemoveCycleStep($input: RemoveCycleStepInput!) {\n    removeCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.RemoveCycleStepDocument,
    "\n  mutation ReorderCycle($input: ReorderCycleInput!) {\n    reorderCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.ReorderCycleDocument,
    "\n  mutation PublishCycle($input: PublishCycleInput!) {\n    publishCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.PublishCycleDocument,
    "\n  mutation FillCycle($input: FillCycleInput!) {\n    fillCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.FillCycleDocument,
    "\n  mutation MoveWorkshop($input: MoveWorkshopInput!) {\n    moveWorkshop(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.MoveWorkshopDocument,
    "\n  mutation CancelCycleStep($input: CancelCycleStepInput!) {\n    cancelCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.CancelCycleStepDocument,
    "\n  fragment CycleStepDetails on CycleStep {\n    id\n    cancelReason\n    accessNotes\n    agenda\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    resources {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n": typeof types.CycleStepDetailsFragmentDoc,
    "\n  query PaletteSteps($query: String!) {\n    searchCycleSteps(query: $query, first: 6) {\n      step {\n        id\n        kind\n        number\n        title\n        startsAt\n        dueAt\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n": typeof types.PaletteStepsDocument,
    "\n  query WorkGroupPage($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      title\n      reference\n      academicYear\n      current\n      viewerRole\n      hub {\n        id\n        ...HubMark\n      }\n      steps {\n        id\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n      viewerCan {\n        moderate\n      }\n      launch {\n        ...Launch_card\n      }\n      waitingSendings {\n        id\n        ...HeldSending\n      }\n      ...GroupMembers\n    }\n    myWorkGroups {\n      id\n      ...GroupSwitchEntry\n    }\n  }\n": typeof types.WorkGroupPageDocument,
    "\n  query MyGroup {\n    myWorkGroups {\n      id\n    }\n  }\n": typeof types.MyGroupDocument,
};
const documents: Documents = {
    "\n  fragment CycleStepParts on CycleStep {\n    id\n    kind\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    dueAt\n    format\n    venue\n    dayEquivalent\n    state\n    draft\n    cancelledAt\n  }\n": types.CycleStepPartsFragmentDoc,
    "\n  query MyCycle {\n    myWorkGroups {\n      id\n      title\n      current\n      viewerRole\n      hub {\n        id\n        shortName\n        colour\n      }\n      steps {\n        id\n        ...CycleStepParts\n      }\n    }\n  }\n": types.MyCycleDocument,
    "\n  fragment Launch_card on LaunchChecklist {\n    openCount\n    items {\n      id\n      title\n      detail\n      path\n      action\n      done\n    }\n  }\n": types.Launch_CardFragmentDoc,
    "\n  fragment Plan on CyclePlan {\n    id\n    open\n    projectDays\n    plannedDays\n    issues {\n      code\n      stepId\n      message\n    }\n    workGroup {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        version\n        joinUrl\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n    }\n  }\n": types.PlanFragmentDoc,
    "\n  query CyclePlan($id: UUID!) {\n    cyclePlan(workGroupId: $id) {\n      id\n      ...Plan\n      templates {\n        id\n        name\n        workshops\n        tasks\n      }\n      sources {\n        id\n        reference\n      }\n    }\n  }\n": types.CyclePlanDocument,
    "\n  query CycleStepChange($stepId: UUID!, $startsAt: DateTime, $endsAt: DateTime) {\n    cycleStepChange(stepId: $stepId, startsAt: $startsAt, endsAt: $endsAt) {\n      people {\n        id\n        name\n      }\n      depends\n      warnings\n      dueDates {\n        step {\n          id\n          number\n          title\n          version\n        }\n        from\n        to\n        reason\n      }\n    }\n  }\n": types.CycleStepChangeDocument,
    "\n  mutation AddCycleStep($input: AddCycleStepInput!) {\n    addCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.AddCycleStepDocument,
    "\n  mutation EditCycleStep($input: EditCycleStepInput!) {\n    editCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.EditCycleStepDocument,
    "\n  mutation RemoveCycleStep($input: RemoveCycleStepInput!) {\n    removeCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.RemoveCycleStepDocument,
    "\n  mutation ReorderCycle($input: ReorderCycleInput!) {\n    reorderCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.ReorderCycleDocument,
    "\n  mutation PublishCycle($input: PublishCycleInput!) {\n    publishCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.PublishCycleDocument,
    "\n  mutation FillCycle($input: FillCycleInput!) {\n    fillCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.FillCycleDocument,
    "\n  mutation MoveWorkshop($input: MoveWorkshopInput!) {\n    moveWorkshop(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.MoveWorkshopDocument,
    "\n  mutation CancelCycleStep($input: CancelCycleStepInput!) {\n    cancelCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.CancelCycleStepDocument,
    "\n  fragment CycleStepDetails on CycleStep {\n    id\n    cancelReason\n    accessNotes\n    agenda\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    resources {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n": types.CycleStepDetailsFragmentDoc,
    "\n  query PaletteSteps($query: String!) {\n    searchCycleSteps(query: $query, first: 6) {\n      step {\n        id\n        kind\n        number\n        title\n        startsAt\n        dueAt\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n": types.PaletteStepsDocument,
    "\n  query WorkGroupPage($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      title\n      reference\n      academicYear\n      current\n      viewerRole\n      hub {\n        id\n        ...HubMark\n      }\n      steps {\n        id\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n      viewerCan {\n        moderate\n      }\n      launch {\n        ...Launch_card\n      }\n      waitingSendings {\n        id\n        ...HeldSending\n      }\n      ...GroupMembers\n    }\n    myWorkGroups {\n      id\n      ...GroupSwitchEntry\n    }\n  }\n": types.WorkGroupPageDocument,
    "\n  query MyGroup {\n    myWorkGroups {\n      id\n    }\n  }\n": types.MyGroupDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CycleStepParts on CycleStep {\n    id\n    kind\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    dueAt\n    format\n    venue\n    dayEquivalent\n    state\n    draft\n    cancelledAt\n  }\n"): (typeof documents)["\n  fragment CycleStepParts on CycleStep {\n    id\n    kind\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    dueAt\n    format\n    venue\n    dayEquivalent\n    state\n    draft\n    cancelledAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCycle {\n    myWorkGroups {\n      id\n      title\n      current\n      viewerRole\n      hub {\n        id\n        shortName\n        colour\n      }\n      steps {\n        id\n        ...CycleStepParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyCycle {\n    myWorkGroups {\n      id\n      title\n      current\n      viewerRole\n      hub {\n        id\n        shortName\n        colour\n      }\n      steps {\n        id\n        ...CycleStepParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Launch_card on LaunchChecklist {\n    openCount\n    items {\n      id\n      title\n      detail\n      path\n      action\n      done\n    }\n  }\n"): (typeof documents)["\n  fragment Launch_card on LaunchChecklist {\n    openCount\n    items {\n      id\n      title\n      detail\n      path\n      action\n      done\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Plan on CyclePlan {\n    id\n    open\n    projectDays\n    plannedDays\n    issues {\n      code\n      stepId\n      message\n    }\n    workGroup {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        version\n        joinUrl\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Plan on CyclePlan {\n    id\n    open\n    projectDays\n    plannedDays\n    issues {\n      code\n      stepId\n      message\n    }\n    workGroup {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        version\n        joinUrl\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CyclePlan($id: UUID!) {\n    cyclePlan(workGroupId: $id) {\n      id\n      ...Plan\n      templates {\n        id\n        name\n        workshops\n        tasks\n      }\n      sources {\n        id\n        reference\n      }\n    }\n  }\n"): (typeof documents)["\n  query CyclePlan($id: UUID!) {\n    cyclePlan(workGroupId: $id) {\n      id\n      ...Plan\n      templates {\n        id\n        name\n        workshops\n        tasks\n      }\n      sources {\n        id\n        reference\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleStepChange($stepId: UUID!, $startsAt: DateTime, $endsAt: DateTime) {\n    cycleStepChange(stepId: $stepId, startsAt: $startsAt, endsAt: $endsAt) {\n      people {\n        id\n        name\n      }\n      depends\n      warnings\n      dueDates {\n        step {\n          id\n          number\n          title\n          version\n        }\n        from\n        to\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query CycleStepChange($stepId: UUID!, $startsAt: DateTime, $endsAt: DateTime) {\n    cycleStepChange(stepId: $stepId, startsAt: $startsAt, endsAt: $endsAt) {\n      people {\n        id\n        name\n      }\n      depends\n      warnings\n      dueDates {\n        step {\n          id\n          number\n          title\n          version\n        }\n        from\n        to\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCycleStep($input: AddCycleStepInput!) {\n    addCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation AddCycleStep($input: AddCycleStepInput!) {\n    addCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCycleStep($input: EditCycleStepInput!) {\n    editCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation EditCycleStep($input: EditCycleStepInput!) {\n    editCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCycleStep($input: RemoveCycleStepInput!) {\n    removeCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveCycleStep($input: RemoveCycleStepInput!) {\n    removeCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReorderCycle($input: ReorderCycleInput!) {\n    reorderCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation ReorderCycle($input: ReorderCycleInput!) {\n    reorderCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCycle($input: PublishCycleInput!) {\n    publishCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation PublishCycle($input: PublishCycleInput!) {\n    publishCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FillCycle($input: FillCycleInput!) {\n    fillCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation FillCycle($input: FillCycleInput!) {\n    fillCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveWorkshop($input: MoveWorkshopInput!) {\n    moveWorkshop(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation MoveWorkshop($input: MoveWorkshopInput!) {\n    moveWorkshop(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCycleStep($input: CancelCycleStepInput!) {\n    cancelCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation CancelCycleStep($input: CancelCycleStepInput!) {\n    cancelCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CycleStepDetails on CycleStep {\n    id\n    cancelReason\n    accessNotes\n    agenda\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    resources {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CycleStepDetails on CycleStep {\n    id\n    cancelReason\n    accessNotes\n    agenda\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    resources {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteSteps($query: String!) {\n    searchCycleSteps(query: $query, first: 6) {\n      step {\n        id\n        kind\n        number\n        title\n        startsAt\n        dueAt\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteSteps($query: String!) {\n    searchCycleSteps(query: $query, first: 6) {\n      step {\n        id\n        kind\n        number\n        title\n        startsAt\n        dueAt\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkGroupPage($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      title\n      reference\n      academicYear\n      current\n      viewerRole\n      hub {\n        id\n        ...HubMark\n      }\n      steps {\n        id\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n      viewerCan {\n        moderate\n      }\n      launch {\n        ...Launch_card\n      }\n      waitingSendings {\n        id\n        ...HeldSending\n      }\n      ...GroupMembers\n    }\n    myWorkGroups {\n      id\n      ...GroupSwitchEntry\n    }\n  }\n"): (typeof documents)["\n  query WorkGroupPage($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      title\n      reference\n      academicYear\n      current\n      viewerRole\n      hub {\n        id\n        ...HubMark\n      }\n      steps {\n        id\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n      viewerCan {\n        moderate\n      }\n      launch {\n        ...Launch_card\n      }\n      waitingSendings {\n        id\n        ...HeldSending\n      }\n      ...GroupMembers\n    }\n    myWorkGroups {\n      id\n      ...GroupSwitchEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyGroup {\n    myWorkGroups {\n      id\n    }\n  }\n"): (typeof documents)["\n  query MyGroup {\n    myWorkGroups {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;