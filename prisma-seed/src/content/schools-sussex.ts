import type { SchoolSeed } from './types';

export const sussexSchools = [
  {
    urn: 114579, name: 'Varndean School', phase: 'Secondary', type: 'Community school',
    laCode: '846', laName: 'Brighton and Hove', town: 'Brighton', postcode: 'BN1 6NP',
  },
  {
    urn: 114580, name: 'Dorothy Stringer School', phase: 'Secondary', type: 'Community school',
    laCode: '846', laName: 'Brighton and Hove', town: 'Brighton', postcode: 'BN1 6PZ',
  },
  {
    urn: 114581, name: 'Longhill High School', phase: 'Secondary', type: 'Community school',
    laCode: '846', laName: 'Brighton and Hove', town: 'Brighton', postcode: 'BN2 7FR',
  },
  {
    urn: 114584, name: 'Claverham Community College', phase: 'Secondary', type: 'Community school',
    laCode: '845', laName: 'East Sussex', town: 'Battle', postcode: 'TN33 0HT',
  },
  {
    urn: 114590, name: 'Uckfield College', phase: 'Secondary', type: 'Community school',
    laCode: '845', laName: 'East Sussex', town: 'Uckfield', postcode: 'TN22 3DJ',
  },
  {
    urn: 114592, name: 'Willingdon Community School', phase: 'Secondary', type: 'Community school',
    laCode: '845', laName: 'East Sussex', town: 'Eastbourne', postcode: 'BN20 9QX',
  },
  {
    urn: 114594, name: 'Chailey School', phase: 'Secondary', type: 'Community school',
    laCode: '845', laName: 'East Sussex', town: 'Lewes', postcode: 'BN8 4PU',
  },
  {
    urn: 114598, name: 'Priory School', phase: 'Secondary', type: 'Foundation school',
    laCode: '845', laName: 'East Sussex', town: 'Lewes', postcode: 'BN7 2XN',
  },
  {
    urn: 114606, name: 'Blatchington Mill School', phase: 'Secondary', type: 'Community school',
    laCode: '846', laName: 'Brighton and Hove', town: 'Hove', postcode: 'BN3 7BW',
  },
  {
    urn: 114608, name: 'Patcham High School', phase: 'Secondary', type: 'Community school',
    laCode: '846', laName: 'Brighton and Hove', town: 'Brighton', postcode: 'BN1 8PB',
  },
  {
    urn: 126064, name: 'Tanbridge House School', phase: 'Secondary', type: 'Community school',
    laCode: '938', laName: 'West Sussex', town: 'Horsham', postcode: 'RH12 1SR',
  },
  {
    urn: 126066, name: 'Millais School', phase: 'Secondary', type: 'Community school',
    laCode: '938', laName: 'West Sussex', town: 'Horsham', postcode: 'RH13 5HR',
  },
  {
    urn: 126080, name: 'Felpham Community College', phase: 'Secondary', type: 'Community school',
    laCode: '938', laName: 'West Sussex', town: 'Bognor Regis', postcode: 'PO22 8EL',
  },
  {
    urn: 126081, name: 'The Angmering School', phase: 'Secondary', type: 'Community school',
    laCode: '938', laName: 'West Sussex', town: 'Littlehampton', postcode: 'BN16 4HH',
  },
  {
    urn: 126085, name: 'Oathall Community College', phase: 'Secondary', type: 'Community school',
    laCode: '938', laName: 'West Sussex', town: 'Haywards Heath', postcode: 'RH16 2AQ',
  },
  {
    urn: 126087, name: 'Downlands Community School', phase: 'Secondary', type: 'Community school',
    laCode: '938', laName: 'West Sussex', town: 'Hassocks', postcode: 'BN6 8LP',
  },
  {
    urn: 126088, name: 'Imberhorne School', phase: 'Secondary', type: 'Community school',
    laCode: '938', laName: 'West Sussex', town: 'East Grinstead', postcode: 'RH19 1QY',
  },
  {
    urn: 126098, name: 'Holy Trinity CofE Secondary School, Crawley', phase: 'Secondary', type: 'Voluntary aided school',
    laCode: '938', laName: 'West Sussex', town: 'Crawley', postcode: 'RH11 8JE',
  },
  {
    urn: 134042, name: 'Oriel High School', phase: 'Secondary', type: 'Community school',
    laCode: '938', laName: 'West Sussex', town: 'Crawley', postcode: 'RH10 7XW',
  },
  {
    urn: 135760, name: 'Midhurst Rother College', phase: 'Secondary', type: 'Academy sponsor led',
    laCode: '938', laName: 'West Sussex', town: 'Midhurst', postcode: 'GU29 9DT',
  },
  {
    urn: 135962, name: 'Shoreham Academy', phase: 'Secondary', type: 'Academy sponsor led',
    laCode: '938', laName: 'West Sussex', town: 'Shoreham-by-Sea', postcode: 'BN43 6YT',
  },
  {
    urn: 137263, name: 'Hazelwick School', phase: 'Secondary', type: 'Academy converter',
    laCode: '938', laName: 'West Sussex', town: 'Crawley', postcode: 'RH10 1SX',
  },
  {
    urn: 138473, name: 'Seaford Head School', phase: 'Secondary', type: 'Academy converter',
    laCode: '845', laName: 'East Sussex', town: 'Seaford', postcode: 'BN25 4LX',
  },
  {
    urn: 138620, name: 'Thomas Bennett Community College', phase: 'Secondary', type: 'Academy converter',
    laCode: '938', laName: 'West Sussex', town: 'Crawley', postcode: 'RH10 5AD',
  },
  {
    urn: 140424, name: 'Bohunt School Worthing', phase: 'Secondary', type: 'Academy sponsor led',
    laCode: '938', laName: 'West Sussex', town: 'Worthing', postcode: 'BN14 8AH',
  },
  {
    urn: 140472, name: 'Bishop Luffa School, Chichester', phase: 'Secondary', type: 'Academy converter',
    laCode: '938', laName: 'West Sussex', town: 'Chichester', postcode: 'PO19 3HP',
  },
  {
    urn: 140713, name: 'Durrington High School', phase: 'Secondary', type: 'Academy converter',
    laCode: '938', laName: 'West Sussex', town: 'Worthing', postcode: 'BN13 1JX',
  },
  {
    urn: 144661, name: 'Peacehaven Community School', phase: 'Secondary', type: 'Academy converter',
    laCode: '845', laName: 'East Sussex', town: 'Peacehaven', postcode: 'BN10 8RB',
  },
  {
    urn: 148221, name: 'Steyning Grammar School', phase: 'Secondary', type: 'Academy converter',
    laCode: '938', laName: 'West Sussex', town: 'Steyning', postcode: 'BN44 3RX',
  },
  {
    urn: 148753, name: "St Paul's Catholic College", phase: 'Secondary', type: 'Academy converter',
    laCode: '938', laName: 'West Sussex', town: 'Burgess Hill', postcode: 'RH15 8GA',
  },
] satisfies readonly SchoolSeed[];
