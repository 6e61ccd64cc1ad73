import type { InterestAnswers } from '@tessellate/recruiting-contract';
import type { FoundSchool } from './school-picker';

/** The form as it is kept on the device until it is sent. */
export interface InterestDraft extends InterestAnswers {
  school: FoundSchool | null;
  /** Whether the person chose the hub; otherwise it follows the school. */
  hubChosen: boolean;
  /** The id of what will be sent, so that sending it again is the same act; and the form's token as it was first opened. */
  id: string | null;
  token: string | null;
}

export const EMPTY_DRAFT: InterestDraft = {
  workGroupId: '',
  role: null,
  roleText: '',
  schoolUrn: null,
  school: null,
  fullYear: null,
  involvement: null,
  hopes: '',
  accessNeeds: '',
  name: '',
  email: '',
  headteacherName: '',
  headteacherEmail: '',
  hubChosen: false,
  id: null,
  token: null,
};
