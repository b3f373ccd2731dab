/** How far the start has come, in bytes as they are once decompressed. */
export interface DownloadProgress {
  readonly step: 'engine' | 'data';
  readonly loaded: number;
  /** null where the server does not say. */
  readonly total: number | null;
}

export type OnProgress = (progress: DownloadProgress) => void;
