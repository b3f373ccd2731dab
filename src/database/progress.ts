/** Download progress, in bytes after decompression. */
export interface DownloadProgress {
  readonly step: 'engine' | 'data';
  readonly loaded: number;
  /** Null if the server does not state it. */
  readonly total: number | null;
}

export type OnProgress = (progress: DownloadProgress) => void;
