import type { SeedThread } from './threads-types';

const closed = { title: '', spanDays: 3 } as const;

/** What people write to one another. Whoever begins one is named first. */
export const conversations: readonly SeedThread[] = [
  {
    ...closed,
    key: 'people-a1-a8',
    scope: { people: ['a8', 'a1'] },
    startedBy: 'a8',
    lastDaysAgo: 0.12,
    messages: [
      ['a8', 'Hello Miriam, you said on Thursday that you had moved ratio before fractions. Could I see how you did it?'],
      ['a1', 'Of course, though “moved” sounds more planned than it was. We began with $a : b$ as a comparison and kept the fraction for later. I’ll put the unit on our page this week.'],
      ['a8', 'That would be a great help. My Year 8 team think a ratio *is* a fraction and I have run out of ways to say “of what?”', { reactions: { AGREE: ['a1'] } }],
      ['a1', 'Ask them to draw it. Two bars, one above the other, and nobody may say “out of”.'],
      ['a8', 'Trying it with 8C tomorrow. Wish me luck.'],
      ['a8', 'It worked! Two of them asked “of which bar?” without being prompted. I owe you a coffee.'],
    ],
  },
  {
    ...closed,
    key: 'people-a1-fa',
    scope: { people: ['a1', 'fa'] },
    startedBy: 'a1',
    lastDaysAgo: 4.2,
    messages: [
      ['a1', 'Christine, may I bring our newest teacher to the next workshop? She’s writing the Year 7 units with me.'],
      ['fa', 'She’s very welcome. I’ll need her name for the front desk, and there is a second parking permit if you come in two cars.'],
      ['a1', 'One car. Thank you!', { reactions: { THANKS: ['fa'] } }],
    ],
  },
  {
    ...closed,
    key: 'people-a1-a4-a9-a11',
    scope: { people: ['a11', 'a1', 'a4', 'a9'] },
    startedBy: 'a11',
    lastDaysAgo: 0.6,
    messages: [
      ['a11', 'You three are the only ones on my train line. Shall we travel to the next workshop together and talk about moderation on the way?'],
      ['a9', 'Yes, from the 7:42. I’ll bring the two sets of papers we could not agree about.'],
      ['a4', 'I get on two stops later. Front carriage?'],
      ['a11', 'Front carriage. @{a1}, are you driving?', { reactions: { AGREE: ['a4'] } }],
    ],
  },
  {
    ...closed,
    key: 'people-b3-b9',
    scope: { people: ['b3', 'b9'] },
    startedBy: 'b3',
    lastDaysAgo: 1.1,
    messages: [
      ['b3', 'Would you swap a lesson visit? I’d like to see your Year 9 with no method yet, and you’d be welcome in any of ours.'],
      ['b9', 'Gladly. Tuesdays are best here, period 2 or 4. Bring shoes for the field, it’s the way to the maths block.'],
    ],
  },
  {
    ...closed,
    key: 'people-c1-fc',
    scope: { people: ['fc', 'c1'] },
    startedBy: 'fc',
    lastDaysAgo: 2.3,
    messages: [
      ['fc', 'Would you say something for five minutes about your scheme of work at the next workshop? What you showed me was further on than you think.'],
      ['c1', 'If I may show the version with the crossings-out.'],
      ['fc', 'That’s the one I meant.'],
    ],
  },
];

/** Takes messages from nobody but those who lead. */
export const choosy = ['x6'] as const;
