import type { SchoolSeed } from './types';

export const yorkshireSchools = [
  {
    urn: 118072, name: 'Beverley High School', phase: 'Secondary', type: 'Community school',
    laCode: '811', laName: 'East Riding of Yorkshire', town: 'Beverley', postcode: 'HU17 9EX',
  },
  {
    urn: 118073, name: 'Longcroft School and Sixth Form College', phase: 'Secondary', type: 'Community school',
    laCode: '811', laName: 'East Riding of Yorkshire', town: 'Beverley', postcode: 'HU17 7EJ',
  },
  {
    urn: 121666, name: 'Thirsk School & Sixth Form College', phase: 'Secondary', type: 'Community school',
    laCode: '815', laName: 'North Yorkshire', town: 'Thirsk', postcode: 'YO7 1RZ',
  },
  {
    urn: 121670, name: 'Bedale High School', phase: 'Secondary', type: 'Community school',
    laCode: '815', laName: 'North Yorkshire', town: 'Bedale', postcode: 'DL8 2EQ',
  },
  {
    urn: 121673, name: 'Huntington School', phase: 'Secondary', type: 'Community school',
    laCode: '816', laName: 'York', town: 'York', postcode: 'YO32 9WT',
  },
  {
    urn: 121687, name: "King James's School", phase: 'Secondary', type: 'Community school',
    laCode: '815', laName: 'North Yorkshire', town: 'Knaresborough', postcode: 'HG5 8EB',
  },
  {
    urn: 121702, name: 'Selby High School Specialist School for the Arts and Science', phase: 'Secondary', type: 'Community school',
    laCode: '815', laName: 'North Yorkshire', town: 'Selby', postcode: 'YO8 4HT',
  },
  {
    urn: 136497, name: 'Harrogate Grammar School', phase: 'Secondary', type: 'Academy converter',
    laCode: '815', laName: 'North Yorkshire', town: 'Harrogate', postcode: 'HG2 0DZ',
  },
  {
    urn: 136544, name: 'Manor Church of England Academy', phase: 'Secondary', type: 'Academy converter',
    laCode: '816', laName: 'York', town: 'York', postcode: 'YO26 6PA',
  },
  {
    urn: 136667, name: 'South Hunsley School and Sixth Form College', phase: 'Secondary', type: 'Academy converter',
    laCode: '811', laName: 'East Riding of Yorkshire', town: 'North Ferriby', postcode: 'HU14 3HS',
  },
  {
    urn: 136896, name: 'Rossett School', phase: 'Secondary', type: 'Academy converter',
    laCode: '815', laName: 'North Yorkshire', town: 'Harrogate', postcode: 'HG2 9JP',
  },
  {
    urn: 143588, name: 'Woldgate School and Sixth Form College', phase: 'Secondary', type: 'Academy converter',
    laCode: '811', laName: 'East Riding of Yorkshire', town: 'York', postcode: 'YO42 2LL',
  },
  {
    urn: 143854, name: 'Driffield School and Sixth Form', phase: 'Secondary', type: 'Academy sponsor led',
    laCode: '811', laName: 'East Riding of Yorkshire', town: 'Driffield', postcode: 'YO25 5HR',
  },
  {
    urn: 144711, name: 'Fulford School', phase: 'Secondary', type: 'Academy converter',
    laCode: '816', laName: 'York', town: 'York', postcode: 'YO10 4FY',
  },
  {
    urn: 146769, name: 'Graham School', phase: 'Secondary', type: 'Academy sponsor led',
    laCode: '815', laName: 'North Yorkshire', town: 'Scarborough', postcode: 'YO12 6QW',
  },
  {
    urn: 150644, name: 'Malton School', phase: 'Secondary', type: 'Academy converter',
    laCode: '815', laName: 'North Yorkshire', town: 'Malton', postcode: 'YO17 7NH',
  },
] satisfies readonly SchoolSeed[];
