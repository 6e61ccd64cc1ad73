// Average widths of letters as often as English has them, per unit of size, with ascent and descent of ours. All but DejaVu's are
// from @capsizecss/metrics 4.3.0; DejaVu's from its files, by @capsizecss/unpack 4.0.1.
const OURS = {
  serif: {
    ascent: 1.036,
    descent: 0.335,
    upright: { 400: 0.479, 500: 0.482, 600: 0.486, 700: 0.494 },
    italic: { 400: 0.441, 600: 0.46 },
  },
  sans: {
    ascent: 0.984,
    descent: 0.316,
    upright: { 400: 0.444, 500: 0.457, 600: 0.467, 700: 0.478 },
    italic: { 400: 0.444, 600: 0.467 },
  },
};
/** Each device font's faces by the names a system may know them by: upright, bold, italic, bold italic; and their widths. */
const DEVICE = [
  {
    for: 'serif',
    name: 'Georgia',
    faces: [
      ['Georgia'],
      ['Georgia Bold', 'Georgia-Bold'],
      ['Georgia Italic', 'Georgia-Italic'],
      ['Georgia Bold Italic', 'Georgia-BoldItalic'],
    ],
    widths: [913, 1062, 931, 1082].map(width => width / 2048),
  },
  {
    for: 'serif',
    name: 'Noto Serif',
    faces: [
      ['Noto Serif', 'NotoSerif-Regular'],
      ['Noto Serif Bold', 'NotoSerif-Bold'],
      ['Noto Serif Italic', 'NotoSerif-Italic'],
      ['Noto Serif Bold Italic', 'NotoSerif-BoldItalic'],
    ],
    widths: [0.481, 0.512, 0.469, 0.517],
  },
  {
    for: 'serif',
    name: 'Times',
    faces: [
      ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
      ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
      ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
      ['Times New Roman Bold Italic', 'TimesNewRomanPS-BoldItalicMT', 'Liberation Serif Bold Italic'],
    ],
    widths: [832, 886, 836, 857].map(width => width / 2048),
  },
  {
    for: 'serif',
    name: 'DejaVu Serif',
    faces: [['DejaVu Serif'], ['DejaVu Serif Bold'], ['DejaVu Serif Italic'], ['DejaVu Serif Bold Italic']],
    widths: [1058, 1168, 1058, 1168].map(width => width / 2048),
  },
  {
    for: 'sans',
    name: 'Arial',
    faces: [
      ['Arial', 'ArialMT', 'Liberation Sans'],
      ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
      ['Arial Italic', 'Arial-ItalicMT', 'Liberation Sans Italic'],
      ['Arial Bold Italic', 'Arial-BoldItalicMT', 'Liberation Sans Bold Italic'],
    ],
    widths: [913, 983, 913, 983].map(width => width / 2048),
  },
  {
    for: 'sans',
    name: 'Roboto',
    faces: [
      ['Roboto', 'Roboto-Regular'],
      ['Roboto Bold', 'Roboto-Bold'],
      ['Roboto Italic', 'Roboto-Italic'],
      ['Roboto Bold Italic', 'Roboto-BoldItalic'],
    ],
    widths: [911, 926, 886, 900].map(width => width / 2048),
  },
  {
    for: 'sans',
    name: 'Segoe UI',
    faces: [
      ['Segoe UI', 'SegoeUI'],
      ['Segoe UI Bold', 'SegoeUI-Bold'],
      ['Segoe UI Italic', 'SegoeUI-Italic'],
      ['Segoe UI Bold Italic', 'SegoeUI-BoldItalic'],
    ],
    widths: [908, 973, 888, 969].map(width => width / 2048),
  },
  {
    for: 'sans',
    name: 'Helvetica Neue',
    faces: [
      ['Helvetica Neue', 'HelveticaNeue'],
      ['Helvetica Neue Bold', 'HelveticaNeue-Bold'],
      ['Helvetica Neue Italic', 'HelveticaNeue-Italic'],
      ['Helvetica Neue Bold Italic', 'HelveticaNeue-BoldItalic'],
    ],
    widths: [0.45, 0.48, 0.448, 0.481],
  },
  {
    for: 'sans',
    name: 'DejaVu Sans',
    faces: [['DejaVu Sans'], ['DejaVu Sans Bold'], ['DejaVu Sans Oblique'], ['DejaVu Sans Bold Oblique']],
    widths: [1041, 1176, 1041, 1176].map(width => width / 2048),
  },
];
/** Which of a device's faces stands for which weights of ours. */
const FACES = [
  { style: 'normal', weights: '1 449', face: 0, ours: ['upright', 400] },
  { style: 'normal', weights: '450 549', face: 0, ours: ['upright', 500] },
  { style: 'normal', weights: '550 649', face: 1, ours: ['upright', 600] },
  { style: 'normal', weights: '650 1000', face: 1, ours: ['upright', 700] },
  { style: 'italic', weights: '1 549', face: 2, ours: ['italic', 400] },
  { style: 'italic', weights: '550 1000', face: 3, ours: ['italic', 600] },
];

const percent = share => `${(100 * share).toFixed(2)}%`;

/** @returns {string} the stylesheet of what stands for the typefaces until they have come */
export function standIns() {
  const faces = DEVICE.flatMap(device => FACES.map(face => standIn(device, face)));
  return `/*
  Made by typefaces/make.mjs. What stands for the two typefaces until they have arrived: fonts of the device, given the widths
  and heights of ours, so that nothing on the page moves when ours take over. A bold and an italic of the device stand for
  ours; none is made up.
*/
${faces.join('\n')}
`;
}

function standIn({ for: role, name, faces, widths }, { style, weights, face, ours: [slant, weight] }) {
  const ours = OURS[role];
  const size = ours[slant][weight] / widths[face];
  // Not “Serif …”: builds drop the quotes, and without them browsers refuse a name that begins like a generic family.
  return `@font-face {
  font-family: '${name} for ${role}';
  font-style: ${style};
  font-weight: ${weights};
  src: ${faces[face].map(local => `local('${local}')`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ours.ascent / size)};
  descent-override: ${percent(ours.descent / size)};
  line-gap-override: 0%;
}`;
}
