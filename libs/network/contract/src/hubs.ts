/** The regions that hubs are listed by. */
export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and the Humber',
] as const;

export const HUB_LIMITS = {
  name: 80,
  leadSchool: 120,
  /** More than the largest hub has. */
  authorities: 60,
  /** How long somebody can take to make an account. */
  invitationDays: 30,
  /** How far ahead, or back, the day of a transfer can be. */
  transferDays: 366,
} as const;
