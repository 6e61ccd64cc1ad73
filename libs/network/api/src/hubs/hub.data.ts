import { foldForSearch } from '../schools/school-facts';
import { AUTHORITY_NAMES } from './authority.data';

/** One Maths Hub as the network publishes it, with the local authorities that it serves by default. */
export interface HubReference {
  /** Never reused or renumbered: the hub's id is made from it. */
  n: number;
  slug: string;
  name: string;
  region: string;
  /** The hub's slim signature on screens; at least 3:1 against both themes' paper. */
  colour: string;
  /** Null where the lead school is not known for certain. */
  leadSchool: string | null;
  /** Three-figure local authority codes. A school may choose another hub. */
  authorities: string[];
}

/** The 40 Maths Hubs of England. One hub a paragraph reads better than one value a line, hence no formatting. */
// prettier-ignore
export const HUBS: readonly HubReference[] = [
  { n: 1, slug: 'abacus-nw', name: 'Abacus NW Maths Hub', region: 'North West', colour: '#2f7f79',
    leadSchool: null,
    authorities: ['888', '889', '890'] },
  { n: 2, slug: 'angles', name: 'Angles Maths Hub', region: 'East of England', colour: '#5a63b8',
    leadSchool: null,
    authorities: ['926', '935'] },
  { n: 3, slug: 'archimedes-ne', name: 'Archimedes NE Maths Hub', region: 'North East', colour: '#b0563a',
    leadSchool: null,
    authorities: ['805', '806', '807', '808', '840', '841'] },
  { n: 4, slug: 'boolean', name: 'Boolean Maths Hub', region: 'South West', colour: '#8a4f8f',
    leadSchool: 'Bristol Metropolitan Academy (Cabot Learning Federation)',
    authorities: ['800', '801', '802', '803', '933'] },
  { n: 5, slug: 'bucks-berks-and-oxon', name: 'Bucks, Berks and Oxon Maths Hub', region: 'South East', colour: '#5f7f36',
    leadSchool: 'Wycombe High School, High Wycombe',
    authorities: ['825', '868', '871', '931'] },
  { n: 6, slug: 'cambridge', name: 'Cambridge Maths Hub', region: 'East of England', colour: '#54748c',
    leadSchool: 'Cambourne Village College and Comberton Village College',
    authorities: ['873', '874'] },
  { n: 7, slug: 'central', name: 'Central Maths Hub', region: 'West Midlands', colour: '#94702a',
    leadSchool: 'Bishop Challoner Catholic College, Birmingham',
    authorities: ['330', '332', '333'] },
  { n: 8, slug: 'cheshire-and-wirral', name: 'Cheshire and Wirral Maths Hub', region: 'North West', colour: '#b04a68',
    leadSchool: null,
    authorities: ['344', '876', '877', '895', '896'] },
  { n: 9, slug: 'code', name: 'CODE Maths Hub', region: 'South West', colour: '#2f78a8',
    leadSchool: null,
    authorities: ['420', '879', '880', '908'] },
  { n: 10, slug: 'cumbria-and-north-lancashire', name: 'Cumbria and North Lancashire Maths Hub', region: 'North West', colour: '#8a6550',
    leadSchool: null,
    authorities: ['942', '943'] },
  { n: 11, slug: 'east-midlands-east', name: 'East Midlands East Maths Hub', region: 'East Midlands', colour: '#2f7f79',
    leadSchool: null,
    authorities: ['891', '925'] },
  { n: 12, slug: 'east-midlands-south', name: 'East Midlands South Maths Hub', region: 'East Midlands', colour: '#5a63b8',
    leadSchool: 'Beauchamp College, Oadby',
    authorities: ['855', '856', '857', '940'] },
  { n: 13, slug: 'east-midlands-west', name: 'East Midlands West Maths Hub', region: 'East Midlands', colour: '#b0563a',
    leadSchool: 'George Spencer Academy, Nottinghamshire',
    authorities: ['830', '831', '892'] },
  { n: 14, slug: 'enigma', name: 'Enigma Maths Hub', region: 'East of England', colour: '#8a4f8f',
    leadSchool: 'Denbigh School, Milton Keynes',
    authorities: ['821', '822', '823', '826', '941'] },
  { n: 15, slug: 'venn-essex', name: 'Venn Essex Maths Hub', region: 'East of England', colour: '#5f7f36',
    leadSchool: null,
    authorities: ['881', '882', '883'] },
  { n: 16, slug: 'glow', name: 'GLOW Maths Hub', region: 'South West', colour: '#54748c',
    leadSchool: null,
    authorities: ['884', '885', '916'] },
  { n: 17, slug: 'great-north', name: 'Great North Maths Hub', region: 'North East', colour: '#94702a',
    leadSchool: null,
    authorities: ['390', '391', '392', '393', '394', '929'] },
  { n: 18, slug: 'jurassic', name: 'Jurassic Maths Hub', region: 'South West', colour: '#b04a68',
    leadSchool: null,
    authorities: ['838', '839', '878'] },
  { n: 19, slug: 'kent-and-medway', name: 'Kent and Medway Maths Hub', region: 'South East', colour: '#2f78a8',
    leadSchool: null,
    authorities: ['886', '887'] },
  { n: 20, slug: 'london-central-and-north-west', name: 'London Central and North West Maths Hub', region: 'London', colour: '#8a6550',
    leadSchool: 'The St Marylebone CE School, Westminster',
    authorities: ['202', '206', '213', '302', '308', '309'] },
  { n: 21, slug: 'london-central-and-west', name: 'London Central and West Maths Hub', region: 'London', colour: '#2f7f79',
    leadSchool: 'Fox Primary School, Kensington and Chelsea',
    authorities: ['205', '207', '304', '307', '310', '312', '313'] },
  { n: 22, slug: 'london-north-east', name: 'London North East Maths Hub', region: 'London', colour: '#5a63b8',
    leadSchool: 'Elmhurst Primary School, Newham',
    authorities: ['204', '301', '311', '316', '317', '320'] },
  { n: 23, slug: 'london-south-east-plus', name: 'London South East Plus Maths Hub', region: 'London', colour: '#b0563a',
    leadSchool: 'Redriff Primary School, Southwark',
    authorities: ['201', '203', '209', '210', '211', '303'] },
  { n: 24, slug: 'london-south-west', name: 'London South West Maths Hub', region: 'London', colour: '#8a4f8f',
    leadSchool: 'Belleville Primary School and Chesterton Primary School',
    authorities: ['212', '314', '315', '318', '319'] },
  { n: 25, slug: 'london-thames', name: 'London Thames Maths Hub', region: 'London', colour: '#5f7f36',
    leadSchool: 'Harris City Academy Crystal Palace',
    authorities: ['208', '305', '306'] },
  { n: 26, slug: 'matrix', name: 'Matrix Maths Hub', region: 'East of England', colour: '#54748c',
    leadSchool: null,
    authorities: ['919'] },
  { n: 27, slug: 'mobius', name: 'Möbius Maths Hub', region: 'South East', colour: '#94702a',
    leadSchool: 'The Willink School, Burghfield',
    authorities: ['865', '866', '867', '869', '870', '872'] },
  { n: 28, slug: 'north-mids', name: 'North Mids Maths Hub', region: 'West Midlands', colour: '#b04a68',
    leadSchool: null,
    authorities: ['860', '861'] },
  { n: 29, slug: 'north-west-one', name: 'North West One Maths Hub', region: 'North West', colour: '#2f78a8',
    leadSchool: 'Altrincham Grammar School for Girls',
    authorities: ['351', '352', '353', '354', '356'] },
  { n: 30, slug: 'north-west-three', name: 'North West Three Maths Hub', region: 'North West', colour: '#8a6550',
    leadSchool: 'St Mary and St Thomas Primary School, St Helens',
    authorities: ['340', '341', '342', '343', '359'] },
  { n: 31, slug: 'origin', name: 'Origin Maths Hub', region: 'West Midlands', colour: '#2f7f79',
    leadSchool: 'Tudor Grange Academy, Solihull',
    authorities: ['331', '334', '937'] },
  { n: 32, slug: 'shaw', name: 'SHaW Maths Hub', region: 'West Midlands', colour: '#5a63b8',
    leadSchool: null,
    authorities: ['335', '336', '893', '894'] },
  { n: 33, slug: 'solent', name: 'Solent Maths Hub', region: 'South East', colour: '#b0563a',
    leadSchool: null,
    authorities: ['850', '851', '852', '921'] },
  { n: 34, slug: 'south-yorkshire', name: 'South Yorkshire Maths Hub', region: 'Yorkshire and the Humber', colour: '#8a4f8f',
    leadSchool: 'Notre Dame High School, Sheffield',
    authorities: ['370', '371', '372', '373'] },
  { n: 35, slug: 'surrey-plus', name: 'Surrey Plus Maths Hub', region: 'South East', colour: '#5f7f36',
    leadSchool: null,
    authorities: ['936'] },
  { n: 36, slug: 'sussex', name: 'Sussex Maths Hub', region: 'South East', colour: '#54748c',
    leadSchool: null,
    authorities: ['845', '846', '938'] },
  { n: 37, slug: 'turing-nw', name: 'Turing NW Maths Hub', region: 'North West', colour: '#94702a',
    leadSchool: null,
    authorities: ['350', '355', '357', '358'] },
  { n: 38, slug: 'west-yorkshire', name: 'West Yorkshire Maths Hub', region: 'Yorkshire and the Humber', colour: '#b04a68',
    leadSchool: 'Trinity Academy, Halifax',
    authorities: ['380', '381', '383'] },
  { n: 39, slug: 'yorkshire-and-the-humber', name: 'Yorkshire and the Humber Maths Hub', region: 'Yorkshire and the Humber', colour: '#2f78a8',
    leadSchool: null,
    authorities: ['382', '384', '810', '812', '813'] },
  { n: 40, slug: 'yorkshire-ridings', name: 'Yorkshire Ridings Maths Hub', region: 'Yorkshire and the Humber', colour: '#8a6550',
    leadSchool: null,
    authorities: ['811', '815', '816'] },
];

const idOf = (n: number) => `4d480000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The same hub has the same id in every deployment, so that links and exports agree. */
export const hubReferenceId = (slug: string): string => {
  const hub = HUBS.find(candidate => candidate.slug === slug);
  if (!hub) throw new Error(`There is no Maths Hub with the slug ${slug}`);
  return idOf(hub.n);
};

/** Whether the code is that of a local authority in England. */
export const isAuthority = (code: string | null): code is string => code !== null && code in AUTHORITY_NAMES;

/** The names of authorities, in the order of the alphabet. */
export const authorityNames = (codes: readonly string[]): string[] =>
  codes.map(code => AUTHORITY_NAMES[code] ?? code).sort((a, b) => a.localeCompare(b, 'en-GB'));

/** All local authorities, by name. */
export const allAuthorities = (): { code: string; name: string }[] =>
  Object.entries(AUTHORITY_NAMES)
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));

const FOLDED_AUTHORITIES = Object.entries(AUTHORITY_NAMES).map(([code, name]) => ({
  code,
  name,
  folded: foldForSearch(name),
}));

/** Authorities in whose name every word of the query begins a word. */
export function findAuthorities(query: string, first: number): { code: string; name: string }[] {
  const words = foldForSearch(query).split(' ').filter(Boolean);
  if (words.join('').length < 3) return [];
  return FOLDED_AUTHORITIES.filter(({ folded }) => words.every(word => ` ${folded}`.includes(` ${word}`)))
    .slice(0, first)
    .map(({ code, name }) => ({ code, name }));
}
