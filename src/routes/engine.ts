import type { DownloadProgress } from '#database/download.ts';

/** What the query engine in the browser is doing. */
export type EngineStatus =
  | { readonly state: 'idle' }
  | ({ readonly state: 'loading' } & DownloadProgress)
  | { readonly state: 'ready' }
  | {
      readonly state: 'failed';
      /** In the words of the browser or the engine, which are English. */
      readonly detail: string;
      /** The data are of another build than the page. */
      readonly isOtherData: boolean;
    };

export const IDLE: EngineStatus = { state: 'idle' };

/** The status before the first byte arrives. */
export const STARTING: EngineStatus = { state: 'loading', step: 'engine', loaded: 0, total: null };
