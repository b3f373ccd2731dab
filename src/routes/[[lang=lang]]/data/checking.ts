import type { Checksum } from '#dataset/published-file.ts';

/** What a reader's file is. */
export type Checked =
  | { readonly kind: 'published'; readonly paths: readonly string[] }
  | { readonly kind: 'none'; readonly sha256: string }
  | { readonly kind: 'unreadable' };

/** Compares the bytes of a file, whatever its name, with the published ones. */
export async function checkFile(file: Blob, published: readonly Checksum[]): Promise<Checked> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { kind: 'unreadable' };
  const sha256 = hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  const paths = published.filter((line) => line.sha256 === sha256).map(({ path }) => path);
  return paths.length === 0 ? { kind: 'none', sha256 } : { kind: 'published', paths };
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
