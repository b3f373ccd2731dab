const FOLDER = '/node_modules/pdfjs-dist/cmaps/';

/** The maps of legacy Chinese encodings, in the script itself: a file that needs one asks for nothing. */
const MAPS: Readonly<Record<string, string>> = import.meta.glob(
  [
    '/node_modules/pdfjs-dist/cmaps/GB*.bcmap',
    '/node_modules/pdfjs-dist/cmaps/UniGB-U{CS2,TF16}-*.bcmap',
    '/node_modules/pdfjs-dist/cmaps/Adobe-GB1-*.bcmap',
  ],
  { query: '?url&inline', import: 'default', eager: true },
);

/** What pdf.js makes to read its maps; it reads nothing else from files. */
class ChineseMaps {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const map = MAPS[FOLDER + filename];
    if (map === undefined) throw new Error(`not here: ${filename}`);
    const bytes = atob(map.slice(map.indexOf(',') + 1));
    return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  }
}

export const CHINESE_MAPS = {
  cMapUrl: FOLDER,
  cMapPacked: true,
  useWorkerFetch: false,
  BinaryDataFactory: ChineseMaps,
} as const;
