import type { WorkshopFormat } from '@tessellate/cycle-contract';

/** Where the code stands: on a wall in a room, in a shared screen online. */
export const CODE_PLACES: Record<WorkshopFormat, { show: string; title: string; find: string; use: string }> = {
  FACE_TO_FACE: {
    show: 'Show the code on the wall',
    title: 'The code for the wall',
    find: 'Scan the QR code with your camera, or type the code below it.',
    use: 'Scan the QR code, or open',
  },
  ONLINE: {
    show: 'Show the code in the meeting',
    title: 'The code for the meeting',
    find: 'Type the code your facilitator shows in the meeting.',
    use: 'Open',
  },
  BLENDED: {
    show: 'Show the code',
    title: 'The code',
    find: 'Scan the QR code with your camera, or type the code your facilitator shows.',
    use: 'Scan the QR code, or open',
  },
};
