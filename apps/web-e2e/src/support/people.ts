import type { TestInfo } from '@playwright/test';

const address = (name: string) => `${name}@tessellate.example`;

/**
 * People of the demo community. Each project has its own, since both may run at once: a person's drafts and unread
 * counts then belong to one test alone.
 */
const casts = {
  phone: {
    author: address('tom.ashdown'),
    colleague: address('katarzyna.wilk'),
    owner: address('saira.qureshi'),
    third: address('gareth.penhallow'),
    facilitator: address('christine.mulvaney'),
    interrupted: address('rebecca.stannard'),
    leaver: address('priya.nambiar'),
    reader: address('yusuf.demir'),
    traveller: address('kwame.asante'),
    told: address('hannah.weatherley'),
    teller: address('adebayo.ogundele'),
  },
  desktop: {
    author: address('harpreet.sandhu'),
    colleague: address('joe.marchetti'),
    owner: address('daniel.osei'),
    third: address('lucy.fairbrother'),
    facilitator: address('devan.pillay'),
    interrupted: address('owen.fletcher'),
    leaver: address('caroline.dubois'),
    reader: address('miriam.okafor-lane'),
    traveller: address('imran.chaudhry'),
    told: address('bethan.pryce'),
    teller: address('joe.marchetti'),
  },
};

/** Three days here, so that Home offers them the first steps. */
export const newcomers = {
  phone: {
    participant: address('maeve.corrigan'),
    alumni: address('shazia.anwar'),
    colleague: address('bronte.illingworth'),
    national: address('una.mcgarry'),
  },
  desktop: {
    participant: address('tobias.lindqvist'),
    alumni: address('colin.haverstock'),
    colleague: address('dev.chatterjee'),
    national: address('wilfred.asamoah'),
  },
};

/** As new, and only read. */
export const newLeaders = {
  manager: address('farida.rahimi'),
  facilitator: address('leon.prideaux'),
};

/** In a workshop that is on; only its thread is written in, in words of one's own. */
export const workshopToday = {
  facilitator: address('harriet.pascoe'),
  phone: address('ines.faria'),
  desktop: address('bogdan.mateescu'),
};

/** Only read, so that both projects may share them. */
export const outsiders = {
  otherHub: address('andrew.thackray'),
  sameHub: address('sophie.hartnell'),
  national: address('oluwaseun.carter'),
  departmentColleague: address('ffion.hughes'),
  otherFacilitator: address('alison.trewin'),
  manager: address('rosalind.keane'),
  otherManager: address('helena.whitwell'),
};

/** Each project plans another group's cycle, since two at once would change the same steps. */
export const planners = {
  phone: {
    facilitator: address('alison.trewin'),
    participant: address('hannah.weatherley'),
    manager: address('rosalind.keane'),
  },
  desktop: {
    facilitator: address('graham.outhwaite'),
    participant: address('fiona.abernethy'),
    manager: address('helena.whitwell'),
  },
};

/** Put out of their group by a test: nobody else's. */
export const leavers = {
  phone: address('shabnam.mirza'),
  desktop: address('ellie.garbutt'),
  facilitator: address('graham.outhwaite'),
};

/** Moved between groups of their own; the other one leads those. */
export const movers = {
  phone: { email: address('nadia.rahman'), name: 'Nadia Rahman', lead: 'Ravi Deshmukh' },
  desktop: { email: address('ravi.deshmukh'), name: 'Ravi Deshmukh', lead: 'Nadia Rahman' },
};

export type Cast = (typeof casts)['phone'];

export const castOf = (info: TestInfo): Cast => (info.project.name === 'phone' ? casts.phone : casts.desktop);
