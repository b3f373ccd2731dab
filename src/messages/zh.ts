import * as among from './zh/among.ts';
import * as basket from './zh/basket.ts';
import * as charts from './zh/charts.ts';
import * as compare from './zh/compare.ts';
import * as data from './zh/data.ts';
import * as dossier from './zh/dossier.ts';
import * as evidence from './zh/evidence.ts';
import * as exercises from './zh/exercises.ts';
import * as files from './zh/files.ts';
import * as methods from './zh/methods.ts';
import * as other from './zh/other.ts';
import * as own from './zh/own.ts';
import * as publishing from './zh/publishing.ts';
import * as saved from './zh/saved.ts';
import * as search from './zh/search.ts';
import * as server from './zh/server.ts';
import * as site from './zh/site.ts';
import * as takeAway from './zh/take-away.ts';

/** All Chinese messages, in groups: a page only receives the groups it needs. */
export const zh = {
  ...among,
  ...basket,
  ...charts,
  ...compare,
  ...data,
  ...dossier,
  ...evidence,
  ...exercises,
  ...files,
  ...methods,
  ...other,
  ...own,
  ...publishing,
  ...saved,
  ...search,
  ...server,
  ...site,
  ...takeAway,
};
