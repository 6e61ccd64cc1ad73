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
    "\n  fragment AnswersPanel on Workshop {\n    id\n    entries {\n      ...RegisterLine\n    }\n  }\n": typeof types.AnswersPanelFragmentDoc,
    "\n  mutation AttendWorkshop($input: AttendWorkshopInput!) {\n    attendWorkshop(input: $input) {\n      id\n      number\n      title\n      workGroup {\n        id\n      }\n      viewerAttendance {\n        mark\n        credit\n        way\n        markedAt\n      }\n      viewerDays {\n        ...DaysParts\n      }\n    }\n  }\n": typeof types.AttendWorkshopDocument,
    "\n  fragment AttendancePanel on Workshop {\n    id\n    startsAt\n    endsAt\n    cancelledAt\n    format\n    viewerAttendance {\n      mark\n      credit\n    }\n    viewerDays {\n      days\n    }\n  }\n": typeof types.AttendancePanelFragmentDoc,
    "\n  fragment WorkshopDayParts on Workshop {\n    id\n    number\n    title\n    format\n    startsAt\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    day {\n      id\n      version\n      itemId\n      runningSince\n      progress {\n        itemId\n        elapsedMs\n        extraMinutes\n      }\n      finishedAt\n      screen\n      now\n    }\n    arrivals {\n      here\n      expected\n    }\n    taskBefore {\n      id\n      number\n    }\n    feedback {\n      id\n      open\n      answers\n    }\n    code {\n      code\n      opensAt\n      closesAt\n    }\n  }\n": typeof types.WorkshopDayPartsFragmentDoc,
    "\n  mutation MoveWorkshopDay($input: MoveWorkshopDayInput!) {\n    moveWorkshopDay(input: $input) {\n      id\n      ...WorkshopDayParts\n    }\n  }\n": typeof types.MoveWorkshopDayDocument,
    "\n  mutation ShowOnProjector($input: ShowOnProjectorInput!) {\n    showOnProjector(input: $input) {\n      id\n      ...WorkshopDayParts\n    }\n  }\n": typeof types.ShowOnProjectorDocument,
    "\n  query RunWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopDayParts\n      ...WorkshopFeedbackParts\n      cancelledAt\n      viewerCan {\n        lead\n        rsvp\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n": typeof types.RunWorkshopDocument,
    "\n  query WorkshopFeedbackNumbers {\n    workshopFeedbackNumbers {\n      id\n      workGroupId\n      reference\n      number\n      title\n      answers\n      worth\n      ready\n    }\n  }\n": typeof types.WorkshopFeedbackNumbersDocument,
    "\n  query WorkshopFeedbackPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      title\n      ...WorkshopFeedbackParts\n    }\n  }\n": typeof types.WorkshopFeedbackPageDocument,
    "\n  fragment WorkshopFeedbackParts on Workshop {\n    id\n    number\n    feedback {\n      id\n      open\n      openedAt\n      closesAt\n      viewerCanAnswer\n      viewerAnswered\n      answers\n      results {\n        worth\n        ready\n        texts\n      }\n    }\n  }\n": typeof types.WorkshopFeedbackPartsFragmentDoc,
    "\n  mutation OpenWorkshopFeedback($input: WorkshopFeedbackInput!) {\n    openWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n      ...WorkshopDayParts\n    }\n  }\n": typeof types.OpenWorkshopFeedbackDocument,
    "\n  mutation CloseWorkshopFeedback($input: WorkshopFeedbackInput!) {\n    closeWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n    }\n  }\n": typeof types.CloseWorkshopFeedbackDocument,
    "\n  mutation AnswerWorkshopFeedback($input: AnswerWorkshopFeedbackInput!) {\n    answerWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n    }\n  }\n": typeof types.AnswerWorkshopFeedbackDocument,
    "\n  query WorkshopFeedbackCsv($id: UUID!) {\n    workshopFeedbackCsv(workshopId: $id)\n  }\n": typeof types.WorkshopFeedbackCsvDocument,
    "\n  query GroupDays($id: UUID!) {\n    workGroupDays(id: $id) {\n      id\n      days\n      planned\n      members {\n        person {\n          id\n          name\n          pictureFileId\n        }\n        days {\n          ...DaysParts\n        }\n      }\n    }\n  }\n": typeof types.GroupDaysDocument,
    "\n  fragment JoiningPanel on Workshop {\n    id\n    startsAt\n    endsAt\n    joining {\n      opensAt\n      url\n    }\n  }\n": typeof types.JoiningPanelFragmentDoc,
    "\n  query PresentWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopDayParts\n      viewerCan {\n        lead\n        rsvp\n      }\n    }\n  }\n": typeof types.PresentWorkshopDocument,
    "\n  mutation OpenRegister($input: OpenRegisterInput!) {\n    openRegister(input: $input) {\n      id\n      code {\n        code\n        opensAt\n        closesAt\n      }\n    }\n  }\n": typeof types.OpenRegisterDocument,
    "\n  query RegisterCsv($id: UUID!) {\n    registerCsv(workshopId: $id)\n  }\n": typeof types.RegisterCsvDocument,
    "\n  fragment RsvpPanel on Workshop {\n    id\n    format\n    startsAt\n    viewerCan {\n      lead\n      rsvp\n    }\n    viewerRsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n  }\n": typeof types.RsvpPanelFragmentDoc,
    "\n  mutation RsvpWorkshop($input: RsvpWorkshopInput!) {\n    rsvpWorkshop(input: $input) {\n      id\n      ...RsvpPanel\n    }\n  }\n": typeof types.RsvpWorkshopDocument,
    "\n  query TodaysRegisters {\n    myWorkGroups {\n      id\n      reference\n      viewerRole\n      steps {\n        id\n        kind\n        number\n        startsAt\n        cancelledAt\n        draft\n      }\n    }\n  }\n": typeof types.TodaysRegistersDocument,
    "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n": typeof types.MarkAttendanceDocument,
    "\n  mutation UndoMarks($input: UndoMarksInput!) {\n    undoMarks(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n": typeof types.UndoMarksDocument,
    "\n  mutation AddVisitor($input: AddVisitorInput!) {\n    addVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n": typeof types.AddVisitorDocument,
    "\n  mutation RemoveVisitor($input: VisitorInput!) {\n    removeVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n": typeof types.RemoveVisitorDocument,
    "\n  mutation InviteVisitor($input: VisitorInput!) {\n    inviteVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n": typeof types.InviteVisitorDocument,
    "\n  query WorkshopPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      ...RsvpPanel\n      ...JoiningPanel\n      ...AttendancePanel\n      ...AnswersPanel\n      ...WorkshopFeedbackParts\n      joining {\n        opensAt\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      viewerDays {\n        ...DaysParts\n      }\n      workGroup {\n        id\n        title\n        reference\n      }\n    }\n  }\n": typeof types.WorkshopPageDocument,
    "\n  fragment WorkshopFacts on Workshop {\n    id\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    format\n    venue\n    accessNotes\n    agenda\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    dayEquivalent\n    published\n    cancelledAt\n    cancelReason\n    materials {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n": typeof types.WorkshopFactsFragmentDoc,
    "\n  fragment DaysParts on DaysSoFar {\n    credit\n    elsewhere\n    possible\n    days\n    outOfReach\n  }\n": typeof types.DaysPartsFragmentDoc,
    "\n  fragment RegisterLine on RegisterEntry {\n    member\n    person {\n      id\n      name\n      pictureFileId\n    }\n    school {\n      id\n      name\n    }\n    rsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n    attendance {\n      mark\n      credit\n      way\n      markedAt\n      arrivedAt\n      freeUntil\n    }\n    days {\n      credit\n      possible\n      days\n      outOfReach\n    }\n  }\n": typeof types.RegisterLineFragmentDoc,
    "\n  fragment RegisterVisitor on WorkshopVisitor {\n    id\n    name\n    school\n    email\n    arrivedAt\n    letterAt\n  }\n": typeof types.RegisterVisitorFragmentDoc,
    "\n  query WorkshopRegister($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      workGroup {\n        id\n        title\n        reference\n        viewerCan {\n          appoint\n        }\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      entries {\n        ...RegisterLine\n      }\n      visitors {\n        ...RegisterVisitor\n      }\n      corrections {\n        id\n        at\n        reason\n        subject {\n          id\n          name\n        }\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.WorkshopRegisterDocument,
};
const documents: Documents = {
    "\n  fragment AnswersPanel on Workshop {\n    id\n    entries {\n      ...RegisterLine\n    }\n  }\n": types.AnswersPanelFragmentDoc,
    "\n  mutation AttendWorkshop($input: AttendWorkshopInput!) {\n    attendWorkshop(input: $input) {\n      id\n      number\n      title\n      workGroup {\n        id\n      }\n      viewerAttendance {\n        mark\n        credit\n        way\n        markedAt\n      }\n      viewerDays {\n        ...DaysParts\n      }\n    }\n  }\n": types.AttendWorkshopDocument,
    "\n  fragment AttendancePanel on Workshop {\n    id\n    startsAt\n    endsAt\n    cancelledAt\n    format\n    viewerAttendance {\n      mark\n      credit\n    }\n    viewerDays {\n      days\n    }\n  }\n": types.AttendancePanelFragmentDoc,
    "\n  fragment WorkshopDayParts on Workshop {\n    id\n    number\n    title\n    format\n    startsAt\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    day {\n      id\n      version\n      itemId\n      runningSince\n      progress {\n        itemId\n        elapsedMs\n        extraMinutes\n      }\n      finishedAt\n      screen\n      now\n    }\n    arrivals {\n      here\n      expected\n    }\n    taskBefore {\n      id\n      number\n    }\n    feedback {\n      id\n      open\n      answers\n    }\n    code {\n      code\n      opensAt\n      closesAt\n    }\n  }\n": types.WorkshopDayPartsFragmentDoc,
    "\n  mutation MoveWorkshopDay($input: MoveWorkshopDayInput!) {\n    moveWorkshopDay(input: $input) {\n      id\n      ...WorkshopDayParts\n    }\n  }\n": types.MoveWorkshopDayDocument,
    "\n  mutation ShowOnProjector($input: ShowOnProjectorInput!) {\n    showOnProjector(input: $input) {\n      id\n      ...WorkshopDayParts\n    }\n  }\n": types.ShowOnProjectorDocument,
    "\n  query RunWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopDayParts\n      ...WorkshopFeedbackParts\n      cancelledAt\n      viewerCan {\n        lead\n        rsvp\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n": types.RunWorkshopDocument,
    "\n  query WorkshopFeedbackNumbers {\n    workshopFeedbackNumbers {\n      id\n      workGroupId\n      reference\n      number\n      title\n      answers\n      worth\n      ready\n    }\n  }\n": types.WorkshopFeedbackNumbersDocument,
    "\n  query WorkshopFeedbackPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      title\n      ...WorkshopFeedbackParts\n    }\n  }\n": types.WorkshopFeedbackPageDocument,
    "\n  fragment WorkshopFeedbackParts on Workshop {\n    id\n    number\n    feedback {\n      id\n      open\n      openedAt\n      closesAt\n      viewerCanAnswer\n      viewerAnswered\n      answers\n      results {\n        worth\n        ready\n        texts\n      }\n    }\n  }\n": types.WorkshopFeedbackPartsFragmentDoc,
    "\n  mutation OpenWorkshopFeedback($input: WorkshopFeedbackInput!) {\n    openWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n      ...WorkshopDayParts\n    }\n  }\n": types.OpenWorkshopFeedbackDocument,
    "\n  mutation CloseWorkshopFeedback($input: WorkshopFeedbackInput!) {\n    closeWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n    }\n  }\n": types.CloseWorkshopFeedbackDocument,
    "\n  mutation AnswerWorkshopFeedback($input: AnswerWorkshopFeedbackInput!) {\n    answerWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n    }\n  }\n": types.AnswerWorkshopFeedbackDocument,
    "\n  query WorkshopFeedbackCsv($id: UUID!) {\n    workshopFeedbackCsv(workshopId: $id)\n  }\n": types.WorkshopFeedbackCsvDocument,
    "\n  query GroupDays($id: UUID!) {\n    workGroupDays(id: $id) {\n      id\n      days\n      planned\n      members {\n        person {\n          id\n          name\n          pictureFileId\n        }\n        days {\n          ...DaysParts\n        }\n      }\n    }\n  }\n": types.GroupDaysDocument,
    "\n  fragment JoiningPanel on Workshop {\n    id\n    startsAt\n    endsAt\n    joining {\n      opensAt\n      url\n    }\n  }\n": types.JoiningPanelFragmentDoc,
    "\n  query PresentWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopDayParts\n      viewerCan {\n        lead\n        rsvp\n      }\n    }\n  }\n": types.PresentWorkshopDocument,
    "\n  mutation OpenRegister($input: OpenRegisterInput!) {\n    openRegister(input: $input) {\n      id\n      code {\n        code\n        opensAt\n        closesAt\n      }\n    }\n  }\n": types.OpenRegisterDocument,
    "\n  query RegisterCsv($id: UUID!) {\n    registerCsv(workshopId: $id)\n  }\n": types.RegisterCsvDocument,
    "\n  fragment RsvpPanel on Workshop {\n    id\n    format\n    startsAt\n    viewerCan {\n      lead\n      rsvp\n    }\n    viewerRsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n  }\n": types.RsvpPanelFragmentDoc,
    "\n  mutation RsvpWorkshop($input: RsvpWorkshopInput!) {\n    rsvpWorkshop(input: $input) {\n      id\n      ...RsvpPanel\n    }\n  }\n": types.RsvpWorkshopDocument,
    "\n  query TodaysRegisters {\n    myWorkGroups {\n      id\n      reference\n      viewerRole\n      steps {\n        id\n        kind\n        number\n        startsAt\n        cancelledAt\n        draft\n      }\n    }\n  }\n": types.TodaysRegistersDocument,
    "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n": types.MarkAttendanceDocument,
    "\n  mutation UndoMarks($input: UndoMarksInput!) {\n    undoMarks(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n": types.UndoMarksDocument,
    "\n  mutation AddVisitor($input: AddVisitorInput!) {\n    addVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n": types.AddVisitorDocument,
    "\n  mutation RemoveVisitor($input: VisitorInput!) {\n    removeVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n": types.RemoveVisitorDocument,
    "\n  mutation InviteVisitor($input: VisitorInput!) {\n    inviteVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n": types.InviteVisitorDocument,
    "\n  query WorkshopPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      ...RsvpPanel\n      ...JoiningPanel\n      ...AttendancePanel\n      ...AnswersPanel\n      ...WorkshopFeedbackParts\n      joining {\n        opensAt\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      viewerDays {\n        ...DaysParts\n      }\n      workGroup {\n        id\n        title\n        reference\n      }\n    }\n  }\n": types.WorkshopPageDocument,
    "\n  fragment WorkshopFacts on Workshop {\n    id\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    format\n    venue\n    accessNotes\n    agenda\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    dayEquivalent\n    published\n    cancelledAt\n    cancelReason\n    materials {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n": types.WorkshopFactsFragmentDoc,
    "\n  fragment DaysParts on DaysSoFar {\n    credit\n    elsewhere\n    possible\n    days\n    outOfReach\n  }\n": types.DaysPartsFragmentDoc,
    "\n  fragment RegisterLine on RegisterEntry {\n    member\n    person {\n      id\n      name\n      pictureFileId\n    }\n    school {\n      id\n      name\n    }\n    rsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n    attendance {\n      mark\n      credit\n      way\n      markedAt\n      arrivedAt\n      freeUntil\n    }\n    days {\n      credit\n      possible\n      days\n      outOfReach\n    }\n  }\n": types.RegisterLineFragmentDoc,
    "\n  fragment RegisterVisitor on WorkshopVisitor {\n    id\n    name\n    school\n    email\n    arrivedAt\n    letterAt\n  }\n": types.RegisterVisitorFragmentDoc,
    "\n  query WorkshopRegister($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      workGroup {\n        id\n        title\n        reference\n        viewerCan {\n          appoint\n        }\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      entries {\n        ...RegisterLine\n      }\n      visitors {\n        ...RegisterVisitor\n      }\n      corrections {\n        id\n        at\n        reason\n        subject {\n          id\n          name\n        }\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.WorkshopRegisterDocument,
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
export function graphql(source: "\n  fragment AnswersPanel on Workshop {\n    id\n    entries {\n      ...RegisterLine\n    }\n  }\n"): (typeof documents)["\n  fragment AnswersPanel on Workshop {\n    id\n    entries {\n      ...RegisterLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttendWorkshop($input: AttendWorkshopInput!) {\n    attendWorkshop(input: $input) {\n      id\n      number\n      title\n      workGroup {\n        id\n      }\n      viewerAttendance {\n        mark\n        credit\n        way\n        markedAt\n      }\n      viewerDays {\n        ...DaysParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AttendWorkshop($input: AttendWorkshopInput!) {\n    attendWorkshop(input: $input) {\n      id\n      number\n      title\n      workGroup {\n        id\n      }\n      viewerAttendance {\n        mark\n        credit\n        way\n        markedAt\n      }\n      viewerDays {\n        ...DaysParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttendancePanel on Workshop {\n    id\n    startsAt\n    endsAt\n    cancelledAt\n    format\n    viewerAttendance {\n      mark\n      credit\n    }\n    viewerDays {\n      days\n    }\n  }\n"): (typeof documents)["\n  fragment AttendancePanel on Workshop {\n    id\n    startsAt\n    endsAt\n    cancelledAt\n    format\n    viewerAttendance {\n      mark\n      credit\n    }\n    viewerDays {\n      days\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkshopDayParts on Workshop {\n    id\n    number\n    title\n    format\n    startsAt\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    day {\n      id\n      version\n      itemId\n      runningSince\n      progress {\n        itemId\n        elapsedMs\n        extraMinutes\n      }\n      finishedAt\n      screen\n      now\n    }\n    arrivals {\n      here\n      expected\n    }\n    taskBefore {\n      id\n      number\n    }\n    feedback {\n      id\n      open\n      answers\n    }\n    code {\n      code\n      opensAt\n      closesAt\n    }\n  }\n"): (typeof documents)["\n  fragment WorkshopDayParts on Workshop {\n    id\n    number\n    title\n    format\n    startsAt\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    day {\n      id\n      version\n      itemId\n      runningSince\n      progress {\n        itemId\n        elapsedMs\n        extraMinutes\n      }\n      finishedAt\n      screen\n      now\n    }\n    arrivals {\n      here\n      expected\n    }\n    taskBefore {\n      id\n      number\n    }\n    feedback {\n      id\n      open\n      answers\n    }\n    code {\n      code\n      opensAt\n      closesAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveWorkshopDay($input: MoveWorkshopDayInput!) {\n    moveWorkshopDay(input: $input) {\n      id\n      ...WorkshopDayParts\n    }\n  }\n"): (typeof documents)["\n  mutation MoveWorkshopDay($input: MoveWorkshopDayInput!) {\n    moveWorkshopDay(input: $input) {\n      id\n      ...WorkshopDayParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowOnProjector($input: ShowOnProjectorInput!) {\n    showOnProjector(input: $input) {\n      id\n      ...WorkshopDayParts\n    }\n  }\n"): (typeof documents)["\n  mutation ShowOnProjector($input: ShowOnProjectorInput!) {\n    showOnProjector(input: $input) {\n      id\n      ...WorkshopDayParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RunWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopDayParts\n      ...WorkshopFeedbackParts\n      cancelledAt\n      viewerCan {\n        lead\n        rsvp\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query RunWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopDayParts\n      ...WorkshopFeedbackParts\n      cancelledAt\n      viewerCan {\n        lead\n        rsvp\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkshopFeedbackNumbers {\n    workshopFeedbackNumbers {\n      id\n      workGroupId\n      reference\n      number\n      title\n      answers\n      worth\n      ready\n    }\n  }\n"): (typeof documents)["\n  query WorkshopFeedbackNumbers {\n    workshopFeedbackNumbers {\n      id\n      workGroupId\n      reference\n      number\n      title\n      answers\n      worth\n      ready\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkshopFeedbackPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      title\n      ...WorkshopFeedbackParts\n    }\n  }\n"): (typeof documents)["\n  query WorkshopFeedbackPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      title\n      ...WorkshopFeedbackParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkshopFeedbackParts on Workshop {\n    id\n    number\n    feedback {\n      id\n      open\n      openedAt\n      closesAt\n      viewerCanAnswer\n      viewerAnswered\n      answers\n      results {\n        worth\n        ready\n        texts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WorkshopFeedbackParts on Workshop {\n    id\n    number\n    feedback {\n      id\n      open\n      openedAt\n      closesAt\n      viewerCanAnswer\n      viewerAnswered\n      answers\n      results {\n        worth\n        ready\n        texts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenWorkshopFeedback($input: WorkshopFeedbackInput!) {\n    openWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n      ...WorkshopDayParts\n    }\n  }\n"): (typeof documents)["\n  mutation OpenWorkshopFeedback($input: WorkshopFeedbackInput!) {\n    openWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n      ...WorkshopDayParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseWorkshopFeedback($input: WorkshopFeedbackInput!) {\n    closeWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n    }\n  }\n"): (typeof documents)["\n  mutation CloseWorkshopFeedback($input: WorkshopFeedbackInput!) {\n    closeWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerWorkshopFeedback($input: AnswerWorkshopFeedbackInput!) {\n    answerWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerWorkshopFeedback($input: AnswerWorkshopFeedbackInput!) {\n    answerWorkshopFeedback(input: $input) {\n      id\n      ...WorkshopFeedbackParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkshopFeedbackCsv($id: UUID!) {\n    workshopFeedbackCsv(workshopId: $id)\n  }\n"): (typeof documents)["\n  query WorkshopFeedbackCsv($id: UUID!) {\n    workshopFeedbackCsv(workshopId: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupDays($id: UUID!) {\n    workGroupDays(id: $id) {\n      id\n      days\n      planned\n      members {\n        person {\n          id\n          name\n          pictureFileId\n        }\n        days {\n          ...DaysParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query GroupDays($id: UUID!) {\n    workGroupDays(id: $id) {\n      id\n      days\n      planned\n      members {\n        person {\n          id\n          name\n          pictureFileId\n        }\n        days {\n          ...DaysParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JoiningPanel on Workshop {\n    id\n    startsAt\n    endsAt\n    joining {\n      opensAt\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment JoiningPanel on Workshop {\n    id\n    startsAt\n    endsAt\n    joining {\n      opensAt\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PresentWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopDayParts\n      viewerCan {\n        lead\n        rsvp\n      }\n    }\n  }\n"): (typeof documents)["\n  query PresentWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopDayParts\n      viewerCan {\n        lead\n        rsvp\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRegister($input: OpenRegisterInput!) {\n    openRegister(input: $input) {\n      id\n      code {\n        code\n        opensAt\n        closesAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenRegister($input: OpenRegisterInput!) {\n    openRegister(input: $input) {\n      id\n      code {\n        code\n        opensAt\n        closesAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterCsv($id: UUID!) {\n    registerCsv(workshopId: $id)\n  }\n"): (typeof documents)["\n  query RegisterCsv($id: UUID!) {\n    registerCsv(workshopId: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RsvpPanel on Workshop {\n    id\n    format\n    startsAt\n    viewerCan {\n      lead\n      rsvp\n    }\n    viewerRsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n  }\n"): (typeof documents)["\n  fragment RsvpPanel on Workshop {\n    id\n    format\n    startsAt\n    viewerCan {\n      lead\n      rsvp\n    }\n    viewerRsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RsvpWorkshop($input: RsvpWorkshopInput!) {\n    rsvpWorkshop(input: $input) {\n      id\n      ...RsvpPanel\n    }\n  }\n"): (typeof documents)["\n  mutation RsvpWorkshop($input: RsvpWorkshopInput!) {\n    rsvpWorkshop(input: $input) {\n      id\n      ...RsvpPanel\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodaysRegisters {\n    myWorkGroups {\n      id\n      reference\n      viewerRole\n      steps {\n        id\n        kind\n        number\n        startsAt\n        cancelledAt\n        draft\n      }\n    }\n  }\n"): (typeof documents)["\n  query TodaysRegisters {\n    myWorkGroups {\n      id\n      reference\n      viewerRole\n      steps {\n        id\n        kind\n        number\n        startsAt\n        cancelledAt\n        draft\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMarks($input: UndoMarksInput!) {\n    undoMarks(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoMarks($input: UndoMarksInput!) {\n    undoMarks(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddVisitor($input: AddVisitorInput!) {\n    addVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddVisitor($input: AddVisitorInput!) {\n    addVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveVisitor($input: VisitorInput!) {\n    removeVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveVisitor($input: VisitorInput!) {\n    removeVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteVisitor($input: VisitorInput!) {\n    inviteVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteVisitor($input: VisitorInput!) {\n    inviteVisitor(input: $input) {\n      id\n      visitors {\n        ...RegisterVisitor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkshopPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      ...RsvpPanel\n      ...JoiningPanel\n      ...AttendancePanel\n      ...AnswersPanel\n      ...WorkshopFeedbackParts\n      joining {\n        opensAt\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      viewerDays {\n        ...DaysParts\n      }\n      workGroup {\n        id\n        title\n        reference\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkshopPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      ...RsvpPanel\n      ...JoiningPanel\n      ...AttendancePanel\n      ...AnswersPanel\n      ...WorkshopFeedbackParts\n      joining {\n        opensAt\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      viewerDays {\n        ...DaysParts\n      }\n      workGroup {\n        id\n        title\n        reference\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkshopFacts on Workshop {\n    id\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    format\n    venue\n    accessNotes\n    agenda\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    dayEquivalent\n    published\n    cancelledAt\n    cancelReason\n    materials {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WorkshopFacts on Workshop {\n    id\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    format\n    venue\n    accessNotes\n    agenda\n    agendaItems {\n      id\n      title\n      minutes\n      prompt\n    }\n    dayEquivalent\n    published\n    cancelledAt\n    cancelReason\n    materials {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DaysParts on DaysSoFar {\n    credit\n    elsewhere\n    possible\n    days\n    outOfReach\n  }\n"): (typeof documents)["\n  fragment DaysParts on DaysSoFar {\n    credit\n    elsewhere\n    possible\n    days\n    outOfReach\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegisterLine on RegisterEntry {\n    member\n    person {\n      id\n      name\n      pictureFileId\n    }\n    school {\n      id\n      name\n    }\n    rsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n    attendance {\n      mark\n      credit\n      way\n      markedAt\n      arrivedAt\n      freeUntil\n    }\n    days {\n      credit\n      possible\n      days\n      outOfReach\n    }\n  }\n"): (typeof documents)["\n  fragment RegisterLine on RegisterEntry {\n    member\n    person {\n      id\n      name\n      pictureFileId\n    }\n    school {\n      id\n      name\n    }\n    rsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n    attendance {\n      mark\n      credit\n      way\n      markedAt\n      arrivedAt\n      freeUntil\n    }\n    days {\n      credit\n      possible\n      days\n      outOfReach\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegisterVisitor on WorkshopVisitor {\n    id\n    name\n    school\n    email\n    arrivedAt\n    letterAt\n  }\n"): (typeof documents)["\n  fragment RegisterVisitor on WorkshopVisitor {\n    id\n    name\n    school\n    email\n    arrivedAt\n    letterAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkshopRegister($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      workGroup {\n        id\n        title\n        reference\n        viewerCan {\n          appoint\n        }\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      entries {\n        ...RegisterLine\n      }\n      visitors {\n        ...RegisterVisitor\n      }\n      corrections {\n        id\n        at\n        reason\n        subject {\n          id\n          name\n        }\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkshopRegister($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      workGroup {\n        id\n        title\n        reference\n        viewerCan {\n          appoint\n        }\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      entries {\n        ...RegisterLine\n      }\n      visitors {\n        ...RegisterVisitor\n      }\n      corrections {\n        id\n        at\n        reason\n        subject {\n          id\n          name\n        }\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;