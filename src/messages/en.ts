import * as among from './en/among.ts';
import * as basket from './en/basket.ts';
import * as charts from './en/charts.ts';
import * as compare from './en/compare.ts';
import * as data from './en/data.ts';
import * as dossier from './en/dossier.ts';
import * as evidence from './en/evidence.ts';
import * as exercises from './en/exercises.ts';
import * as files from './en/files.ts';
import * as methods from './en/methods.ts';
import * as other from './en/other.ts';
import * as own from './en/own.ts';
import * as publishing from './en/publishing.ts';
import * as saved from './en/saved.ts';
import * as search from './en/search.ts';
import * as server from './en/server.ts';
import * as site from './en/site.ts';
import * as takeAway from './en/take-away.ts';

/** All English messages, in the same groups as the Chinese ones. */
export const en = {
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
